import type { Pattern } from '../../pattern.ts';
import { againstWordsPatterns } from './against-words.ts';
import { baseAgainPatterns } from './base-again.ts';
import { beyondLevelPatterns } from './beyond-level.ts';
import { beyondTotalPatterns } from './beyond-total.ts';
import { changePatterns } from './change.ts';
import { directionPatterns } from './direction.ts';
import { foldPatterns } from './folds.ts';
import { incrementPatterns } from './increment.ts';
import { levelsApartPatterns } from './levels-apart.ts';
import { monthByMonthPatterns } from './month-by-month.ts';
import { netChangePatterns } from './net-change.ts';
import { netGainPatterns } from './net-gain.ts';
import { overgrownPatterns } from './overgrown.ts';
import { pairBeforePatterns } from './pair-before.ts';
import { severalMovedPatterns } from './several-moved.ts';
import { toldRisenPatterns } from './told-risen.ts';
import { toldWellPatterns } from './told-well.ts';
import { turnPatterns } from './turn.ts';
import { twoHeldPatterns } from './two-held.ts';

/** Every pattern on what changed, by how much and which way. Where two see the same figures, the one that stands first speaks. */
export const allOfChanges: readonly Pattern[] = [
  ...changePatterns,
  ...directionPatterns,
  ...turnPatterns,
  ...baseAgainPatterns,
  ...toldWellPatterns,
  ...toldRisenPatterns,
  ...againstWordsPatterns,
  ...monthByMonthPatterns,
  ...foldPatterns,
  ...incrementPatterns,
  ...netChangePatterns,
  ...netGainPatterns,
  ...overgrownPatterns,
  ...beyondTotalPatterns,
  ...beyondLevelPatterns,
  ...pairBeforePatterns,
  ...twoHeldPatterns,
  ...levelsApartPatterns,
  ...severalMovedPatterns,
];
