import type { Metric } from '../../../metrics/metric.ts';
import { sentenceBefore } from '../../../text/beside.ts';
import { wordPattern } from '../../../text/word-pattern.ts';
import { isAbove, meet, minus, printed, scaled, valueOf } from '../../interval.ts';
import { disproved } from '../../laws.ts';
import type { Pattern, Said } from '../../pattern.ts';
import { pattern } from '../../pattern.ts';
import type { Verdict } from '../../relation.ts';

/** How far a part of the year has come with its budget, and how far that is from the pace of the months: half by June. */
export const pacePatterns: readonly Pattern[] = [
  pattern({
    kind: 'completion',
    name: 'how far a budget is from the pace of the months',
    figures: { done: 'percent', gap: 'points' },
    which: { done: { bound: 'exact' } },
    words:
      '(?:[占为]|{completion}){between}{0,4}预算{between}{0,3}的?{done}[，、](?<side>[超快高慢低落])[^，。；\\d\\n]{0,3}?{evenPace}{gap}',
    shared: [],
    law: (of, said) => offPace(of.done, of.gap, said),
    example: '上半年，一般公共预算收入完成5.2亿元，占年预算的52.3%，超序时进度«4.6个百分点»。',
    right: '2.3个百分点',
  }),
];

function offPace(done: Metric, gap: Metric, said: Said): Verdict | null {
  const months = monthsOf(sentenceBefore(said.report.source, done.range[0]));
  if (months === null) return null;
  const due = (months / MONTHS) * 100;
  const ahead = minus(printed(done), { low: due, high: due });
  const isAhead = !BEHIND.includes(said.word('side'));
  const real = isAhead ? ahead : scaled(ahead, -1);
  const [low, high] = [Math.min(real.low, real.high), Math.max(real.low, real.high)];
  const off = Number((valueOf(done) - due).toFixed(2));
  if (isAbove({ low: 0, high: 0 }, { low, high }))
    return disproved(gap, `${done.text}, ${due.toFixed(1)}%`, {
      zh: `${String(months)}个月的序时进度为${due.toFixed(1)}%，${done.text}${isAhead ? '慢' : '快'}于它`,
      en: `The pace of ${String(months)} months is ${due.toFixed(1)}%, and ${done.text} is ${isAhead ? 'behind' : 'ahead of'} it`,
    });
  if (meet({ low, high }, printed(gap))) return null;
  return disproved(gap, `${done.text} − ${due.toFixed(1)}% = ${String(off)}个百分点`, {
    zh: `${String(months)}个月的序时进度为${due.toFixed(1)}%，${done.text}与它相差${String(Math.abs(off))}个百分点，文中为${gap.text}`,
    en: `The pace of ${String(months)} months is ${due.toFixed(1)}%: ${done.text} is ${String(Math.abs(off))} points from it, the text says ${gap.text}`,
  });
}

const MONTHS = 12;
const BEHIND = '慢低落';

/** 上半年 is six months, 1—9月 nine. */
function monthsOf(sentence: string): number | null {
  if (sentence.includes(HALF)) return MONTHS / 2;
  const last = Number(FIRST_MONTHS.exec(sentence)?.[1] ?? 0);
  return last > 1 && last < MONTHS ? last : null;
}

const HALF = '上半年';
const FIRST_MONTHS = wordPattern('(?<!\\d)1{until}(\\d{1,2})月');
