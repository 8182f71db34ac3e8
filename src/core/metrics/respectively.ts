import {
  respectivelyJoint,
  respectivelyNumbered,
  respectivelyOrdinal,
  respectivelyOrdinalSign,
  respectivelySummed,
  respectivelyWhole,
} from '../knowledge/metric-phrasing.ts';
import { sharedHeads } from '../knowledge/phrase-words.ts';
import { lastIn } from '../text/within.ts';
import { rx } from '../text/word-pattern.ts';
import { phraseBefore } from './phrase-before.ts';
import type { Place } from './place.ts';
import { halvesOfWords } from '../knowledge/joint-words.ts';

/**
 * 分别 deals its figures out: «猪、牛、羊出栏量分别达到2.6万头、1800头和6800只» → 猪出栏量, 牛出栏量, 羊出栏量;
 * «城乡居民人均可支配收入分别增长6%和9.2%» → 城镇居民…, 农村居民…. Answers the subjects in order, or null where their
 * number is not that of the figures. Several subjects before 分别 that are clauses of their own are not looked for.
 */
export function respectively(group: readonly Place[]): readonly string[] | null {
  const first = group[0];
  if (!first || group.length < 2) return null;
  const { text } = first;
  const word = lastIn(text, '分别', first.clause[0], first.figure.range[0]);
  const range = phraseBefore(text, word < 0 ? first.left : first.clause[0], word < 0 ? first.figure.range[0] : word);
  if (!range || (word < 0 && text.charAt(first.figure.range[0] - 1) === SUCH)) return null;
  return dealOut(text.slice(...range).replace(respectivelySummed, ''), group.length);
}

/** 南苑、北苑等99处、16万平方米老旧小区: examples, to which nothing is dealt out. */
const SUCH = '等';

/** Splits a list of subjects that share their end into `count` whole subjects, or null. */
export function dealOut(subjects: string, count: number): readonly string[] | null {
  const parts = subjects.split(respectivelyJoint).filter((part) => part !== '');
  const last = parts.at(-1);
  const town = count === 2 ? TOWN_AND_COUNTRY.exec(subjects) : null;
  if (town) return [`城镇${town[1] ?? ''}`, `农村${town[1] ?? ''}`];
  const pair = count === 2 && parts.length === 1 ? halvesOfWords.find(([both]) => subjects.includes(both)) : undefined;
  if (pair) return [subjects.replace(pair[0], pair[1]), subjects.replace(pair[0], pair[2])];
  if (last === undefined || parts.length !== count) return null;
  const previous = parts.at(-2) ?? '';
  const numbered = respectivelyNumbered.exec(last);
  if (numbered && parts.slice(0, -1).every((part) => respectivelyOrdinal.test(part))) {
    const ordinal = subjects.startsWith('第') ? '第' : '';
    return parts.map((part) => ordinal + part.replace(respectivelyOrdinalSign, '').charAt(0) + (numbered[1] ?? ''));
  }
  if (respectivelyWhole.test(previous) || last.length <= previous.length) return withSharedStart(parts);
  const start = sharedStart(previous, last);
  if (start === null) return withSharedStart(parts);
  const shared = last.slice(start);
  return parts.map((part, index) =>
    index === parts.length - 1 || respectivelyWhole.test(part) ? part : joined(part, shared),
  );
}

/** 城镇居民 and 居民人均可支配收入 have 居民 once. */
function joined(part: string, shared: string): string {
  for (let length = Math.min(part.length, shared.length) - 1; length > 1; length--)
    if (part.endsWith(shared.slice(0, length))) return part + shared.slice(length);
  return part + shared;
}

/** 单位产值水耗、能耗、碳排放量: what the first is held against is shared by those behind it. */
function withSharedStart(parts: readonly string[]): readonly string[] {
  const opening = SHARED_START.exec(parts[0] ?? '')?.[0];
  if (opening === undefined) return parts;
  return parts.map((part, index) => (index === 0 || SHARED_START.test(part) ? part : opening + part));
}

const SHARED_START = rx`^(?:{unitOpening})`;

/** 城、乡居民收入. */
const TOWN_AND_COUNTRY = rx`^城{joiner}乡(?!镇|村)(.{2,})$`;

/** Where in the last subject the part begins that all share. */
function sharedStart(previous: string, last: string): number | null {
  const head = sharedHeads.find((one) => last.endsWith(one) && last.length > one.length);
  if (head) return last.length - head.length;
  const same = Array.from('区县市镇乡业户产民').find((end) => previous.endsWith(end) && last.includes(end));
  const at = same === undefined ? -1 : last.indexOf(same) + 1;
  return at > 0 && at < last.length ? at : previous.length;
}
