import { indicatorOfNothing, indicatorOfProduct } from '../knowledge/metric-phrasing.ts';
import { rx } from '../text/word-pattern.ts';
import { subjectOfClauseBefore } from './clause-before.ts';
import { cleanPhrase } from './indicator-phrase.ts';
import { phraseBefore } from './phrase-before.ts';
import type { Indicator, Said } from './indicator-phrase.ts';
import type { Place } from './place.ts';

/**
 * Whose a measure is that says nothing alone: who made it (规模以上工业实现增加值8.4亿元), the product just told of (蔬菜种植面积2万亩，
 * 产量15万吨), or the field of the clause before. Null where the phrase is no such measure, or nobody is named.
 */
export function bareMeasure(place: Place, phrase: string, at: number, earlier: Said | null): Indicator | null {
  const doer = DOERS_MEASURES.test(phrase) ? doerOf(place, at) : null;
  if (doer !== null) return { phrase: doer + phrase, range: null };
  if (!BARE_MEASURES.has(phrase) || ADDED.test(place.text.slice(place.left, at))) return null;
  const whose = earlier && !isParted(place, earlier) ? entityOf(earlier.phrase) : fieldBefore(place, earlier);
  return whose === null ? null : { phrase: whose + phrase, range: null };
}

/** 规模以上工业实现增加值8.4亿元 → 规模以上工业增加值: who made it stands before the verb. */
function doerOf({ text, left, clause }: Place, at: number): string | null {
  if (left !== clause[0] || !MADE.test(text.slice(left, at))) return null;
  const range = phraseBefore(text, left, at);
  const doer = range && cleanPhrase(text.slice(...range));
  return doer && DOER.test(doer) ? doer : null;
}

const MADE = rx`(?:{completion})$`;
const DOERS_MEASURES = rx`^(?:总?产值|增加值|{amountNoun})$`;
const DOER = rx`^[^\d，、]{0,12}(?:{industry}|业|企业|产业|经济|园区|{zone})$`;
const ADDED = rx`{addition}$`;

/** 现代服务业蓬勃发展，完成增加值295.8亿元: the subject of the clause before. */
function fieldBefore(place: Place, earlier: Said | null): string | null {
  const subject = earlier ? null : subjectOfClauseBefore(place);
  return subject && FIELD.test(subject.phrase) ? subject.phrase : null;
}

const FIELD = rx`^[一-鿿]{0,6}(?:业|产业|经济|产业集群)$`;
const BARE_MEASURES = new Set(['产量', '总产', '总产量', '单产', '产值', '增加值', '总产值']);

/** 地产蔬菜种植面积达到2万亩，产量达到15万吨: the product is named with its area. */
function entityOf(phrase: string): string {
  return phrase.replace(indicatorOfProduct, '').replace(indicatorOfNothing, '');
}

/** Whether a semicolon parts a figure from what was said: a new matter begins behind it. */
function isParted({ text, clause }: Place, { at }: Said): boolean {
  return text.slice(at, clause[0]).includes('；');
}
