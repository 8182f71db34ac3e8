import { indicatorWay } from '../knowledge/metric-phrasing.ts';
import { isHan } from '../text/characters.ts';
import { rx } from '../text/word-pattern.ts';
import type { Range } from '../text/range.ts';

/** The words that say what a figure measures. */
export interface Indicator {
  readonly phrase: string;
  readonly range: Range | null;
  /** What it is of, where that is no part of the phrase: 客运总站 of 投资1.3亿元的客运总站. */
  readonly of?: string;
}

/** An indicator that the sentence has named, with the unit it was counted in. */
export interface Said extends Indicator {
  readonly unit: string;
  /** Where its figure ends. */
  readonly at: number;
  /** The figure's own place, where it is a threshold: 超40亿元 in 超40亿元企业2家. */
  readonly threshold: Range | null;
}

/** Nothing names it. */
export const NO_INDICATOR: Indicator = { phrase: '', range: null };

/** The indicator that stands at a range. */
export function namedIndicator(text: string, range: Range): Indicator {
  return { phrase: cleanPhrase(text.slice(...range)), range };
}

/**
 * Without blanks, the marks of notes, a name in Latin letters (相关分组（DRG）付费), and what only sums up the years before the
 * last word (补贴全年人均 → 补贴人均, 伤害保障累计参保 → 伤害保障参保), or from where to where (建设项目从备案到开工 → 建设项目).
 */
export function cleanPhrase(phrase: string): string {
  const plain = isPlain(phrase) ? phrase : phrase.replace(NOISE, '');
  return plain.replace(indicatorWay, '').replace(YEAR_OF_EACH, '$1').replace(SUM_INSIDE, '$1');
}

/** Most phrases are of Chinese characters alone. */
function isPlain(phrase: string): boolean {
  for (let at = 0; at < phrase.length; at++) if (!isHan(phrase.charCodeAt(at))) return false;
  return true;
}

const NOISE = /\s+|[〔[]\d{1,3}[〕\]]|（[A-Za-z]{2,8}）/g;

const SUM_INSIDE = rx`(?<={han}{4})(?:累计)({han}{2})$`;

const YEAR_OF_EACH = rx`全年({meanOfEach})$`;

/** 地区生产总值增速 measures 地区生产总值: that it grows is the aspect's to say. */
export function withoutRate(phrase: string): string {
  return phrase.length > 4 && !phrase.endsWith('自然增长率') ? phrase.replace(RATE_END, '') : phrase;
}

const RATE_END = rx`(?:的|实现)?(?:{upNoun|downNoun}|平均)$`;
