import type { Metric } from '../../../metrics/metric.ts';
import { justBefore, lastClause } from '../../../text/beside.ts';
import { conceptById } from '../../../text/lookup/concepts.ts';
import { rx } from '../../../text/word-pattern.ts';
import { directionOf, wrongWord } from '../../laws.ts';
import type { Pattern, Said } from '../../pattern.ts';
import { pattern } from '../../pattern.ts';
import type { Verdict } from '../../relation.ts';
import { amongMoves, worry } from '../guards.ts';

/** Moves that go against the words around them: what nobody wants rises amid praise, a fall is the largest rise. */
export const toldWellPatterns: readonly Pattern[] = [
  pattern({
    kind: 'from-to-change',
    name: 'a move the wrong way, amid words of praise',
    figures: { by: ['percent', 'points', 'amount'] },
    words:
      '(?:{respectively}|{since}|{each})?{up|down:verb}了?{by}(?:(?:[、和与]{figure}){0,2}[，；](?:[^。；\\d\\n]{0,14}(?<praise>{praised|wellDone|bestSoFar})|(?<lead>[^。；\\d\\n]{0,8}{riseLeads})))?',
    mixed: true,
    unless: [worry, amongMoves],
    law: ({ by }, said) => (isUnwished(by, said) ? againstPraise(by, said) : null),
    // One thing may have become worse while another is praised.
    certainty: 'information',
    example: '空气优良天数比上年«减少12天»，环境质量明显改善。',
    right: '增加12天',
  }),
];

/** What is to rise falls, or what is to fall rises, and the words before or behind call it a success. */
function isUnwished(by: Metric, said: Said): boolean {
  const wish = wishFor(by);
  const isUp = directionOf(said.word('verb')) === 'up';
  if (wish === null || isUp === (wish === 'up')) return false;
  const praise = said.word('praise');
  if (isUp) return praise !== '' || isAmidPraise(by, said);
  return said.word('lead') !== '' || (by.unit === DAYS && praise !== '') || BEST.test(praise);
}

/** 固定资产投资下降3.2%，结构持续优化: a fall is owned up to before another success, unless it is said to be the best there was. */
const BEST = rx`{bestSoFar}`;
const DAYS = '天';

/** 安全形势稳定好转，各类事故起数…: praise, and no worry, in the same sentence before it. */
function isAmidPraise({ range: [start] }: Metric, { report: { source } }: Said): boolean {
  const lead = lastClause(justBefore(source, start, LONGEST_LEAD), '。\n');
  return PRAISED.test(lead) && !WORRIED.test(lead);
}

const LONGEST_LEAD = 120;
const PRAISED = rx`{praised|bestSoFar|wellDone}`;
const WORRIED = rx`{worried}`;

/** Which way its name says that it is to go; names end with what is measured: 生产安全·事故起数. */
function wishFor({ concept, indicator }: Metric): 'up' | 'down' | null {
  if (SHRINKS_WELL.test(indicator)) return null;
  const known = concept === null ? undefined : conceptById(concept)?.better;
  return known ?? (FALLS.test(indicator) ? 'down' : RISES_WELL.test(indicator) ? 'up' : null);
}

/** 高耗能行业·增加值: where less of it is a success too. */
const SHRINKS_WELL = rx`{shrinksWell}`;
const FALLS = rx`(?:{wantsFall}|{dirtInAir}|{unwanted})$`;
const RISES_WELL = rx`{wantsRise}$`;

function againstPraise(by: Metric, said: Said): Verdict | null {
  const [verb, name] = [said.word('verb'), said.word('name')];
  const lead = lastClause(said.before + said.match.slice(0, said.match.indexOf(name)));
  if (DEALT_WITH.test(lead) || EXPLAINED.test(justBefore(said.report.source, by.range[0], NEAR))) return null;
  const verdict = wrongWord(by, verb, {
    zh: `前后说的是成绩，这里却是“${verb}${by.text}”，请核对`,
    en: `${verb}${by.text} stands amid what is told as a success: check its direction`,
  });
  return directionOf(verb) === 'down' ? { ...verdict, certainty: 'information' } : verdict;
}

/** 受沙尘影响，PM10平均浓度上升: told with its reason. */
const EXPLAINED = rx`{drivenAside}`;
const NEAR = 40;
/** 破获刑事案件增长12%: more that was done about it. */
const DEALT_WITH = rx`{dealtWith}`;
