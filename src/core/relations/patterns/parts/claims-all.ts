import { rx } from '../../../text/word-pattern.ts';

/**
 * Whether the words between a whole and its parts say that these are all of it: 120项，按行业分工业40项，… ; 120项，分别为….
 * 其中甲镇、乙镇分别建成30处、20处 tells of those that are named, and a 分别 before 其中 deals out other figures.
 */
export function claimsAll(told: string): boolean {
  const behindAmong = told.split(AMONG).at(-1) ?? '';
  return (RESPECTIVELY.test(behindAmong) || DIVIDED_BY.test(told)) && !NAMES_SOME.test(told);
}

const AMONG = rx`{among}`;
const RESPECTIVELY = rx`{respectively}`;
const DIVIDED_BY = rx`{dividedBy}`;
const NAMES_SOME = rx`{among}[^，。；]{1,24}{respectively}`;
