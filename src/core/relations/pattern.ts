import type { Metric } from '../metrics/metric.ts';
import { nextMatch, readyFor } from '../text/all-matches.ts';
import { justBefore } from '../text/beside.ts';
import { mayBeginWith } from '../text/may-begin.ts';
import { commensurable } from './commensurable.ts';
import type { RowRecord } from './conclude.ts';
import { conclude } from './conclude.ts';
import type { Elsewhere } from './elsewhere.ts';
import { seekElsewhere } from './elsewhere.ts';
import type { FigureClass, RoleClass } from './figure-class.ts';
import { figureChars } from './figure-class.ts';
import { compile, figurePattern } from './figure-pattern.ts';
import type { FigureTest } from './figure-test.ts';
import { figureTest } from './figure-test.ts';
import type { MaskedText } from './masked-text.ts';
import type { PatternNeeds } from './pattern-needs.ts';
import { patternNeeds } from './pattern-needs.ts';
import type { Place, Relation, RelationKind, Verdict } from './relation.ts';
import { staysInSentence } from './stays-in-sentence.ts';
import type { Stretch } from './stretches.ts';

/**
 * A relation as a row: which figures, the words between them, when it does not apply, and the law that they obey.
 * `words` is a pattern over figures (`{level}` a figure by its role, `{amount}` any of a class), phrases and classes of
 * the lexicon; a role of several figures is a named group `(?<parts>…)`. A stretch without end is never written.
 */
export interface PatternRow<
  Roles extends string,
  Rows extends string = never,
  Others extends string = never,
> extends RowRecord {
  readonly figures: Readonly<Record<Roles, RoleClass>>;
  /** Roles of several figures of a class. */
  readonly rows?: Readonly<Record<Rows, FigureClass>>;
  /** What the figure of a role must be besides. */
  readonly which?: Partial<Readonly<Record<NoInfer<Roles>, FigureTest>>>;
  readonly words: string;
  /** Roles of figures that no words join to these; each may ask for those before it. */
  readonly elsewhere?: Readonly<Record<Others, Elsewhere<Figures<NoInfer<Roles | Others>, NoInfer<Rows>>, Said>>>;
  /** Reasons not to look. */
  readonly unless?: readonly Guard[];
  /** Amounts of different measures take part. */
  readonly mixed?: boolean;
  readonly law: (of: Figures<NoInfer<Roles | Others>, NoInfer<Rows>>, said: Said) => Verdict | null;
  /** A line that it must see fail, the wrong figure in «marks», and the number that puts it right. */
  readonly example: string;
  readonly right: string;
}

/** A reason not to look: a pattern over «before⟦match⟧after», and a line that only it keeps right. */
export interface Guard {
  readonly name: string;
  readonly words: string;
  readonly quiet: string;
}

type Figures<Roles extends string, Rows extends string> = Readonly<Record<Roles, Metric>> &
  Readonly<Record<Rows, readonly Metric[]>>;

/** The words that took part. */
export interface Said {
  /** By the name of a group of `words`; "" where it took none. */
  readonly word: (group: string) => string;
  readonly before: string;
  readonly match: string;
  readonly after: string;
  /** All that was read. */
  readonly report: Pick<MaskedText, 'source' | 'metrics'>;
}

/** A row made ready to be looked for. */
export interface Pattern {
  readonly kind: RelationKind;
  readonly name: string;
  /** Everything that it is looked for by. */
  readonly expressions: readonly RegExp[];
  readonly guards: readonly Guard[];
  readonly example: string;
  readonly right: string;
  /** What a stretch must have to be looked at; null where it looks at the whole text. */
  readonly needs: (() => PatternNeeds & { readonly inSentence: boolean }) | null;
  /** What it sees in the stretches of a text; `ignored` is a guard that is not asked, so that a test sees what it keeps quiet. */
  readonly find: (masked: Looked, stretches: readonly Stretch[], ignored?: Guard) => Iterable<Relation>;
}

/** A masked text, without where in it to look. */
export type Looked = Omit<MaskedText, 'stretches'>;

export function pattern<Roles extends string, Rows extends string = never, Others extends string = never>(
  row: PatternRow<Roles, Rows, Others>,
): Pattern {
  const { kind, name, example, right, unless = [] } = row;
  const roles = entries<string, RoleClass>(row.figures);
  const [first] = roles;
  const rows = row.rows ? entries(row.rows) : [];
  const expression = new RegExp(compile(row.words, roles), 'dg');
  const tests = new Map(
    Object.entries<FigureTest | undefined>(row.which ?? {}).map(([role, test = {}]) => [role, figureTest(test)]),
  );
  const seekOthers = row.elsewhere && seekElsewhere(row.elsewhere);
  let seek: ReturnType<typeof seekerOf> | null = null;
  const guards = unless.map((guard) => [guard, figurePattern(guard.words)] as const);
  const isGuarded = ({ before, match, after }: Said, ignored?: Guard): boolean => {
    if (guards.length === 0) return false;
    const around = `${before}⟦${match}⟧${after}`;
    return guards.some(([guard, words]) => guard !== ignored && words.test(around));
  };
  const areSuch = (places: readonly Place[]): boolean =>
    places.every(({ role, metric }) => tests.get(role)?.(metric) !== false) &&
    (row.mixed === true || commensurable(places.map(({ metric }) => metric)));
  const read = (places: readonly Place[], said: Said, masked: Looked, ignored?: Guard): Relation | null => {
    const of = byRole<Roles | Others, Rows>(places, rows);
    const taken = places.map(({ metric }) => metric);
    const others = seekOthers ? seekOthers(of, said, taken, masked.metrics) : NOBODY;
    if (!others || isGuarded(said, ignored)) return null;
    const verdict = row.law({ ...of, ...others }, said);
    return verdict && conclude(row, [...places, ...placesByRole(others)], verdict, masked);
  };
  function findWords(masked: Looked, stretches: readonly Stretch[], ignored?: Guard): readonly Relation[] {
    const found: Relation[] = [];
    seek ??= seekerOf(expression);
    for (const { text, start } of stretches) {
      for (let match = seek(text, 0); match;) {
        const places = placesOf(match, start, masked, roles, rows);
        const relation = places && areSuch(places) ? read(places, saidIn(match, start, masked), masked, ignored) : null;
        if (relation) found.push(relation);
        // What follows may begin with a figure of this one.
        match = seek(text, firstFigure(match, start, masked) + 1);
      }
    }
    return found;
  }
  /** One figure, whatever stands around it, is looked for among the figures. */
  function findAlone(masked: Looked, _: readonly Stretch[], ignored?: Guard): readonly Relation[] {
    const [role, figure] = first ?? ['', [] as RoleClass];
    const isSuch = tests.get(role);
    const found: Relation[] = [];
    for (const [at, metric] of typeof figure === 'string'
      ? masked.figuresOf[figure]
      : figure.flatMap((each) => masked.figuresOf[each])) {
      if (isSuch?.(metric) === false) continue;
      const relation = read([{ role, metric }], saidAt(at, at + 1, {}, masked), masked, ignored);
      if (relation) found.push(relation);
    }
    return found;
  }
  const isAlone = row.words === `{${first?.[0] ?? ''}}`;
  return {
    kind,
    name,
    expressions: [expression, ...guards.map(([, words]) => words)],
    guards: unless,
    example,
    right,
    needs: isAlone
      ? null
      : () => ({ ...patternNeeds(row.words, roles), inSentence: staysInSentence(expression.source) }),
    find: isAlone ? findAlone : findWords,
  };
}

/** Finds the next match: where words open it, asked for where one of them may stand; a figure the engine finds as soon by itself. */
function seekerOf(expression: RegExp): (text: string, from: number) => RegExpExecArray | null {
  const ready = readyFor(expression);
  if (!Object.values(figureChars).some((figure) => mayBeginWith(ready.rows, figure)))
    return (text, from) => nextMatch(text, ready, from);
  return (text, from) => {
    expression.lastIndex = from;
    return expression.exec(text);
  };
}

const NOBODY = {} as Readonly<Record<string, Metric>>;

function entries<Key extends string, Figure extends RoleClass>(
  record: Readonly<Record<Key, Figure>>,
): readonly (readonly [Key, Figure])[] {
  return Object.entries(record) as [Key, Figure][];
}

function placesOf(
  match: RegExpExecArray,
  start: number,
  { metricAt }: Looked,
  roles: readonly (readonly [string, RoleClass])[],
  rows: readonly (readonly [string, FigureClass])[],
): readonly Place[] | null {
  const spans = match.indices?.groups ?? {};
  const places: Place[] = [];
  for (const [role] of roles) {
    // A role that the words leave open is played by nobody, and not by the figure before the stretch.
    const at = spans[role]?.[0];
    const metric = at === undefined ? undefined : metricAt.get(start + at);
    if (metric) places.push({ role, metric });
  }
  for (const [role, figure] of rows) {
    const [from, to] = spans[role] ?? [0, 0];
    for (let at = from; at < to; at++) {
      const metric = match.input[at] === figureChars[figure] ? metricAt.get(start + at) : undefined;
      if (metric) places.push({ role, metric });
    }
  }
  return places.length === 0 ? null : places;
}

function saidIn(match: RegExpExecArray, start: number, masked: Looked): Said {
  const from = start + match.index;
  return saidAt(from, from + match[0].length, match.groups ?? {}, masked);
}

function saidAt(
  from: number,
  end: number,
  groups: Readonly<Record<string, string | undefined>>,
  { text, source, metrics }: Looked,
): Said {
  return {
    word: (group) => groups[group] ?? '',
    before: justBefore(text, from, BEFORE),
    match: text.slice(from, end),
    after: text.slice(end, end + AFTER),
    report: { source, metrics },
  };
}

const [BEFORE, AFTER] = [24, 16];

function byRole<Roles extends string, Rows extends string>(
  places: readonly Place[],
  rows: readonly (readonly [string, FigureClass])[],
): Figures<Roles, Rows> {
  const found: Record<string, Metric | readonly Metric[]> = {};
  for (const [role] of rows) found[role] = places.filter((place) => place.role === role).map(({ metric }) => metric);
  for (const { role, metric } of places) if (!Array.isArray(found[role])) found[role] = metric;
  return found as Figures<Roles, Rows>;
}

function placesByRole(metrics: Readonly<Record<string, Metric>>): readonly Place[] {
  return Object.entries(metrics).map(([role, metric]) => ({ role, metric }));
}

function firstFigure(match: RegExpExecArray, start: number, { metricAt }: Looked): number {
  let at = match.index;
  while (at < match.index + match[0].length - 1 && !metricAt.has(start + at)) at++;
  return at;
}
