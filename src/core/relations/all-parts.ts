import { complements } from '../knowledge/complements.ts';
import type { Metric } from '../metrics/metric.ts';
import { sentenceAfter } from '../text/beside.ts';
import { rx } from '../text/word-pattern.ts';

/** Whether the parts are named so that nothing is left beside them: 城市网格12个 and 农村网格8个, 20个预期性 and 8个约束性. */
export function areAllParts(parts: readonly Metric[], text: string): boolean {
  const before = parts.map(({ range: [start] }, index) =>
    text.slice(Math.max(0, index === 0 ? start - LONGEST_NAME : (parts[index - 1]?.range[1] ?? 0)), start),
  );
  const behind = parts.map(({ range: [, end] }) => sentenceAfter(text, end, LONGEST_NAME, '，、；：（）'));
  return complements.some(
    (words) =>
      words.length === parts.length &&
      [before, behind].some(
        (names) =>
          !OF_OTHERS.test(names.join()) &&
          [words, words.length === 2 ? words.toReversed() : words].some((order) =>
            order.every((word, index) => names[index]?.includes(word)),
          ),
      ),
  );
}

const LONGEST_NAME = 14;
/** 中央预算内投资, 地方政府债券: not two halves of one thing. */
const OF_OTHERS = rx`{governmentBond}`;
