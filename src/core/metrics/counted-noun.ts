import { unitNamed } from '../figures/unit-at.ts';
import { indicatorGraded, indicatorOfNoCount } from '../knowledge/metric-phrasing.ts';
import { rx, wordsOf } from '../text/word-pattern.ts';
import { namedIndicator } from './indicator-phrase.ts';
import { isNoun, wordAt } from './openings.ts';
import { isVerb, phraseAfter } from './phrase-after.ts';
import type { Range } from '../text/range.ts';
import type { Indicator } from './indicator-phrase.ts';
import type { Place } from './place.ts';

/** 依托2所高校培养技工500名: a noun that runs into the next figure ends before the verb of that one. */
export function nounBehind({ text, figure, noun, next, clause }: Place): Range | null {
  const found = phraseAfter(text, ...noun, !THINGS.has(figure.unit));
  if (found && unitNamed(figure.unit)?.kind === 'money' && SETTLED.test(text.slice(...found))) return null;
  if (!found || next?.[0] !== found[1] || found[1] >= clause[1] || !isCounted(figure.unit)) return found;
  const doer = DOER.exec(text.slice(...found));
  if (doer && indicatorOfNoCount.test(text.slice(...next))) return [found[0], found[0] + doer[0].length];
  const owner = OWN_AMOUNT.exec(text.slice(...found));
  if (owner) return [found[0], found[0] + (owner[1] ?? '').length];
  for (let at = found[0] + 2; at < found[1] - 1; at++) {
    const verb = wordAt(text, at, found[1]);
    if (verb && verb.length > 1 && !isNoun(text, at) && isVerb(verb)) return [found[0], at];
  }
  return found;
}

/** 筹集600万元 · 妥善解决…: what the money did is no noun. */
const SETTLED = rx`^(?:{han}{2})?{settled}`;

/** 南苑、北苑等99处、16万平方米老旧小区: behind examples the noun stands after the second measure. */
export function nounBeyond({ text, figure, next, clause }: Place): Range | null {
  if (text.charAt(figure.range[0] - 1) !== SUCH || text.charAt(figure.range[1]) !== '、') return null;
  return next?.[0] === figure.range[1] + 1 ? phraseAfter(text, next[1], clause[1]) : null;
}

const SUCH = '等';

/** Count things, and no people: 3个老年人日间照护中心, 206处居民小区减速带. */
const THINGS: ReadonlySet<string> = new Set(wordsOf('thingCounted'));

/** 12家企业 · 获得奖励220万元: an amount is no count of what stands before it. */
const DOER = rx`^(?:{countedPeople|countedPlace})(?={han}{4})(?!集体经济)`;

/** 75家农业龙头企业 · 年销售收入18.4亿元: what they have of their own is told by the next figure. */
const OWN_AMOUNT = rx`^([一-鿿]{0,12}{countedThing}){ownLead}?(?:{amountNoun}|{thingMeasure}|投资)额?$`;

function isCounted(unit: string): boolean {
  const kind = unitNamed(unit)?.kind;
  return kind === 'count' || kind === 'people' || kind === 'households';
}

/** 关停3家、搬迁2家、改造8家化工企业: the noun behind the last count is that of all in the row. */
export function sharedNoun({ text, figure, clause }: Place): Indicator | null {
  let end = figure.range[1];
  for (let step = 0; step < LONGEST_ROW && text.charAt(end) === '、'; step++) {
    const unit = text.indexOf(figure.unit, end + 1);
    if (unit < 0 || unit > end + FURTHEST || !VERB_AND_COUNT.test(text.slice(end + 1, unit))) return null;
    end = unit + figure.unit.length;
    const noun = phraseAfter(text, end, clause[1]);
    if (noun) return namedIndicator(text, noun);
  }
  return null;
}

const LONGEST_ROW = 4;
const FURTHEST = 12;
const VERB_AND_COUNT = /^[\u4e00-\u9fff]{2,4}\d{1,6}$/;

/** 2个国家级和12个省级产业集群: the grade takes the noun that the next count brings. */
export function gradedNoun({ text, next, clause }: Place, after: Range): Indicator | null {
  const grade = text.slice(...after);
  if (!grade.endsWith('级') || grade.length > 4 || !next || next[1] >= clause[1]) return null;
  const noun = phraseAfter(text, next[1], clause[1]);
  const shared = noun && indicatorGraded.exec(text.slice(...noun));
  return shared ? { phrase: grade + (shared[1] ?? ''), range: null } : null;
}

/** 造林15.5万亩任务, 90万标箱的新跨越: what stands behind says nothing, so the words before count. */
export function isGenericBehind(phrase: string): boolean {
  return GENERIC_BEHIND.test(phrase);
}

const GENERIC_BEHIND = rx`^(?:{work}任务|任务|{work}|种植|养殖|扩[建能]{workNoun}?|{abstractHead})$`;

/** 4个计划总投资9亿元的物流项目: the counted noun stands behind an amount of its own. */
export function countedBehind({ text, next, clause, noun }: Place, after: Range): Indicator | null {
  if (after[1] !== next?.[0] || next[0] !== noun[1] || text.charAt(next[1]) !== '的') return null;
  if (!OWN_MEASURE.test(text.slice(...after))) return null;
  const range = phraseAfter(text, next[1], clause[1]);
  return range && namedIndicator(text, range);
}

const OWN_MEASURE = rx`(?:{thingMeasure}|投资|{amountNoun}|^(?:共|{summed}))$`;

/** 80%机关, 将70%以上土地收益用于乡村, 延续9%优惠税率: the rate stands before its noun. */
export function holdsRate({ text, left, clause, figure }: Place, before: Range | null): boolean {
  const next = text.charAt(figure.range[1]);
  if (!figure.unit.startsWith('%') || left !== clause[0] || next === '的' || '，。；、：）\n'.includes(next || '。'))
    return false;
  return before === null || isVerb(text.slice(...before));
}
