import { investmentInvestment, investmentWhole } from '../knowledge/metric-phrasing.ts';
import type { Range } from '../text/range.ts';
import type { Indicator, Said } from './indicator-phrase.ts';
import { skipOpenings } from './openings.ts';
import { phraseAfter } from './phrase-after.ts';
import { phraseBefore, trimmed } from './phrase-before.ts';
import type { Place } from './place.ts';
import { hasDigit } from '../text/characters.ts';

/**
 * Money that was invested: the indicator is 投资 as it is said, and what it went into is whose figure it is. «投资1.3亿元的客运总站»
 * → 投资 of 客运总站, «环湖路项目完成投资6亿元» → 投资 of 环湖路项目, «计划总投资9亿元的物流项目» → 计划总投资 of 物流项目. So is a
 * field before it: «中心城区建设完成投资6亿元» → 投资 of 中心城区建设. Null where the money is no investment or the words before say it
 * whole (固定资产投资).
 */
export function investmentOf(place: Place, said: Said | null): Indicator | null {
  const { text, left, figure } = place;
  const found = investmentInvestment.exec(text.slice(left, figure.number[0]));
  if (!found) return said && goesOn(place, said) ? ofMore(place, said) : null;
  const start = left + found.index;
  const done = (found[1] ?? '').length;
  const word = found[2] ?? '';
  if (
    done === 0 &&
    word === '投资' &&
    start > left &&
    investmentWhole.test(text.slice(Math.max(left, start - 2), start))
  )
    return null;
  const range: Range = [start + done, start + done + word.length];
  const behind = objectOf(place);
  if (behind) return { phrase: word, range, of: text.slice(...behind) };
  const before = done > 0 ? subjectOf(place, start) : null;
  if (!before) return { phrase: word, range };
  return { phrase: word, range, of: text.slice(...before) };
}

/** 投资3亿元的管网改造、8000万元的街巷改造: the money of each thing in the row is 投资, as that of the first. */
function goesOn({ text, figure, firstInClause }: Place, { phrase, at }: Said): boolean {
  if (firstInClause || !phrase.endsWith('投资') || text.charAt(figure.range[0] - 1) !== '、') return false;
  return (
    text.charAt(at) === '的' && text.charAt(figure.range[1]) !== '、' && !text.slice(at, figure.range[0]).includes('，')
  );
}

function ofMore(place: Place, { phrase }: Said): Indicator | null {
  const behind = objectOf(place);
  return behind && { phrase, range: null, of: place.text.slice(...behind) };
}

const LONGEST = 16;

/** What stands behind the money: 投资8.1亿元的产业园项目, 投资1.3亿元启动实施基础设施项目. */
function objectOf({ text, figure, left, right, clause, sentence }: Place): Range | null {
  const end = figure.range[1];
  if (text.charAt(end) === '，' && left === clause[0]) return objectOfNext(text, end + 1, sentence[1]);
  if (end >= right || '。；、，）'.includes(text.charAt(end))) return null;
  const range = text.charAt(end) === '的' ? phraseAfter(text, end, right) : trimmed(text, end, right);
  return range && range[1] - range[0] <= LONGEST ? range : null;
}

/** 投资1亿元，启动实施水厂改扩建工程: a clause that opens with a verb says what the money went into. */
function objectOfNext(text: string, from: number, to: number): Range | null {
  let end = from;
  while (end < to && !'，；。、'.includes(text.charAt(end))) end++;
  const range = skipOpenings(text, from, end) > from ? trimmed(text, from, end) : null;
  const found = range && range[0] > from && range[1] - range[0] <= LONGEST ? range : null;
  return found && !hasDigit(text.slice(...found)) ? found : null;
}

function subjectOf({ text, left }: Place, to: number): Range | null {
  const range = to > left ? phraseBefore(text, left, to) : null;
  return range && range[1] - range[0] >= 3 && range[1] - range[0] <= LONGEST ? range : null;
}
