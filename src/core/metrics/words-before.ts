import { unitNamed } from '../figures/unit-at.ts';
import {
  indicatorActedOn,
  indicatorAgain,
  indicatorAmongEnd,
  indicatorCovered,
  indicatorPrefix,
} from '../knowledge/metric-phrasing.ts';
import { bareRates, carryingEnds, carryingVerbs } from '../knowledge/phrase-words.ts';
import { byLast, wordUpTo } from '../text/lookup/word-index.ts';
import { rx } from '../text/word-pattern.ts';
import { isFlow } from './is-flow.ts';
import { bareMeasure, isParted } from './bare-measure.ts';
import { deedBefore, heldBefore, objectBefore, withObjectBefore } from './clause-before.ts';
import { cleanPhrase, namedIndicator, withoutRate } from './indicator-phrase.ts';
import { isGeneric } from './openings.ts';
import { isVerb } from './phrase-after.ts';
import { isAmount, isGoal } from './status.ts';
import type { Range } from '../text/range.ts';
import type { Indicator, Said } from './indicator-phrase.ts';
import type { Place } from './place.ts';

/**
 * The indicator from the phrase before the number, or null where that names nothing of its own (惠及, 增至): 保鲜冷库2座 →
 * 保鲜冷库. A bare rate or measure takes whose it is from the clause before.
 *
 * @param earlier what the sentence told last; `alike` the last in the same unit
 */
export function fromBefore(
  place: Place,
  before: Range,
  isRate: boolean,
  earlier: Said | null,
  alike: Said | null,
): Indicator | null {
  const phrase = cleanPhrase(place.text.slice(...before));
  if (earlier && isRate && OFF_PLAN.test(phrase)) return earlier;
  if (earlier && isRate && place.left > place.clause[0] && indicatorAmongEnd.test(phrase)) return earlier;
  if (BARE_RATES.has(phrase)) return withObjectBefore(place, phrase, before);
  const measured = bareMeasure(place, phrase, before[0], earlier, alike);
  if (measured) return measured;
  const paid = unitNamed(place.figure.unit)?.kind === 'money' && alike !== null && isParted(place, alike);
  if (paid && isVerb(phrase)) return { phrase, range: before };
  const done = isVerb(phrase.replace(indicatorAgain, ''))
    ? ((isRate ? earlier : alike) ?? (earlier === null ? deedBefore(place) : null))
    : null;
  // 新开工77个、竣工63个: each verb counts its own.
  if (done && !isRate && isVerb(done.phrase.startsWith(NEWLY) ? done.phrase.slice(1) : done.phrase))
    return { phrase, range: before };
  if (done) return done;
  const planned = isAmount(place.figure) || isGoal(place) ? PLANNED_END.exec(phrase) : null;
  if (planned) {
    const whose = phrase.slice(0, planned.index);
    return whose.length > 1 && !whose.startsWith(BEYOND)
      ? { phrase: whose, range: [before[0], before[0] + planned.index] }
      : earlier;
  }
  const generic = isGeneric(phrase);
  if (!generic && !carriesOn(phrase))
    return (
      withThreshold(place, before, earlier) ??
      addedFlow(place, before) ?? { phrase: withoutRate(phrase), range: before }
    );
  const acted = isRate ? indicatorActedOn.exec(phrase) : earlier === null ? indicatorCovered.exec(phrase) : null;
  if (acted) return { phrase: acted[1] ?? '', range: null };
  const held = generic ? heldBefore(place, earlier?.at ?? null) : null;
  if (held) return held;
  return generic && earlier === null ? (objectBefore(place) ?? { phrase, range: before }) : null;
}

const NEWLY = '新';

/** 落后目标6.2个百分点, 超计划3%: how far off is told of what was just named. */
const OFF_PLAN = rx`^[一-鿿]{1,2}(?:年度)?{planned}$`;

/** 财政收入任务260万元, 支出年初预算1320万元: what was planned of it. */
const PLANNED_END = rx`(?:{goalTold}|{planned}|{accountDone})数?$`;
/** 超年度任务65.8亿元 tells how far beyond, of what was named before. */
const BEYOND = '超';

/** 超40亿元企业2家, 5亿元以上项目10个: the threshold right before the noun belongs to it. */
function withThreshold({ text }: Place, before: Range, earlier: Said | null): Indicator | null {
  if (earlier?.threshold?.[1] !== before[0]) return null;
  return namedIndicator(text, [earlier.threshold[0], before[1]]);
}

/** 新增产值5亿元: of what comes anew every year, what was added is a measure of its own. */
function addedFlow({ text, left }: Place, before: Range): Indicator | null {
  const from = before[0] - ADDED.length;
  return from >= left && text.startsWith(ADDED, from) && isFlow(text.slice(...before), '')
    ? namedIndicator(text, [from, before[1]])
    : null;
}

const ADDED = '新增';

/** 惠及, 五年新增, 按照序时进度推进: no noun of their own. */
function carriesOn(phrase: string): boolean {
  return CARRYING.has(phrase.replace(indicatorPrefix, '')) || wordUpTo(CARRYING_ENDS, phrase) !== null;
}

const CARRYING_ENDS = byLast(carryingEnds);

const CARRYING = new Set(carryingVerbs);
const BARE_RATES = new Set(bareRates);
