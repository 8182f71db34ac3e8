import { tens } from '../../../knowledge/numerals.ts';
import { areasByWidth } from '../../../knowledge/scope-words.ts';
import type { Metric } from '../../../metrics/metric.ts';
import { readNumeral } from '../../../text/numerals.ts';
import { rx, wordsOf } from '../../../text/word-pattern.ts';
import { countsOf, namesIn } from '../../enumerations/counts-of.ts';
import { valueOf } from '../../interval.ts';
import { disproved } from '../../laws.ts';
import type { Guard, Pattern, Said } from '../../pattern.ts';
import { pattern } from '../../pattern.ts';
import type { Verdict } from '../../relation.ts';

/** Of several things each has its own rank. */
const respective: Guard = {
  name: 'ranks of several things',
  words: '{respectively}',
  quiet: '经济总量、增速分别居全省第4、全市第6。',
};

/** 35个县, 12个县（市、区）, 168个重点城市: so many that are ranked. */
const RANKED = '{all}(?<noun>(?:{within}|、){1,20}?(?:（{levelSign}、?{levelSign}）)?)';

/** Ranks against how many are ranked, against where they moved from, and against those of a wider or a smaller area. */
export const rankAmongPatterns: readonly Pattern[] = [
  pattern({
    kind: 'rank',
    name: 'a rank among fewer',
    figures: { all: 'amount', rank: 'rank' },
    words: `(?:(?<lead>{takesRank}|在|{ownPlace}|{nation}){within}{0,4})?${RANKED}(?<among>{rankLead}|(?:中|(?<={rankedPlace})){within}{2,12}?(?:{takesRank}|中列))?[在为由从]?{rank}`,
    mixed: true,
    shared: [],
    law: ({ all, rank }, said) => (isList(said) ? beyondList(all, rank) : null),
    example: '综合考核排名全省38个山区县«第46位»。',
    right: '第6位',
  }),
  pattern({
    kind: 'rank',
    name: 'a rank that fell from before the first',
    figures: { rank: 'rank', by: 'amount' },
    words: '{rank}[，、（]{since}?(?:{down})了?{by}',
    mixed: true,
    shared: [],
    law: ({ rank, by }) => fromBefore(rank, by),
    example: '增速居全省第5位，比上年后移«9位»。',
    right: '3位',
  }),
  pattern({
    kind: 'rank',
    name: 'a rank outside the list that the place is said to be on',
    figures: { rank: 'rank' },
    words:
      '(?<all>全[国省市区州]|{region}){within}{0,14}?“?(?<![\\d第前])(?<length>\\d{2,4}|[百千]|{numberSign}{1,3})强[县市区镇乡]{0,2}”?[，、]{takesRank}(?:\\k<all>)?{rank}',
    law: ({ rank }, said) => outsideList(rank, said),
    example: '跻身全省县域经济“二十强”，位居全省«第二十八»。',
    right: '第八',
  }),
  pattern({
    kind: 'rank',
    name: 'a rank and all that are before it',
    figures: { rank: 'rank' },
    words: '{rank}[，、（](?:{justBehind}(?<before>{named})|{takesRank}?在?(?<ahead>{named})之后)(?=[，。；）\\n])',
    law: ({ rank }, said) => behindNamed(rank, said.word('before') + said.word('ahead')),
    example: '经济总量居全市«第五»，仅次于东湖区、西山区、南溪县。',
    right: '第四',
  }),
  pattern({
    kind: 'rank',
    name: 'all that are before it and a rank',
    figures: { rank: 'rank' },
    words:
      '(?:{justBehind}(?<before>{named})|{takesRank}在?(?<ahead>{named})之后)[，、]?{takesRank}在?{within}{0,6}{rank}',
    law: ({ rank }, said) => behindNamed(rank, said.word('before') + said.word('ahead')),
    example: '经济总量居东湖区、西山区之后，列全市«第二位»。',
    right: '第三位',
  }),
  pattern({
    kind: 'rank',
    name: 'a rank in a wider area before that in a smaller one',
    figures: { a: 'rank', b: 'rank' },
    words:
      '{takesRank}(?:于|在)?(?<one>全[国省市州县]|{region}){a}[，、]{takesRank}?(?<two>全[国省市州县]|{region}|{within}{1,3}[两三四五六七八九十]{1,2}[县市区州旗]){b}',
    unless: [respective],
    shared: [],
    law: ({ a, b }, said) => widerFirst(a, b, said),
    example: '增速居全省第4、全市«第6»。',
    right: '第2',
  }),
];

/** Those who are ranked are named so, and where or that they are ranked is said; 全国168个…排 says it of anybody. */
function isList(said: Said): boolean {
  const [lead, among] = [said.word('lead'), said.word('among')];
  const isNamed = NAMES_RANKED.test(said.word('noun')) || (among.startsWith('中') && ASSESSED.test(said.word('noun')));
  return (isNamed && (lead !== '' || among.startsWith('中'))) || (among !== '' && lead.startsWith('全'));
}

const NAMES_RANKED = rx`{rankedPlace}(?:（[^（）]{1,6}）)?$`;

/** 县区·高质量发展综合考评 */
const ASSESSED = rx`^{rankedPlace}(?:（[^（）]{1,6}）)?{han}{0,14}{assessment}$`;

function beyondList(all: Metric, rank: Metric): Verdict | null {
  if (!(valueOf(rank) > valueOf(all))) return null;
  return disproved(rank, `${rank.text} > ${all.text}`, {
    zh: `一共${all.text}，没有${rank.text}`,
    en: `There are ${all.text}: none is ${rank.text}`,
  });
}

/** 第5位 − 9位 < 1 */
function fromBefore(rank: Metric, by: Metric): Verdict | null {
  const former = valueOf(rank) - valueOf(by);
  return isMove(rank, by) && former < 1 ? moved(by, `${rank.text} − ${by.text} < 1`, former) : null;
}

function isMove(rank: Metric, by: Metric): boolean {
  return PLACES.has(by.unit) && rank.bound === 'exact' && by.bound === 'exact';
}

const PLACES = new Set(wordsOf('placesMoved'));

function moved(by: Metric, arithmetic: string, former: number): Verdict {
  return disproved(by, arithmetic, {
    zh: `原来的名次成了第${former}位，没有这一名`,
    en: `The rank before would be ${former}, and there is none`,
  });
}

function outsideList(rank: Metric, said: Said): Verdict | null {
  const words = said.word('length');
  const length = tens[words] ?? readNumeral(words, 0)?.value ?? NaN;
  if (!(valueOf(rank) > length)) return null;
  return disproved(rank, `${rank.text} > ${length}`, {
    zh: `${rank.text}不在${words}强之内`,
    en: `${rank.text} is not among the first ${length}`,
  });
}

/** 仅次于东湖区、西山区: two are before the third. */
function behindNamed(rank: Metric, names: string): Verdict | null {
  const before = names.split('、');
  const counts = countsOf(before, namesIn);
  if (rank.bound !== 'exact' || counts.has(valueOf(rank) - 1) || (before.length < 2 && !ONE_PLACE.test(names)))
    return null;
  const verdict = disproved(rank, `${before.length} + 1`, {
    zh: `前面列了${before.length}个，名次却是${rank.text}，请核对`,
    en: `${before.length} are named before it, and the rank is ${rank.text}: check`,
  });

  return before.length < 2 ? { ...verdict, certainty: 'information' } : verdict;
}

/** 仅次于·临江区, and no 主城区. */
const ONE_PLACE = rx`^{han}{1,2}(?<!{area}|{nation}|省会|[老新各主中三])(?<![城县市])[市县区州旗]$`;

/** Nobody is further back among fewer: 全省第4、全市第6. */
function widerFirst(a: Metric, b: Metric, said: Said): Verdict | null {
  const [one, two] = [widthOf(said.word('one')), widthOf(said.word('two'))];
  if (one === two || a.bound !== 'exact' || b.bound !== 'exact') return null;
  const [wide, narrow] = one > two ? [a, b] : [b, a];
  if (valueOf(narrow) <= valueOf(wide)) return null;
  return disproved(b, `${narrow.text} > ${wide.text}`, {
    zh: `范围大的${wide.text}，范围小的却是${narrow.text}`,
    en: `${wide.text} in the wider area, and ${narrow.text} in the smaller one`,
  });
}

/** 全省 is wider than 全市; 川南五市 lie between them, and 西部 between 全省 and 全国. */
function widthOf(area: string): number {
  const own = areasByWidth.findIndex((names) => names.includes(area));
  if (own >= 0) return own;
  if (REGIONS.has(area)) return areasByWidth.length - 1 - BETWEEN;
  return areasByWidth.findIndex((names) => names.includes(`全${area.slice(-1)}`)) + BETWEEN;
}

const REGIONS = new Set(wordsOf('region'));
const BETWEEN = 0.5;
