import type { Range } from '../text/range.ts';
import { listedUnits } from './listed-units.ts';

/** Whether a line is a cell of units and nothing else: 区发展改革委, 区教育局、各街道. */
export function namesUnitsOnly(text: string, range: Range): boolean {
  const [start, end] = range;
  if (end - start > LONGEST || NO_NAMES.test(text.slice(start, end))) return false;
  const units = listedUnits(text, range, 'lead');
  return units.length > 0 && units.length === text.slice(start, end).split(PARTED).length;
}

const LONGEST = 60;
const NO_NAMES = /[\d。，；：！？（]/;
const PARTED = /[、\s]+/;
