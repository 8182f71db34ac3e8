import {
  indicatorActedOn,
  indicatorAgain,
  indicatorAmong,
  indicatorCovered,
  indicatorDeed,
  indicatorGraded,
  indicatorHeld,
  indicatorLabel,
  indicatorOfNothing,
  indicatorOfProduct,
  indicatorPartOfStructure,
  indicatorPrefix,
  indicatorRankedAmong,
  indicatorRanking,
  indicatorSameAgain,
  indicatorTimeAlone,
  indicatorTimeBefore,
} from '../knowledge/metric-phrasing.ts';
import { bareRates, carryingEnds, carryingVerbs } from '../knowledge/phrase-words.ts';
import { unitNamed } from '../figures/unit-at.ts';
import type { Range } from '../text/range.ts';
import type { Indicator, Said } from './indicator-phrase.ts';
import { rx } from '../text/word-pattern.ts';
import { isGeneric, isNoun, wordAt } from './openings.ts';
import { isVerb, phraseAfter, subjectOf } from './phrase-after.ts';
import { phraseBefore, trimmed } from './phrase-before.ts';
import { isRank } from './aspect.ts';
import { investmentOf } from './investment.ts';
import type { Place } from './place.ts';
import { isThreshold } from './status.ts';

/**
 * The phrase that says what a figure measures. The noun behind a count comes first (6所幼儿园), then the words before
 * the number (保鲜冷库2座, 固定资产投资增长13%), then what the sentence last spoke of.
 */
export function indicatorOf(place: Place, said: readonly Said[]): Indicator {
  const { text, figure } = place;
  const earlier = said.at(-1) ?? null;
  const alike = said.findLast(({ unit }) => unit === figure.unit) ?? null;
  const kind = unitNamed(figure.unit)?.kind ?? null;
  if (earlier && goesOn(place)) return earlier;
  const rank = isRank(place);
  const isRate = rank || kind === 'percent' || kind === 'point' || kind === 'multiple';
  const invested = kind === 'money' ? investmentOf(place) : null;
  if (invested) return invested;
  const before = phraseBefore(text, behindNoun(place, earlier), rank ? rankedFrom(place) : figure.range[0]);
  const after = isRate && !holdsRate(place, before) ? null : nounBehind(place);
  const graded = after && gradedNoun(place, after);
  if (graded) return graded;
  const counted = after && countedBehind(place, after);
  if (counted) return counted;
  const bounded = before && isThreshold(place) && MEASURED.test(text.slice(...before));
  if (after && !bounded && !((before ?? earlier) && isGenericBehind(text.slice(...after)))) return named(text, after);
  const shared = kind === 'count' && (!before || isVerb(text.slice(...before))) ? sharedNoun(place) : null;
  if (shared) return shared;
  return (before && fromBefore(place, before, isRate, earlier, alike)) ?? fromAround(place, isRate, earlier, alike);
}

/** 依托2所高校培养技工500名: a noun that runs into the next figure ends before the verb of that one. */
function nounBehind({ text, figure, noun, next, clause }: Place): Range | null {
  const found = phraseAfter(text, ...noun);
  if (!found || next?.[0] !== found[1] || found[1] >= clause[1] || !isCounted(figure.unit)) return found;
  const owner = OWN_AMOUNT.exec(text.slice(...found));
  if (owner) return [found[0], found[0] + (owner[1] ?? '').length];
  for (let at = found[0] + 2; at < found[1] - 1; at++) {
    const verb = wordAt(text, at, found[1]);
    if (verb && verb.length > 1 && !isNoun(text, at) && isVerb(verb)) return [found[0], at];
  }
  return found;
}

/** 75家农业龙头企业 · 年销售收入18.4亿元: what they have of their own is told by the next figure. */
const OWN_AMOUNT = rx`^([一-鿿]{0,12}{countedThing})(?:年|总|新增|累计|均)?(?:{amountNoun}|{thingMeasure}|投资)额?$`;

function isCounted(unit: string): boolean {
  const kind = unitNamed(unit)?.kind;
  return kind === 'count' || kind === 'people' || kind === 'households';
}

/** 关停3家、搬迁2家、改造8家化工企业: the noun behind the last count is that of all in the row. */
function sharedNoun({ text, figure, clause }: Place): Indicator | null {
  let end = figure.range[1];
  for (let step = 0; step < LONGEST_ROW && text.charAt(end) === '、'; step++) {
    const unit = text.indexOf(figure.unit, end + 1);
    if (unit < 0 || unit > end + FURTHEST || !VERB_AND_COUNT.test(text.slice(end + 1, unit))) return null;
    end = unit + figure.unit.length;
    const noun = phraseAfter(text, end, clause[1]);
    if (noun) return named(text, noun);
  }
  return null;
}

const LONGEST_ROW = 4;
const FURTHEST = 12;
const VERB_AND_COUNT = /^[\u4e00-\u9fff]{2,4}\d{1,6}$/;

/** 产值15亿元以上企业: what the threshold is of stands before it. */
const MEASURED = rx`{amountNoun}$`;

/** 2个国家级和12个省级产业集群: the grade takes the noun that the next count brings. */
function gradedNoun({ text, next, clause }: Place, after: Range): Indicator | null {
  const grade = text.slice(...after);
  if (!grade.endsWith('级') || grade.length > 4 || !next || next[1] >= clause[1]) return null;
  const noun = phraseAfter(text, next[1], clause[1]);
  const shared = noun && indicatorGraded.exec(text.slice(...noun));
  return shared ? { phrase: grade + (shared[1] ?? ''), range: null } : null;
}

/** 造林15.5万亩任务, 90万标箱的新跨越: what stands behind says nothing, so the words before count. */
function isGenericBehind(phrase: string): boolean {
  return GENERIC_BEHIND.test(phrase);
}

const GENERIC_BEHIND = rx`^(?:{work}任务|任务|{work}|种植|养殖|扩[建能]{workNoun}?|{abstractHead})$`;

/** Whether a semicolon parts a figure from what was said: a new matter begins behind it. */
function isParted({ text, clause }: Place, { at }: Said): boolean {
  return text.slice(at, clause[0]).includes('；');
}

/** 依托2所高校培养技工500名: the phrase begins behind the noun that the figure before it counts. */
function behindNoun({ left, figure }: Place, earlier: Said | null): number {
  const range = earlier?.range;
  return range?.[0] === left && range[1] < figure.range[0] - 1 ? range[1] : left;
}

/** 80%机关, 将70%以上土地收益用于乡村, 延续9%优惠税率: the rate stands before its noun. */
function holdsRate({ text, left, clause, figure }: Place, before: Range | null): boolean {
  const next = text.charAt(figure.range[1]);
  if (!figure.unit.startsWith('%') || left !== clause[0] || next === '的' || '，。；、：）\n'.includes(next || '。'))
    return false;
  return before === null || isVerb(text.slice(...before));
}

/** 4个计划总投资9亿元的物流项目: the counted noun stands behind an amount of its own. */
function countedBehind({ text, next, clause, noun }: Place, after: Range): Indicator | null {
  if (after[1] !== next?.[0] || next[0] !== noun[1] || text.charAt(next[1]) !== '的') return null;
  if (!OWN_MEASURE.test(text.slice(...after))) return null;
  const range = phraseAfter(text, next[1], clause[1]);
  return range && named(text, range);
}

const OWN_MEASURE = rx`(?:{thingMeasure}|投资|{amountNoun})$`;

function fromBefore(
  place: Place,
  before: Range,
  isRate: boolean,
  earlier: Said | null,
  alike: Said | null,
): Indicator | null {
  const phrase = clean(place.text.slice(...before));
  if (earlier && isRate && OFF_PLAN.test(phrase)) return earlier;
  if (BARE_RATES.has(phrase)) return withObjectBefore(place, phrase, before);
  const doer = DOERS_MEASURES.test(phrase) ? doerOf(place, before[0]) : null;
  if (doer !== null) return { phrase: doer + phrase, range: null };
  if (BARE_MEASURES.has(phrase) && !ADDED.test(place.text.slice(place.left, before[0]))) {
    const whose = earlier && !isParted(place, earlier) ? entityOf(earlier.phrase) : fieldBefore(place, earlier);
    if (whose !== null) return { phrase: whose + phrase, range: null };
  }
  const done = isVerb(phrase.replace(indicatorAgain, ''))
    ? ((isRate ? earlier : alike) ?? (earlier === null ? deedBefore(place) : null))
    : null;
  if (done) return done;
  const generic = isGeneric(phrase);
  if (!generic && !carriesOn(phrase))
    return withThreshold(place, before, earlier) ?? { phrase: withoutRate(phrase), range: before };
  const acted = isRate ? indicatorActedOn.exec(phrase) : earlier === null ? indicatorCovered.exec(phrase) : null;
  if (acted) return { phrase: acted[1] ?? '', range: null };
  const held = generic ? heldBefore(place) : null;
  if (held) return held;
  return generic && earlier === null ? (objectBefore(place) ?? { phrase, range: before }) : null;
}

/** 落后目标6.2个百分点, 超计划3%: how far off is told of what was just named. */
const OFF_PLAN = rx`^[一-鿿]{1,2}(?:年度)?{planned}$`;

/** 超40亿元企业2家, 5亿元以上项目10个: the threshold right before the noun belongs to it. */
function withThreshold({ text }: Place, before: Range, earlier: Said | null): Indicator | null {
  if (earlier?.threshold?.[1] !== before[0]) return null;
  return named(text, [earlier.threshold[0], before[1]]);
}

/** 地产蔬菜种植面积达到2万亩，产量达到15万吨: the product is named with its area. */
function entityOf(phrase: string): string {
  return phrase.replace(indicatorOfProduct, '').replace(indicatorOfNothing, '');
}

/** 规模以上工业实现增加值8.4亿元 → 规模以上工业增加值: who made it stands before the verb. */
function doerOf({ text, left, clause }: Place, at: number): string | null {
  if (left !== clause[0] || !MADE.test(text.slice(left, at))) return null;
  const range = phraseBefore(text, left, at);
  const doer = range && clean(text.slice(...range));
  return doer && DOER.test(doer) ? doer : null;
}

const MADE = rx`(?:{completion})$`;
const DOERS_MEASURES = rx`^(?:总?产值|增加值|{amountNoun})$`;
const DOER = rx`^[^\d，、]{0,12}(?:{industry}|业|企业|产业|经济|园区|{zone})$`;
const ADDED = rx`{addition}$`;

/** 现代服务业蓬勃发展，完成增加值295.8亿元: the subject of the clause before. */
function fieldBefore(place: Place, earlier: Said | null): string | null {
  const subject = earlier ? null : subjectOfClauseBefore(place);
  return subject && FIELD.test(subject.phrase) ? subject.phrase : null;
}

const FIELD = rx`^[一-鿿]{0,6}(?:业|产业|经济|产业集群)$`;
const BARE_MEASURES = new Set(['产量', '总产', '总产量', '单产', '产值', '增加值', '总产值']);

/** Nothing before the number names it: the sentence so far, the clause before, or the object behind. */
function fromAround(place: Place, isRate: boolean, earlier: Said | null, alike: Said | null): Indicator {
  const held = heldBefore(place);
  if (held) return held;
  if (isRate) return earlier ?? shareOf(place) ?? subjectOfClauseBefore(place) ?? NONE;
  if (alike && indicatorSameAgain.test(place.text.slice(place.left, place.figure.range[0]))) return alike;
  const label = labelAbove(place);
  if (label) return label;
  const object = trimmed(place.text, ...place.noun);
  const said = object && place.text.slice(...object);
  const behind =
    object && said && !isGenericBehind(said) && !LEVEL_REACHED.test(said) ? named(place.text, object) : null;
  return (
    (startsWithVerb(place) ? behind : null) ??
    earlier ??
    subjectOfClauseBefore(place) ??
    behind ??
    verbOf(place) ??
    NONE
  );
}

/** 由1.4万户4.9万人减至…: no noun stands there. */
const LEVEL_REACHED = rx`^{reach}$`;

/** 总投资 above 1.35亿元: in a table that was copied cell by cell the name stands on the line before. */
function labelAbove({ text, left, figure, sentence }: Place): Indicator | null {
  if (left !== figure.range[0] || left !== sentence[0] || text.charAt(left - 1) !== '\n') return null;
  const end = text.charAt(left - 2) === '\n' ? left - 2 : left - 1;
  const start = text.lastIndexOf('\n', end - 1) + 1;
  return indicatorLabel.test(text.slice(start, end).trim()) ? named(text, [start, end]) : null;
}

/** 近三年累计投入12亿元: where nothing else is named, the verb says what the money did. */
function verbOf({ text, left, figure }: Place): Indicator | null {
  const verb = /[\u4e00-\u9fff]{2,6}$/.exec(text.slice(left, figure.range[0]))?.[0].replace(indicatorTimeBefore, '');
  return verb && verb.length > 1 ? { phrase: verb, range: [figure.range[0] - verb.length, figure.range[0]] } : null;
}

/** A part of 22.3∶31.5∶46.2 after the first, or of what it was turned into. */
function goesOn({ text, left, figure }: Place): boolean {
  return left < figure.range[0] && indicatorPartOfStructure.test(text.slice(left, figure.range[0]));
}

/** Where the words of the ranking begin: 股票交易额 · 保持亚洲第一. */
function rankedFrom({ text, left, figure }: Place): number {
  const before = text.slice(left, figure.range[0]);
  const words = indicatorRanking.exec(before) ?? indicatorRankedAmong.exec(before);
  if (!words) return figure.range[0];
  const among = indicatorAmong.exec(before.slice(0, words.index));
  return left + (among ?? words).index;
}

/** 惠及, 五年新增, 按照序时进度推进: no noun of their own. */
function carriesOn(phrase: string): boolean {
  return CARRYING.has(phrase.replace(indicatorPrefix, '')) || carryingEnds.some((verb) => phrase.endsWith(verb));
}

const CARRYING = new Set(carryingVerbs);
const BARE_RATES = new Set(bareRates);

/** 全面推行生活垃圾分类收集，覆盖率达到67.9% → 生活垃圾分类收集覆盖率. */
function withObjectBefore(place: Place, rate: string, range: Range): Indicator {
  const { text, clause, sentence } = place;
  const before = clauseBefore(text, clause[0], sentence[0]);
  const object = before && !/\d/.test(text.slice(...before)) ? trimmed(text, before[0], before[1]) : null;
  if (!object || object[1] - object[0] > 14) return { phrase: rate, range };
  return { phrase: clean(text.slice(...object)) + rate, range: null };
}

const NONE: Indicator = { phrase: '', range: null };

function named(text: string, range: Range): Indicator {
  return { phrase: clean(text.slice(...range)), range };
}

function clean(phrase: string): string {
  return phrase.replace(/\s+|[〔[]\d{1,3}[〕\]]/g, '');
}

/** 地区生产总值增速 measures 地区生产总值: that it grows is the aspect's to say. */
export function withoutRate(phrase: string): string {
  return phrase.length > 4 && !phrase.endsWith('自然增长率') ? phrase.replace(RATE_END, '') : phrase;
}

/** 占总耕地面积52%: where nothing stands before 占, the sentence before is meant. */
function shareOf({ text, figure }: Place): Indicator | null {
  if (!text.startsWith('的', figure.range[1])) return null;
  const range = phraseAfter(text, figure.range[1], Math.min(text.length, figure.range[1] + 16));
  return range ? named(text, range) : null;
}

const RATE_END = rx`的?(?:{upNoun|downNoun}|平均)$`;

function startsWithVerb({ text, figure }: Place): boolean {
  const next = text.charAt(figure.range[1]);
  return next !== '' && !'，。；、：）”\n'.includes(next);
}

/** 实施背街小巷整治工程，完成治理16条: the deed of the clause before, where it names one. */
function deedBefore(place: Place): Indicator | null {
  const range = clauseBefore(place.text, place.clause[0], place.sentence[0]);
  return range && indicatorDeed.test(place.text.slice(...range)) ? objectBefore(place) : null;
}

/** What the clause before is about, by its object: 实施高新技术企业倍增计划，总数增至36家. */
function objectBefore({ text, clause, sentence }: Place): Indicator | null {
  const range = clauseBefore(text, clause[0], sentence[0]);
  const object = range && trimmed(text, range[0], range[1]);
  return object && object[1] - object[0] <= 16 ? named(text, object) : null;
}

function clauseBefore(text: string, clause: number, sentence: number): Range | null {
  const end = clause - 1;
  if (end <= sentence) return null;
  let start = end;
  while (start > sentence && !'，；：'.includes(text.charAt(start - 1))) start--;
  return [start, end];
}

/** 财政收入突破十亿大关，实现11亿元: the clause before names a new subject and gives no figure of it. */
function heldBefore(place: Place): Indicator | null {
  if (!HELD_ENDS.has(place.text.charCodeAt(place.clause[0] - 2))) return null;
  const range = clauseBefore(place.text, place.clause[0], place.sentence[0]);
  const held = range && indicatorHeld.test(place.text.slice(...range)) ? subjectOfClauseBefore(place) : null;
  return held && !/\d/.test(held.phrase) ? held : null;
}

/** Looked at first: hardly a clause ends so. */
const HELD_ENDS = new Set(Array.from('平关高阶番正）', (char) => char.charCodeAt(0)));

/** The subject of the clause before in the same sentence: 挂牌上市公司实现零的突破，达到5家. */
function subjectOfClauseBefore({ text, clause, sentence }: Place): Indicator | null {
  const before = clauseBefore(text, clause[0], sentence[0]);
  const range = before && subjectOf(text, before[0], before[1]);
  return range && !indicatorTimeAlone.test(text.slice(...range)) ? named(text, range) : null;
}
