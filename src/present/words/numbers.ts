import type { AnalysisMetric } from '../../core/index.ts';
import type { Localizer } from './localizer.ts';

/** 23520000000 → 23,520,000,000; no locale is asked. Up to 12 significant digits, never an exponent. */
export function inFull(value: number): string {
  const [whole = '', decimals] = plain(value).split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
  return decimals === undefined ? grouped : `${grouped}.${decimals}`;
}

/** 23520000000 → 235.2亿 (English: 23.52 billion); below one 万 (one thousand thousand) as it is. */
export function inScale(localizer: Localizer, value: number): string {
  const scales = SCALES[localizer.language];
  const scale = scales.find(({ unit }) => Math.abs(value) >= unit);
  return scale ? plain(value / scale.unit) + scale.name : plain(value);
}

/** A figure's value with its unit: 235.2亿元; a range as 1—2个. Percentages and ranks are never scaled. */
export function valueWords(localizer: Localizer, { value, unit }: Pick<AnalysisMetric, 'value' | 'unit'>): string {
  const show = (each: number): string => (scalable(unit) ? inScale(localizer, each) : plain(each));
  return (typeof value === 'number' ? show(value) : value.map(show).join('—')) + unit;
}

/** The same in full, or "" where nothing is added by it: 23,520,000,000元. */
export function fullWords({ value, unit }: Pick<AnalysisMetric, 'value' | 'unit'>): string {
  const values = typeof value === 'number' ? [value] : value;
  if (!scalable(unit) || values.every((each) => Math.abs(each) < 10000)) return '';
  return values.map(inFull).join('—') + unit;
}

const SCALES = {
  zh: [
    { unit: 1e8, name: '亿' },
    { unit: 1e4, name: '万' },
  ],
  en: [
    { unit: 1e9, name: ' billion ' },
    { unit: 1e6, name: ' million ' },
  ],
} as const;

function scalable(unit: string): boolean {
  return !/^[%‰位名]|百分点/.test(unit);
}

/** Without an exponent and without what binary fractions add: 0.1 + 0.2 → 0.3. */
function plain(value: number): string {
  const rounded = Number(value.toPrecision(12));
  const text = String(rounded);
  if (!text.includes('e')) return text;
  return Number.isInteger(rounded) ? String(BigInt(rounded)) : rounded.toFixed(12).replace(/\.?0+$/, '');
}
