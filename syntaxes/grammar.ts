import type { GrammarWords } from './grammar-words.ts';

interface Pattern {
  readonly name?: string;
  readonly match?: string;
  readonly include?: string;
  readonly captures?: Readonly<Record<string, { readonly name?: string; readonly patterns?: readonly Pattern[] }>>;
}

interface Grammar {
  readonly name: string;
  readonly scopeName: string;
  readonly fileTypes: readonly string[];
  readonly patterns: readonly Pattern[];
  readonly repository: Readonly<Record<string, { readonly patterns: readonly Pattern[] }>>;
}

const indent = '^[\\s　]*(\\[bookmark:[^\\]]*\\])?\\s*';
/** A spelled numeral is coloured whole or not at all: 二十三 and not its 三, nothing of 数百. */
const spokenDigits = '〇一二三四五六七八九十百千万亿';
const hanzi = '[一二三四五六七八九十百零〇]{1,4}';
/** A heading's own words: up to the first full stop, or the end of the line. */
const title = '([^。\\n]{1,60}(?:。|$))?';

/**
 * The TextMate grammar of a work report, from the words of the knowledge tables. One line at a time, so it knows a
 * heading by its number alone; the outline, the figures proper and the words that promise come from the analysis.
 */
export function grammar(words: GrammarWords): Grammar {
  return {
    name: '政府工作报告',
    scopeName: 'text.govreport',
    fileTypes: ['govreport'],
    patterns: [include('furniture'), include('headings'), include('inline')],
    repository: {
      furniture: { patterns: furniture() },
      headings: { patterns: headings() },
      inline: { patterns: ['periods', 'quotes', 'figures'].map(include) },
      periods: { patterns: periods() },
      quotes: { patterns: quotes() },
      figures: { patterns: figures(words) },
    },
  };
}

function furniture(): readonly Pattern[] {
  return [
    {
      name: scope('comment.line.furniture'),
      match: '^[\\s　]*(?:[—–-]\\s*\\d{1,3}\\s*[—–-]|第\\s*\\d{1,3}\\s*页.{0,12})\\s*$',
    },
  ];
}

function headings(): readonly Pattern[] {
  return [
    {
      name: scope('markup.heading.title'),
      match: '^[\\s　]*[^。，；]{0,24}政[\\s　]*府[\\s　]*工[\\s　]*作[\\s　]*报[\\s　]*告[\\s　]*$',
    },
    heading('1', `第${hanzi}部分[、：\\s　]?|${hanzi}、`),
    heading('2', `[（(]${hanzi}[）)]、?`),
    heading('3', '[0-9０-９]{1,2}(?:[.．](?![0-9０-９])|、)', '([^。：:\\n]{1,60}(?:[。：:]|$))?'),
    heading('4', '[（(][0-9０-９]{1,2}[）)]'),
    heading('5', '[①-⑳]'),
    heading('dash', '(?:——|—(?!—)|--)(?![\\s　]*[0-9]{4}年[0-9]{1,2}月[0-9]{1,2}日)'),
    heading('ordinal', `${hanzi}是(?:要)?|第${hanzi}[，,、：]`, '()'),
  ];
}

function heading(level: string, number: string, words = title): Pattern {
  return {
    match: `${indent}((?:${number})[\\s　]*)${words}`,
    captures: {
      1: { name: scope('comment.block.furniture') },
      2: { name: `${scope(`markup.heading.${level}`)} ${scope('punctuation.definition.heading')}` },
      3: { name: scope(`markup.heading.${level}`), patterns: ['periods', 'quotes', 'figures'].map(include) },
    },
  };
}

function periods(): readonly Pattern[] {
  const year = '(?:[12][0-9]{3}|[一二][〇○零一二三四五六七八九]{3})';
  const dates = [
    '[0-9]{1,4}([-./])[0-9]{1,2}\\1[0-9]{1,4}(?:[\\s　]+[0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?)?',
    `“十[一二三四五]五”(?:时期|期间|规划|末|初)?`,
    `${year}[—–～~至到-]+${year}年`,
    `${year}年(?:[0-9]{1,2}(?:[—–～~至到-]+[0-9]{1,2})?月(?:份|[0-9]{1,2}日)?)?(?:以来|[末底初前])?`,
    '[0-9]{1,2}(?:[—–～~至到-]+[0-9]{1,2})?月(?:份|底|末|[0-9]{1,2}日)?',
    '(?:过去|未来|今后|近)[一两三四五]年|[一五]年来|本届政府|[今去明]年(?:以来)?|全年|[上下]半年|年[内底](?:前)?|“?一季度”?',
  ];
  return [{ name: scope('support.type.period'), match: dates.join('|') }];
}

function quotes(): readonly Pattern[] {
  return [
    { name: scope('string.quoted.double.slogan'), match: '“[^“”\\n]{1,40}”|"[^"\\n]{1,40}"|「[^「」\\n]{1,40}」' },
    { name: scope('string.quoted.other.document'), match: '《[^《》\\n]{1,60}》' },
  ];
}

function figures(words: GrammarWords): readonly Pattern[] {
  const unit = anyOf(words.units);
  const scale = '(?:[百千万亿]+)?';
  const digits = '[0-9０-９]+(?:[,，][0-9]{3})*(?:[.．][0-9０-９]+)?';
  const range = `(?:(?:${scale}[%％])?[—–～~至到、-]{1,2}${digits})?`;
  const spelled = `(?<![第${spokenDigits}几数])(?:[两二三四五六七八九十]|一(?=[十百千万亿倍]))[${spokenDigits}]*`;
  const rate =
    '百分之[一二三四五六七八九十百零点两]+|[一二两三四五六七八九]成(?:[一二三四五六七八九半])?(?![不立])|翻[一两]番';
  const counted = `(?<=[万亿])(?:${unit})|(?!${anyOf(words.setPairs)})(?:${anyOf(words.spokenUnits)})`;
  const before = `(?:(${beforeNumber(words)})[\\s　]*)?`;
  const inside = `((?:${anyOf(words.boundsInside)})?)`;
  const after = `(${anyOf(words.boundsAfter)})?`;
  return [
    { name: scope('comment.block.furniture'), match: '\\[bookmark:[^\\]]*\\]' },
    { match: '[0-9]{3,5}(?=(?:[^，。0-9]{0,6})热线)' },
    { match: `第[0-9一二三四五六七八九十]+(?=届|次|期|号|条|章|批|版|页)` },
    { match: `[0-9]+(?:[、和][0-9]+)*(?=个方面|吨级|(?!${unit})(?:${anyOf(words.afterNames)}))` },
    { match: '[0-9０-９]{1,2}[.．](?![0-9０-９])' },
    { match: `[A-Za-z]+[0-9]+(?:[.][0-9]+)?|[0-9]+[A-Za-z]+(?![A-Za-z0-9²³])|[0-9]+(?:\\+[0-9A-Za-z]+)+` },
    figure(`${before}(${digits}${range}${scale})${inside}[\\s　]*(${unit})?${after}`),
    figure(`${before}(${rate})()()${after}`),
    figure(`${before}(${spelled})()(${counted})(?!${anyOf(words.setNouns)})${after}`),
  ];
}

/** 约 but not the end of 签约. */
function beforeNumber({ boundsBefore }: GrammarWords): string {
  const longestFirst = [...boundsBefore].sort((a, b) => b.word.length - a.word.length);
  return longestFirst.map(({ word, not }) => (not === undefined ? word : `(?<![${not}])${word}`)).join('|');
}

/** The five parts of a figure: 近 · 3万 · 余 · 辆 · 以上. Each match has a group for each, empty where there is none. */
function figure(match: string): Pattern {
  const bound = { name: scope('keyword.operator.bound') };
  return {
    match,
    captures: {
      1: bound,
      2: { name: scope('constant.numeric') },
      3: bound,
      4: { name: scope('keyword.other.unit') },
      5: bound,
    },
  };
}

function include(name: string): Pattern {
  return { include: `#${name}` };
}

function scope(name: string): string {
  return `${name}.govreport`;
}

/** Longest first, so that 个百分点 wins over 个. */
function anyOf(words: readonly string[]): string {
  return [...words]
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'))
    .join('|');
}
