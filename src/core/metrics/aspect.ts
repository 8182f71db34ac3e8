import {
  aspectAllOf,
  aspectBehindSubject,
  aspectBeyondPlan,
  aspectDealtWith,
  aspectGap,
  aspectGrowthBehind,
  aspectHappened,
  aspectNotAdded,
  aspectOfPlan,
  aspectOwnRate,
  aspectPointsBehind,
  aspectRanked,
  aspectReachedOf,
  aspectShareReached,
  aspectWhose,
} from '../knowledge/metric-phrasing.ts';
import { sentenceAfter } from '../text/beside.ts';
import { partFollows, partPrecedes } from '../text/parts-of-whole.ts';
import { rx, wordPattern, wordsOf } from '../text/word-pattern.ts';
import type { UnitKind } from '../knowledge/unit-kind.ts';
import { unitNamed } from '../figures/unit-at.ts';
import { gaps, stockVerbs } from '../knowledge/movements.ts';
import { isFlow } from './is-flow.ts';
import type { Aspect, Direction } from './metric.ts';
import { isVerb } from './phrase-after.ts';
import { isNounAlone } from './phrase-before.ts';
import { movingVerb, wayOfMove } from './moving-verb.ts';
import type { Place } from './place.ts';
import { isGoalCompared, isThreshold } from './status.ts';

export interface Movement {
  readonly aspect: Aspect;
  readonly direction: Direction;
}

/**
 * What kind of statement the figure is: «增长3.9%» growth up, «占…52%» share, «高于省定标准2%» change up.
 *
 * @param before the movement of the figure before it in the sentence
 * @param subject the subject that 分别 deals it, whose own words then decide
 */
export function aspectOf(place: Place, before: Moved | null, subject: string | null): Movement {
  const { text, figure } = place;
  const written = text.slice(place.left, figure.range[0]).trimEnd();
  const listed = !place.firstInClause && JOINT.test(written.trim());
  const kind = unitNamed(figure.unit)?.kind ?? null;
  const own = RATE_OF_CHANGE.test(subject ?? '') || (before?.aspect === 'growth' && isRateOfItsOwn(subject, place));
  if (before && listed && sameKind(before, kind) && !own) return before;
  if (before?.aspect === 'growth' && kind === 'percent' && RAISED.test(beyondComma(place, written))) return before;
  if (isThreshold(place)) return LEVEL;
  if (before?.aspect === 'share' && kind === 'percent' && aspectShareReached.test(written)) return before;
  const shared = subject === null ? null : SHARED_BY_ALL.exec(written);
  const left = subject === null ? written : subject + (toldOfAll(shared, subject, place) ?? behindSubjects(written));
  const right = text.slice(figure.range[1], place.right);
  if (figure.unit === '番' || kind === 'multiple') return MULTIPLE;
  if (isRank(place)) return RANK;
  if (
    kind === 'point' ||
    (figure.unit === '个' && aspectPointsBehind.test(text.slice(figure.range[1], figure.range[1] + 14)))
  )
    return { aspect: 'change', direction: wayOfMove(left) ?? wayOfMove(clauseLeft(place)) ?? 'up' };
  if (kind === 'percent') return before && isGoalCompared(place) ? before : ofPercent(left, right);
  if (figure.unit === '' && (figure.text.includes('分之') || inComposition(place))) return SHARE;
  return ofAmount(place, subject === null ? written : clauseLeft(place), before);
}

/** A rate of its own grows by no movement of the one behind it: 失业率、价格涨幅分别控制在. */
function toldOfAll(shared: RegExpExecArray | null, subject: string | null, place: Place): string | undefined {
  const [words, movement] = shared ?? [];
  return movement !== undefined && isRateOfItsOwn(subject, place) ? undefined : (movement ?? words);
}

/** A movement with the unit that it was told in. */
export interface Moved extends Movement {
  readonly unit: string;
}

/** 增长7%、突破60亿元: what moved is told in another unit. */
function sameKind({ unit }: Moved, kind: UnitKind | null): boolean {
  return (unitNamed(unit)?.kind ?? null) === kind;
}

const JOINT = rx`^{joiner}$`;

/** 综合能耗增速、失业率分别控制在3%、5%: no verb moves them, so a rate is told by its level beside the growth of another. */
function isRateOfItsOwn(subject: string | null, place: Place): boolean {
  if (!subject?.endsWith('率')) return false;
  return movingVerb(clauseLeft(place).split(/\d/, 1)[0] ?? '') === null;
}

/** 增长6%以上、力争达到7%: the same rate, aimed higher. */
const RAISED = rx`^[、，]?(?:{intention}|{reach|raisedTo}){1,3}$`;

function beyondComma({ text, left, clause }: Place, written: string): string {
  return left === clause[0] && text.charAt(left - 1) !== '，' ? `。${written}` : written;
}

/** What stands between a list of subjects and its first number: 分别控制在. */
function behindSubjects(written: string): string {
  return aspectBehindSubject.exec(written)?.[0] ?? '';
}

const LEVEL: Movement = { aspect: 'level', direction: null };
const SHARE: Movement = { aspect: 'share', direction: null };
const RANK: Movement = { aspect: 'rank', direction: null };
const MULTIPLE: Movement = { aspect: 'multiple', direction: null };

/** 第二位, 前三, 前1%; 居全国百强县·26位. */
export function isRank({ text, clause, figure }: Place): boolean {
  if (figure.text.startsWith('第')) return true;
  if (figure.unit === '位' && aspectRanked.test(text.slice(clause[0], figure.range[0]))) return true;
  return figure.text.startsWith('前') && !figure.text.startsWith('前期');
}

/** A part of 22.3∶31.5∶46.2. */
function inComposition({ text, figure }: Place): boolean {
  return partPrecedes(text, figure.range[0]) || partFollows(text, figure.range[1]);
}

function clauseLeft({ text, clause, figure }: Place): string {
  return text.slice(clause[0], figure.range[0]);
}

function ofPercent(left: string, right: string): Movement {
  const verb = movingVerb(left);
  if (aspectGrowthBehind.test(right)) return { aspect: 'growth', direction: right.startsWith('的负') ? 'down' : 'up' };
  if (verb && GAPS.has(verb.word)) return { aspect: 'change', direction: verb.way };
  if (aspectGap.test(left)) return { aspect: 'change', direction: BELOW.test(left) ? 'down' : 'up' };
  if (verb) return { aspect: 'growth', direction: verb.way };
  if (RATE_OF_CHANGE.test(left)) return { aspect: 'growth', direction: left.includes('降幅') ? 'down' : 'up' };
  if (isShare(left, right)) return SHARE;
  const cut = lastStockVerb(left);
  return cut?.way === 'down' && CUT.test(left.slice(cut.end)) ? { aspect: 'growth', direction: 'down' } : LEVEL;
}

/** 压减 · 一般性支出 · 5%: by how much, of what is no rate. */
const CUT = rx`^{han}{2,10}(?<!{reach}|{shareNoun}|[率的])$`;

const BELOW = rx`{belowGap}`;
const GAPS = new Set(gaps);
const RATE_OF_CHANGE = rx`(?:(?<!自然){upNoun}|{downNoun}|增长(?:预期)?{aimNoun})[^，。；]{0,8}$`;

function isShare(left: string, right: string): boolean {
  if (SHARED.test(left)) return true;
  if (WHOLE_OF.test(left)) return true;
  if (RATE_FIRST.test(left) && NOUN_FIRST.test(right)) return true;
  if (aspectReachedOf.test(left)) return true;
  if (aspectOfPlan.test(left)) return true;
  if (aspectDealtWith.test(left)) return true;
  if (aspectAllOf.test(left) && aspectWhose.test(right)) return true;
  return right.startsWith('的') && !aspectOwnRate.test(right);
}

/** 民间投资、产业投资 · 占比分别达到, 产值、税收 · 年均增长分别为: what the last of several subjects is told by is so of all. */
const SHARED_BY_ALL = rx`(?:{shareNoun|shareVerb}[^，。；、和]{0,12}|({up|down|upNoun|downNoun})率?){respectively}[^，。；、和\d]{0,6}$`;

/** 土地收益的62%, but not 由“十二五”末的36% and 下降到2015年的4.8%. */
const WHOLE_OF = rx`(?<![由从][^，。；]{0,16})(?<!目标|{reach}\d{4}年)的$`;
const SHARED = rx`{shareNoun|shareVerb}[^，。；]{0,18}$`;

/** 80%机关, 将70%以上土地收益用于乡村, 每年拿出70%以上财力: the share stands before what it is a part of; 9%优惠税率 is a rate. */
const RATE_FIRST = rx`^(?:{beforeRate}|(?:{eachYear})?{allots})?$`;
const NOUN_FIRST = rx`^(?!{joiner|reach|completion|up|down|rest}|以[上下内]|左右|的|[税利费]率|[^，。；]{2,4}[税利费]率)[\u4e00-\u9fff]{2}`;

function ofAmount(place: Place, left: string, before: Moved | null): Movement {
  const { text, figure } = place;
  const head = sentenceAfter(text, figure.range[1], 8, '，。；、');
  if (aspectBeyondPlan.test(left) || HIGHER.test(left)) return { aspect: 'change', direction: 'up' };
  if (LOWER.test(left)) return { aspect: 'change', direction: 'down' };
  const added = lastStockVerb(left);
  if (added) {
    const between = left.slice(added.end);
    if (figure.value === 0) return LEVEL;
    // 降低企业成本35条措施: the verb stands in the name of what is counted.
    if (added.way === 'down' && between.length > 1 && NAMED.test(head)) return LEVEL;
    if (!aspectNotAdded.test(between))
      return isFlow(between, head) ? LEVEL : { aspect: 'change', direction: added.way };
  }
  const verb = movingVerb(left);
  if (verb?.word === '提升' && isDoneTo(figure.unit, head)) return LEVEL;
  if (verb?.way && !COMPARING.has(verb.word) && verb.word !== '增长') return { aspect: 'change', direction: verb.way };
  if (verb?.word === '增长') return { aspect: 'change', direction: 'up' };
  return carriesOn(place, left, before) ? (before ?? LEVEL) : LEVEL;
}

/** 比全省高1.2万元, 高出全国平均水平320元. */
const HIGHER = rx`(?:{than}{han}{1,10}高|{aboveGap}{han}{1,10}水平)$`;
const LOWER = rx`(?:{than}{han}{1,10}低|{belowGap}{han}{1,10}水平)$`;

const NAMED = rx`^(?:项|条)?{announcedHead}`;
function isDoneTo(unit: string, head: string): boolean {
  const kind = unitNamed(unit)?.kind;
  return kind === 'area' || kind === 'length' || (kind === 'count' && head !== '' && !PLACES.has(unit));
}

/** 提升12位 moves; 提升100条街巷 does not. */
const PLACES = new Set(wordsOf('rankMeasure'));

function lastStockVerb(left: string): { readonly way: Direction; readonly end: number } | null {
  for (let at = left.length - 2; at >= 0; at--) {
    const code = left.charCodeAt(at);
    if (!STOCK_STARTS.has(code)) continue;
    const found = stockVerbs.find(({ word }) => left.startsWith(word, at));
    if (found) return { way: found.way, end: at + found.word.length };
  }
  return null;
}

const STOCK_STARTS = new Set(stockVerbs.map(({ word }) => word.charCodeAt(0)));

/** 高 and 快 alone compare; 提高 moves. */
const COMPARING = new Set([...wordsOf('comparing'), ...gaps]);

/** 新增限额以上批发零售企业2家，住宿餐饮企业1家: the verb reaches on to a bare noun. */
function carriesOn(place: Place, left: string, before: Moved | null): boolean {
  if (before?.aspect !== 'change' || PASSED.test(place.figure.text)) return false;
  const comma = place.firstInClause && place.text.charAt(place.clause[0] - 1) === '，';
  const same = sameKind(before, unitNamed(place.figure.unit)?.kind ?? null);
  if (!same && (comma || !isStock(before.unit) || !isStock(place.figure.unit))) return false;
  const bare = left.replace(EDGE_JOINERS, '');
  if (!comma && bare === left) return false;
  return (
    bare.length >= 2 &&
    bare.length < 16 &&
    !aspectHappened.test(bare) &&
    !NEWLY.test(bare) &&
    !isFlow(bare, '') &&
    !isVerb(bare) &&
    isNounAlone(bare)
  );
}

/** 新认定示范社20家: the clause has a verb of its own. */
const NEWLY = rx`^新{recognised}`;

/** 突破60亿元, 超3万户: the figure tells a level. */
const PASSED = rx`^(?:突破|超|达)`;
const EDGE_JOINERS = wordPattern('^{joiner}(?:各[类级])?|{joiner}$', 'g');

/** 新增茶园2000亩、合作社13个: what can be counted again, in whatever unit. */
function isStock(unit: string): boolean {
  const kind = unitNamed(unit)?.kind;
  return kind === 'count' || kind === 'households' || kind === 'area' || kind === 'length';
}
