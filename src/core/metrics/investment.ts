import type { Range } from '../text/range.ts';
import { skipOpenings } from './openings.ts';
import { phraseAfter } from './phrase-after.ts';
import { phraseBefore, trimmed } from './phrase-before.ts';
import type { Place } from './place.ts';

/**
 * What an investment went into, with 投资 as its measure: «投资1.3亿元的客运总站» → 客运总站投资, «中心城区建设完成投资6亿元»
 * → 中心城区建设投资, «实施重点项目19个，完成投资28亿元» → 重点项目投资, «总投资141亿元» → 总投资. Null where the money is no
 * investment or the words before say it whole (固定资产投资).
 *
 * @param project what the sentence last spoke of, "" where it has named nothing
 */
export function investmentOf(
  place: Place,
  project: string,
): { readonly phrase: string; readonly range: Range | null } | null {
  const { text, left, figure } = place;
  const found = INVESTMENT.exec(text.slice(left, figure.number[0]));
  if (!found) return null;
  const start = left + found.index;
  const done = (found[1] ?? '').length;
  const word = found[2] ?? '';
  if (done === 0 && word === '投资' && start > left && WHOLE.test(text.slice(Math.max(left, start - 2), start)))
    return null;
  const into = objectOf(place) ?? (done > 0 ? subjectOf(place, start) : null);
  if (into) return { phrase: `${text.slice(...into)}投资`, range: null };
  if (done > 0 && /(?:项目|工程)$/.test(project)) return { phrase: `${project}投资`, range: null };
  return { phrase: word, range: [start + done, start + done + word.length] };
}

const INVESTMENT = /((?:累计|共|已|年度)?完成(?:年度)?)?((?:计划|概算|估算)?总?投资)(?:额?[达为约超逾近]*|超过|突破)?$/;
const WHOLE = /[产业术改利设目资输电路上]$|(?<!实)施$/;
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
  return found && !/\d/.test(text.slice(...found)) ? found : null;
}

function subjectOf({ text, left }: Place, to: number): Range | null {
  const range = to > left ? phraseBefore(text, left, to) : null;
  return range && range[1] - range[0] >= 3 && range[1] - range[0] <= LONGEST ? range : null;
}
