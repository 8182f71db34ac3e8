import type { WordClass } from '../knowledge/lexicon/lexicon.ts';
import { lexicon } from '../knowledge/lexicon/lexicon.ts';
import { phrases } from '../knowledge/lexicon/phrases.ts';

/**
 * A regular expression over classes of the lexicon, as a template tag.
 *
 * rx`^{stop}{than}{lastYear}的?{up|down:move}了?$` matches «，比上年增长» and names the verb `move`.
 *
 * `{up}` is any word of the class, the longest first; `{up|down}` of several classes; `{up:move}` a named group; `{stop}`
 * a clause's end, `{within}` one character inside a clause that is no digit, `{between}` the same or a bracket, `{inside}`
 * one that may be a digit, `{han}` a Chinese one; `{plan}` a phrase of lexicon/phrases.ts, which may name classes and phrases in turn. The rest is regular expression as
 * it stands. A name that is neither throws when the module is loaded.
 */
export function rx(source: TemplateStringsArray, ...parts: readonly string[]): RegExp {
  return wordPattern(String.raw(source, ...parts));
}

/** The same from a string, with flags. */
export function wordPattern(source: string, flags = ''): RegExp {
  return new RegExp(expandClasses(source), flags);
}

/**
 * The source of a regular expression for a pattern over classes, to be put into another one; `own` are names of the
 * caller with what they stand for.
 */
export function expandClasses(source: string, own: ReadonlyMap<string, string> = NONE): string {
  return source.replace(CLASSES, (_, names: string, group: string | undefined) => {
    const phrase = phrases[names];
    const expanded = own.get(names) ?? (phrase === undefined ? sourceOf(names) : `(?:${expandClasses(phrase, own)})`);
    return group === undefined ? expanded : `(?<${group}>${expanded})`;
  });
}

const NONE: ReadonlyMap<string, string> = new Map();

/** All characters of a pattern that stands for one of them: «[个大类]» 个, 大 and 类, «\d» the digits, «{countNumeral}» 两 to 十. */
export function charactersIn(pattern: string): string {
  return expandClasses(pattern).replaceAll('\\d', '0123456789').replace(SYNTAX, '$1');
}

/** But for what is written with a stroke before it. */
const SYNTAX = /\\(.)|\(\?:|[[\]()|]/g;

/** The words of some classes, the longest first, each once. */
export function wordsOf(...classes: readonly WordClass[]): readonly string[] {
  const words = new Set(classes.flatMap((name) => wordsIn(lexicon[name].words)));
  return [...words].sort((a, b) => b.length - a.length);
}

/** The words of a row of a table, parted by blanks. */
export function wordsIn(row: string): readonly string[] {
  return row.trim().split(/\s+/);
}

/** Not a quantifier such as {2,8}, nor \p{…}: a class begins with a letter. */
const CLASSES = /(?<!\\[pPku])\{([a-zA-Z][a-zA-Z|]*)(?::(\w+))?\}/g;

/** Classes of characters. One definition of where a clause ends, for everybody. */
const CHARACTERS: Readonly<Record<string, string>> = {
  stop: '[，。；：！？、（）\\n]',
  within: '[^，。；：！？、（）\\d\\n]',
  between: '[^，。；：、\\d\\n]',
  inside: '[^，。；：！？\\n]',
  han: '[\\u4e00-\\u9fff]',
};

/** Hundreds of patterns name the same classes. */
const sources = new Map<string, string>(Object.entries(CHARACTERS));

function sourceOf(names: string): string {
  const told = sources.get(names);
  if (told !== undefined) return told;
  const source = `(?:${wordsOf(...names.split('|').map(known)).join('|')})`;
  sources.set(names, source);
  return source;
}

function known(name: string): WordClass {
  if (!Object.hasOwn(lexicon, name)) throw new Error(`no class of words is called ${name}`);
  return name as WordClass;
}
