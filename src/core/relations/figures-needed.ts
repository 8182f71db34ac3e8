import type { FigureClass } from './figure-class.ts';

/**
 * The figures without which a pattern matches nothing, read from how it is written: «{from}{a}{reached}{b}» needs two, what is
 * optional or one of several choices needs what each choice needs. Rather too few than too many.
 *
 * @param figuresOf what a name in braces stands for: a figure, a phrase with figures in it, or no figure at all
 */
export function figuresNeeded(
  words: string,
  figuresOf: (name: string) => readonly FigureClass[],
): readonly FigureClass[] {
  const groups: Group[] = [open(false)];
  for (const [token, name] of words.matchAll(TOKENS)) {
    const group = groups.at(-1) ?? open(false);
    if (name !== undefined) take(group, figuresOf(name));
    else if (OPTIONAL.test(token)) group.last = [];
    else if (token.startsWith('(')) groups.push(open(AROUND.test(token)));
    else if (token === '|') choose(group);
    else if (token === ')') {
      groups.pop();
      take(groups.at(-1) ?? open(false), needed(group));
    } else if (!REPEATED.test(token)) take(group, []);
  }
  return needed(groups[0] ?? open(false));
}

/** What has been read of a group. */
interface Group {
  /** A look ahead or behind takes nothing. */
  readonly around: boolean;
  /** What the choices before the last one all need; null before there is one. */
  choices: readonly FigureClass[] | null;
  sum: readonly FigureClass[];
  /** The last piece, which a quantifier may make optional. */
  last: readonly FigureClass[];
}

function open(around: boolean): Group {
  return { around, choices: null, sum: [], last: [] };
}

function take(group: Group, figures: readonly FigureClass[]): void {
  if (group.last.length > 0) group.sum = [...group.sum, ...group.last];
  group.last = figures;
}

function choose(group: Group): void {
  take(group, []);
  group.choices = group.choices ? shared(group.choices, group.sum) : group.sum;
  group.sum = [];
}

function needed(group: Group): readonly FigureClass[] {
  choose(group);
  return group.around ? [] : (group.choices ?? []);
}

function shared(some: readonly FigureClass[], others: readonly FigureClass[]): readonly FigureClass[] {
  const left = [...others];
  return some.filter((figure) => {
    const at = left.indexOf(figure);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
}

const TOKENS =
  /\\.|\[(?:\\.|[^\]\\])*\]|\{([a-zA-Z][a-zA-Z|]*)(?::\w+)?\}|\((?:\?(?::|<?[=!]|<\w+>))?|\{\d+(?:,\d*)?\}|[^]/g;
const OPTIONAL = /^(?:[?*]|\{0,.*)$/;
const REPEATED = /^(?:\+|\{\d.*)$/;
const AROUND = /[=!]$/;
