import type { Bilingual } from '../../knowledge/bilingual.ts';
import type { RawFinding } from '../rule.ts';
import { valueOf } from './printed-value.ts';
import type { StatedShare } from './stated-shares.ts';

/** What a share that does not agree is told as: 30.2亿元 ÷ 38.6亿元 ≈ 78.2%，文中为72.8%, with its two numbers named. */
export function shareMisfit({ part, whole, percent }: StatedShare, names: Names): RawFinding {
  const real = ((valueOf(part) / valueOf(whole)) * 100).toFixed(1);
  return {
    range: percent.range,
    message: {
      zh: `${part.text} ÷ ${whole.text} ≈ ${real}%，文中为${percent.text}`,
      en: `${part.text} ÷ ${whole.text} ≈ ${real}%, the text says ${percent.text}`,
    },
    related: [
      { range: whole.range, message: names.whole },
      { range: part.range, message: names.part },
    ],
  };
}

interface Names {
  readonly whole: Bilingual;
  readonly part: Bilingual;
}
