import type { Bilingual } from '../knowledge/bilingual.ts';
import type { Metric } from '../metrics/metric.ts';
import type { Range } from '../text/range.ts';
import { rx } from '../text/word-pattern.ts';
import { disproved } from './laws.ts';
import type { Verdict } from './relation.ts';

/** What is said of a gap between two percentages that is told in per cent, and of what is told in points and is none. */
export function gapInPercent(gap: Metric, written: string, range: Range): Verdict {
  return repaired(gap, range, inPoints(written), {
    zh: '两个百分数相减得百分点',
    en: 'Two percentages differ by points',
  });
}

/** 高于省定标准18.4%: the gap, or the standard itself, which a person must tell. */
export function gapOrStandard(gap: Metric, written: string, range: Range): Verdict {
  const points = inPoints(written);
  const says = {
    zh: `${written}是标准本身，还是高出的数？高出的数应为${points}`,
    en: `Are ${written} the standards, or the gaps? Gaps are ${points}`,
  };
  return { ...disproved(gap, gap.text, says), range, certainty: 'information' };
}

/** Proven: the stated per cent are exactly the difference of the two rates, and not their ratio. */
export function differenceInPercent(from: Metric, to: Metric, by: Metric): Verdict {
  const points = inPoints(by.text);
  const arithmetic = `${to.text} − ${from.text}`;
  const says = {
    zh: `${arithmetic}，应为${points}，不是${by.text}`,
    en: `${arithmetic} is ${points}, not ${by.text}`,
  };
  return { ...disproved(by, arithmetic, says), fix: { range: by.range, text: points } };
}

/** 城镇化率达到47%，提高12%: the rate right before its move. */
export function moveInPercent(rate: Metric, move: Metric): Verdict {
  return disproved(move, rate.text, {
    zh: `前面的${rate.text}是百分数，变化多半应为${inPoints(move.text)}`,
    en: `${rate.text} is a percentage: the change is most likely ${inPoints(move.text)}`,
  });
}

export function moveOfNamedRate(move: Metric, name: string): Verdict {
  return disproved(move, name, {
    zh: `“${name}”本身是百分数：是比原来变化${move.text}，还是变化${inPoints(move.text)}？`,
    en: `${name} is itself a percentage: ${move.text} of it, or ${inPoints(move.text)}?`,
  });
}

export function growthInPoints(by: Metric): Verdict {
  return repaired(by, by.range, inPercent(by), { zh: '总量的增幅用“%”', en: 'An amount grows by %' });
}

export function levelInPoints(level: Metric): Verdict {
  const why = { zh: '比重、比率的水平用“%”', en: 'The level of a share or rate is in %' };
  return repaired(level, level.range, inPercent(level), why);
}

function repaired(stated: Metric, range: Range, text: string, why: Bilingual): Verdict {
  const says = { zh: `${why.zh}，应为${text}`, en: `${why.en}: ${text}` };
  return { ...disproved(stated, stated.text, says), range, fix: { range, text } };
}

function inPoints(words: string): string {
  return words.replaceAll('%', '个百分点');
}

function inPercent({ text }: Metric): string {
  return text.replace(POINTS, '%');
}

const POINTS = rx`个?百分点`;
