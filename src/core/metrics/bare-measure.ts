import { unitNamed } from '../figures/unit-at.ts';
import { indicatorAccount, indicatorOfNothing, indicatorOfProduct } from '../knowledge/metric-phrasing.ts';
import { rx, wordsOf } from '../text/word-pattern.ts';
import { isFlow } from './is-flow.ts';
import { subjectOfClauseBefore } from './clause-before.ts';
import { cleanPhrase } from './indicator-phrase.ts';
import { isVerb } from './phrase-after.ts';
import { phraseBefore } from './phrase-before.ts';
import type { Indicator, Said } from './indicator-phrase.ts';
import type { Place } from './place.ts';

/**
 * Whose a measure is that says nothing alone: who made it (规模以上工业实现增加值8.4亿元), the product just told of (蔬菜种植面积2万亩，
 * 产量15万吨; 生产总值累计完成545亿元，人均突破15万元), or the field of the clause before. Null where the phrase is no such measure, or nobody is named.
 */
export function bareMeasure(
  place: Place,
  phrase: string,
  at: number,
  earlier: Said | null,
  alike: Said | null,
): Indicator | null {
  if (MEAN.test(phrase))
    return alike && !isParted(place, alike) ? { phrase: phrase + alike.phrase, range: null } : null;
  const account = phrase === SPENT && alike && !isParted(place, alike) ? indicatorAccount.exec(alike.phrase) : null;
  if (account) return { phrase: `${account[1] ?? ''}${SPENT}`, range: null };
  const project = isWork(phrase.slice(phrase.lastIndexOf('、') + 1)) ? projectOf(place) : null;
  if (project !== null) return { phrase: project, range: null };
  const doer = DOERS_MEASURES.test(phrase) ? doerOf(place, at) : null;
  if (doer !== null) return { phrase: doer + phrase, range: null };
  if (!BARE_MEASURES.has(phrase) || ADDED.test(place.text.slice(place.left, at))) return null;
  const harvested = earlier ? null : harvestBefore(place);
  if (harvested) return { ...harvested, phrase: harvested.phrase + phrase };
  const whose = earlier && !isParted(place, earlier) ? entityOf(earlier.phrase) : fieldBefore(place, earlier);
  return whose === null ? null : { phrase: whose + phrase, range: null };
}

/** 粮食生产再获丰收，总产达到43.2万吨: the crop that the clause before opens with. */
function harvestBefore({ text, clause, sentence, figure }: Place): Indicator | null {
  const from = Math.max(sentence[0], clause[0] - LONGEST_HARVEST);
  const told = unitNamed(figure.unit)?.kind === 'mass' ? HARVEST.exec(text.slice(from, clause[0])) : null;
  if (!told || (told.index === 0 && from > sentence[0])) return null;
  const [, opening = '', crop = ''] = told;
  const start = from + told.index + opening.length;
  return { phrase: crop, range: [start, start + crop.length] };
}

const HARVEST = rx`((?:^|[，；：])(?:{ownPlace}|{thisYear}){0,2})({crop})(?:生产|作物)?[^，；：、\d]{0,14}，$`;
const LONGEST_HARVEST = 30;

/** 规模以上工业实现增加值8.4亿元 → 规模以上工业增加值: who made it stands before the verb. */
function doerOf({ text, left, clause }: Place, at: number): string | null {
  if (left !== clause[0] || !MADE.test(text.slice(left, at))) return null;
  const range = phraseBefore(text, left, at);
  const doer = range && cleanPhrase(text.slice(...range));
  return doer && DOER.test(doer) ? doer : null;
}

/** 护坡工程完成修复、加固2万米: works alone name nothing; the project that they are parts of does. */
function projectOf({ text, left, clause, figure }: Place): string | null {
  const told = left === clause[0] ? WORKS_OF.exec(text.slice(left, figure.range[0])) : null;
  return told?.[2]?.split('、').every((part) => isWork(part.slice(0, WORK))) ? (told[1] ?? null) : null;
}

const WORKS_OF = rx`^({han}{2,14}?{workNoun})(?:{completion})((?:{han}{2}、){1,4}{han}{2,6}?)[近约超]?$`;
/** In characters. */
const WORK = 2;

function isWork(phrase: string): boolean {
  return isVerb(phrase) || isFlow(phrase, '') || WORKED.test(phrase);
}

const WORKED = rx`^(?:{work})$`;

const SPENT = '支出';

/** 人均, 户均: each one's part of what was told in the same unit. */
const MEAN = rx`^(?:{meanOfEach})$`;
const MADE = rx`(?:{completion})$`;
const DOERS_MEASURES = rx`^(?:总?产值|增加值|{amountNoun})$`;
const DOER = rx`^[^\d，、]{0,12}(?:{industry}|{producer}|{zone})$`;
const ADDED = rx`{addition}$`;

/** 现代服务业蓬勃发展，完成增加值295.8亿元: the subject of the clause before. */
function fieldBefore(place: Place, earlier: Said | null): string | null {
  const subject = earlier ? null : subjectOfClauseBefore(place);
  return subject && FIELD.test(subject.phrase) ? subject.phrase : null;
}

const FIELD = rx`^[一-鿿]{0,6}{fieldEnd}$`;
const BARE_MEASURES = new Set(wordsOf('bareMeasure'));

/** 地产蔬菜种植面积达到2万亩，产量达到15万吨: the product is named with its area. */
function entityOf(phrase: string): string {
  return phrase.replace(indicatorOfProduct, '').replace(indicatorOfNothing, '');
}

/** Whether a semicolon parts a figure from what was said: a new matter begins behind it. */
export function isParted({ text, clause }: Place, { at }: Said): boolean {
  return text.slice(at, clause[0]).includes('；');
}
