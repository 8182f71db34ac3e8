import {
  indicatorAssessed,
  indicatorLabel,
  indicatorRankedField,
  indicatorRankedList,
  indicatorSameAgain,
  indicatorTimeBefore,
} from '../knowledge/metric-phrasing.ts';
import { lineStart } from '../text/beside.ts';
import { rx } from '../text/word-pattern.ts';
import { isParted } from './bare-measure.ts';
import { heldBefore, subjectOfClauseBefore } from './clause-before.ts';
import { isGenericBehind } from './counted-noun.ts';
import { NO_INDICATOR, namedIndicator } from './indicator-phrase.ts';
import { phraseAfter } from './phrase-after.ts';
import { trimmed } from './phrase-before.ts';
import { isGoal } from './status.ts';
import { readMark } from '../outline/number-mark.ts';
import type { Indicator, Said } from './indicator-phrase.ts';
import type { Place } from './place.ts';

/** Nothing before the number names it: the sentence so far, the clause before, or the object behind. */
export function fromAround(place: Place, isRate: boolean, earlier: Said | null, alike: Said | null): Indicator {
  const held = heldBefore(place, earlier?.at ?? null);
  if (held) return held;
  if (isRate)
    return (
      ownShare(place) ??
      rankedList(place) ??
      earlier ??
      shareOf(place) ??
      rankedField(place) ??
      subjectOfClauseBefore(place) ??
      assessedIn(place) ??
      NO_INDICATOR
    );
  if (alike && indicatorSameAgain.test(place.text.slice(place.left, place.figure.range[0])))
    return earlier && (touches(place) || isNearer(place, earlier, alike) || isNamedBetween(place, earlier, alike))
      ? earlier
      : alike;
  const label = labelAbove(place) ?? (isGoal(place) ? labelBefore(place) : null);
  if (label) return label;
  const object = trimmed(place.text, ...place.noun);
  const said = object && place.text.slice(...object);
  const behind =
    object && said && !isGenericBehind(said) && !LEVEL_REACHED.test(said) ? namedIndicator(place.text, object) : null;
  return (
    (startsWithVerb(place) ? behind : null) ??
    earlier ??
    subjectOfClauseBefore(place) ??
    behind ??
    verbOf(place) ??
    NO_INDICATOR
  );
}

/** 实现240户610人脱贫: what two measures in a row count is the same. */
function touches({ left, figure, firstInClause }: Place): boolean {
  return !firstInClause && left === figure.range[0];
}

/** 生产总值突破600亿元；人均可支配收入增长8%，超过2万元: behind a semicolon it is of what was named there. */
function isNearer(place: Place, earlier: Said, alike: Said): boolean {
  return isParted(place, alike) && !isParted(place, earlier);
}

/** 财政收入达到6亿元，农民人均收入增长10%，突破1万元: of what the clause right before names, whatever came before in its unit. */
function isNamedBetween({ text, clause }: Place, { at, range }: Said, alike: Said): boolean {
  return range !== null && range[0] > alike.at && clause[0] - at <= 1 && text.charAt(at) === '，';
}

/** 由1.4万户4.9万人减至…: no noun stands there. */
const LEVEL_REACHED = rx`^{reach}$`;

function rankedField({ text, left, figure }: Place): Indicator | null {
  const field = indicatorRankedField.exec(text.slice(left, figure.range[0]))?.[1];
  return field === undefined ? null : namedIndicator(text, [figure.range[0] - field.length, figure.range[0]]);
}

/** 位列全国综合实力百强区第64位: a place in a list is of what the list is about, whatever was told before. */
function rankedList({ text, left, figure }: Place): Indicator | null {
  const list = indicatorRankedList.exec(text.slice(left, figure.range[0]))?.[1];
  return list === undefined ? null : namedIndicator(text, [figure.range[0] - list.length, figure.range[0]]);
}

/** 在全省一类县考核中排名第五: the assessment itself. */
function assessedIn({ text, clause, figure }: Place): Indicator | null {
  const assessed = indicatorAssessed.exec(text.slice(clause[0], figure.range[0]))?.[1];
  return assessed === undefined ? null : { phrase: assessed, range: null };
}

/** 总投资 above 1.35亿元: in a table that was copied cell by cell the name stands on the line before. */
function labelAbove({ text, left, figure, sentence }: Place): Indicator | null {
  if (left !== figure.range[0] || left !== sentence[0] || text.charAt(left - 1) !== '\n') return null;
  const end = text.charAt(left - 2) === '\n' ? left - 2 : left - 1;
  const start = lineStart(text, end);
  return indicatorLabel.test(text.slice(start, end).trim()) ? namedIndicator(text, [start, end]) : null;
}

/** ——城镇新增就业：计划4200人, 2.老旧小区改造。目标18个: a goal is of what the words before it head. */
function labelBefore({ text, sentence, clause }: Place): Indicator | null {
  const end = clause[0] - 1;
  if (text.charAt(end) !== '：' && (clause[0] !== sentence[0] || text.charAt(end) !== '。')) return null;
  const line = lineStart(text, end);
  const start = readMark(text, line)?.end ?? line;
  const label =
    end - start > LONGEST_LABEL ? null : trimmed(text, start + (text.startsWith(DASH, start) ? DASH.length : 0), end);
  return label && namedIndicator(text, label);
}

const LONGEST_LABEL = 20;
const DASH = '——';

/** 近三年累计投入12亿元: where nothing else is named, the verb says what the money did. */
function verbOf({ text, left, figure }: Place): Indicator | null {
  const verb = /[\u4e00-\u9fff]{2,6}$/.exec(text.slice(left, figure.range[0]))?.[0].replace(indicatorTimeBefore, '');
  return verb && verb.length > 1 ? { phrase: verb, range: [figure.range[0] - verb.length, figure.range[0]] } : null;
}

/** 占总耕地面积52%: where nothing stands before 占, the sentence before is meant; 20%的村集体年收入超30万元 is of 村集体. */
function shareOf({ text, figure }: Place): Indicator | null {
  const at = figure.range[1];
  if (!text.startsWith('的', at)) return null;
  const whose = WITH_AMOUNT.exec(text.slice(at, at + LONGEST_WHOSE))?.[1];
  if (whose !== undefined) return namedIndicator(text, [at + 1, at + 1 + whose.length]);
  const range = phraseAfter(text, at, Math.min(text.length, at + 16));
  return range ? namedIndicator(text, range) : null;
}

/** In characters: who, and what they have. */
const LONGEST_WHOSE = 24;
const WITH_AMOUNT = rx`^的({han}{1,8}?)(?:{mean|yearly}|年|总)?{amountNoun}(?:超|{reach})`;

/** ，96%以上的自然屯通硬化路: a share that opens its clause is of what stands behind it, whatever was told before. */
function ownShare(place: Place): Indicator | null {
  const { text, left, clause, figure } = place;
  if (figure.unit !== '%' || left !== figure.range[0] || left !== clause[0]) return null;
  const of = figure.range[1];
  const whole = text.startsWith('的', of) ? COUNTED_WHOLE.exec(text.slice(of + 1, clause[1])) : null;
  return whole && namedIndicator(text, [of + 1, of + 1 + whole[0].length]);
}

const COUNTED_WHOLE = rx`^{han}{0,6}?(?:{countedPlace|countedPeople|sharedWhole})`;

function startsWithVerb({ text, figure }: Place): boolean {
  const next = text.charAt(figure.range[1]);
  return next !== '' && !'，。；、：（）”\n'.includes(next);
}
