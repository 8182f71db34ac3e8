import type { Metric } from '../../../metrics/metric.ts';
import { lastClause } from '../../../text/beside.ts';
import { rx } from '../../../text/word-pattern.ts';
import { directionOf, wrongWord } from '../../laws.ts';
import type { Pattern, PatternRow, Said } from '../../pattern.ts';
import { pattern } from '../../pattern.ts';
import type { Verdict } from '../../relation.ts';
import { worry } from '../guards.ts';

const RISE = '(?:{respectively}|{since}|{each})?{up:verb}了?{by}';

/** Moves that go against the words around them: what nobody wants rises amid praise, a fall is the largest rise. */
export const toldWellPatterns: readonly Pattern[] = [
  unwanted({
    name: 'what nobody wants, risen amid praise',
    words: `{praised}[^。\\n]{0,120}?{unwanted:name}${RISE}`,
    example: '安全生产治本攻坚扎实推进，生产安全事故起数、死亡人数分别«上升9.2%»、6.4%。',
    right: '下降9.2%',
  }),
  unwanted({
    name: 'what nobody wants, risen before words of praise',
    words: `{unwanted:name}${RISE}(?:[、，和]{figure})?[，；][^。；\\d\\n]{0,14}{praised}`,
    example: '全省刑事案件立案数«上升11.4%»，群众安全感持续提升。',
    right: '下降11.4%',
  }),
  unwanted({
    name: 'dirt in the air, risen amid praise',
    words: `{praised}[^。\\n]{0,120}?{dirtInAir:name}(?:{reach}?{amount}[、，])?${RISE}`,
    example: '空气质量持续改善，PM10平均浓度«上升6.5%»。',
    right: '下降6.5%',
  }),
  unwanted({
    name: 'dirt in the air, risen and ranked by how it got better',
    words: `{dirtInAir:name}(?:{reach}?{amount}[、，])?${RISE}[，、；]改善`,
    example: '空气质量综合指数«上升8.2%»，改善幅度居全省第二位。',
    right: '下降8.2%',
  }),
  unwanted({
    name: 'more dirt in the air and more clean days',
    words: `{dirtInAir:name}(?:{reach}?{amount}[、，])?${RISE}[，、；](?:空气)?(?:质量)?{cleanAir}天?[数气]?(?:{shareNoun}|比?率)?(?:{reach}?{figure}[、，])?{since}?{up}`,
    certainty: 'information',
    example: '细颗粒物浓度38微克/立方米、同比«上升4.6%»，优良天数比例达到81%、提高2.2个百分点。',
    right: '下降4.6%',
  }),
  pattern({
    kind: 'from-to-change',
    name: 'people who leave, told with praise',
    figures: { net: 'amount' },
    words: '(?<verb>净流出){net}[，；][^。；\\d\\n]{0,24}(?:{praised}|{drawsPeople})',
    unless: [worry],
    law: ({ net }, said) => againstPraise(net, said),
    example: '常住人口«净流出3.2万人»，城市吸引力持续增强。',
    right: '净流入3.2万人',
  }),
  record('percent', {
    name: 'a fall that is called the largest rise, or a rise the largest fall',
    example: '受理数、案损数分别«下降16%»，为近三年来最大增幅。',
    right: '上升16%',
  }),
  record('points', {
    name: 'a fall in points that is called the largest rise, or a rise the largest fall',
    example: '贷款加权平均利率«下降0.6个百分点»，创近五年最大涨幅。',
    right: '上升0.6个百分点',
  }),
];

type Example = Pick<PatternRow<'by'>, 'name' | 'example' | 'right'>;

function unwanted({ words, ...row }: Example & Pick<PatternRow<'by'>, 'words' | 'certainty'>): Pattern {
  return pattern({
    kind: 'from-to-change',
    figures: { by: 'percent' },
    words,
    mixed: true,
    unless: [worry],
    law: ({ by }, said) => againstPraise(by, said),
    ...row,
  });
}

function record(figure: 'percent' | 'points', row: Example): Pattern {
  return pattern({
    kind: 'from-to-change',
    figures: { by: figure },
    words: `{up|down:verb}了?(?:{${figure}}[、和与])?{by}[，、]{isRecord}(?:{between}|\\d){0,10}(?:{peak}|最快)的?{upNoun|downNoun:noun}`,
    law: ({ by }, said) => otherNoun(by, said),
    ...row,
  });
}

function againstPraise(by: Metric, said: Said): Verdict | null {
  const [verb, name] = [said.word('verb'), said.word('name')];
  const lead = lastClause(said.before + said.match.slice(0, said.match.indexOf(name)));
  if (DEALT_WITH.test(lead)) return null;
  return wrongWord(by, verb, {
    zh: `前后说的是成绩，这里却是“${verb}${by.text}”，请核对`,
    en: `${verb}${by.text} stands amid what is told as a success: check its direction`,
  });
}

/** 破获刑事案件增长12%: more that was done about it. */
const DEALT_WITH = rx`{dealtWith}`;

/** 下降16%，为近三年来最大增幅 */
function otherNoun(by: Metric, said: Said): Verdict | null {
  const [verb, noun] = [said.word('verb'), said.word('noun')];
  if ((directionOf(verb) === 'up') === RISES.test(noun)) return null;
  return wrongWord(by, verb, { zh: `“${verb}”与“${noun}”方向相反`, en: `${verb} and ${noun} are of two directions` });
}

const RISES = rx`^{upNoun}`;
