import { smallest } from '../../text/extremes.ts';
import { tablesIn } from '../../text/tables.ts';
import type { CellNumber } from '../../relations/tables/table-column.ts';
import type { TableRate } from '../../relations/tables/table-rates.ts';
import { tableRates } from '../../relations/tables/table-rates.ts';
import type { TableSum } from '../../relations/tables/table-sums.ts';
import { sumOfValues, tableSums } from '../../relations/tables/table-sums.ts';
import type { Bilingual } from '../../knowledge/bilingual.ts';
import type { RawFinding, Rule } from '../rule.ts';

/** Sums, subtotals, shares and growths that do not follow from the other numbers of their table. */
export const tableArithmetic: Rule = {
  id: 'table-arithmetic',
  severity: 'warning',
  title: {
    zh: '表中合计、占比、增幅与各格不符',
    en: 'A total, share or growth of a table does not follow from its cells',
  },
  why: {
    zh: '表中“小计”“合计”应等于上面各行之和；“占比”一列应等于该行除以合计；两个相邻年份后面的“增长”应由这两列算出。只核对表头和行名写明的；“其中”各行不计入合计；末位四舍五入的差额不提示；一张表各列都对不上、一列里多数对不上的，是另一种算法，不提示。',
    en: 'In a table 小计 and 合计 must be the sum of the rows above, a column 占比 the row over the total, and a growth behind two years in a row what those two give. Only what head and labels say is checked; rows with 其中 are in another; rounding explains the last place; where no column, or only a minority of one, agrees, the table is reckoned in another way.',
  },
  examples: [
    {
      text: '项目　2023年（万元）　2024年（万元）\n教育支出　320　360\n卫生支出　180　190\n合计　500　«570»\n',
    },
    {
      text: '项目　2023年（万元）　2024年（万元）\n教育支出　320　360\n其中：校舍　60　80\n卫生支出　180　190\n合计　500　550\n',
    },
    {
      text: '项目　预算数（万元）\n增值税　260\n契税　140\n税收小计　400\n罚没收入　50\n其他收入　30\n非税小计　«90»\n合计　490\n',
    },
    {
      text: '行业　产值（亿元）　占比（%）\n机械　36.0　45.0\n食品　28.0　«53.0»\n纺织　16.0　20.0\n合计　80.0　100.0\n',
    },
    {
      text: '行业　产值（亿元）　占比（%）\n机械　36.0　45.0\n食品　28.0　35.0\n纺织　16.0　20.0\n合计　80.0　100.0\n',
    },
    {
      text: '指标（万吨）　2023年　2024年　增长（%）\n茶叶产量　3.20　3.52　10.0\n鲜果产量　8.00　8.40　«50.0»\n蔬菜产量　6.00　6.12　2.0\n',
    },
    {
      text: '指标（亿元）　2023年　2024年　增长（%）\n工业增加值　32.0　35.2　8.1\n农业增加值　12.0　12.6　4.6\n',
      note: { zh: '按可比价计算', en: 'At constant prices' },
    },
  ],
  *check({ body }) {
    for (const table of tablesIn(body)) {
      for (const sum of tableSums(body.text, table)) if (!sum.holds) yield unequal(sum, body.text);
      for (const rate of tableRates(body.text, table)) if (!rate.holds) yield unfit(rate, body.text);
    }
  },
};

function unequal({ total, parts }: TableSum, text: string): RawFinding {
  const terms = parts.map(({ range }) => text.slice(...range)).join(' + ');
  const sum = rounded(sumOfValues(parts), smallest(parts.map(({ step }) => step)));
  const stated = text.slice(...total.range);
  return {
    range: total.range,
    message: {
      zh: `${terms} = ${sum}，“${total.label}”为${stated}`,
      en: `${terms} = ${sum}; the row ${total.label} says ${stated}`,
    },
    related: parts.map((part) => relatedCell(part, { zh: '其中一项', en: 'One of the parts' })),
  };
}

function unfit({ kind, stated, of, expected }: TableRate, text: string): RawFinding {
  const [part, whole] = of.map(({ range }) => text.slice(...range));
  const [written, right] = [text.slice(...stated.range), rounded(expected, stated.step)];
  return {
    range: stated.range,
    message:
      kind === 'share'
        ? {
            zh: `${part} ÷ ${whole} ≈ ${right}%，表中为${written}`,
            en: `${part} of ${whole} is ${right}%, not ${written}`,
          }
        : {
            zh: `由${whole}到${part}，增幅≈${right}%，表中为${written}`,
            en: `From ${whole} to ${part} is a growth of ${right}%, not ${written}`,
          },
    related: of.map((cell) => relatedCell(cell, { zh: '据以计算的数', en: 'What it is reckoned from' })),
  };
}

function relatedCell({ range }: CellNumber, message: Bilingual): { range: CellNumber['range']; message: Bilingual } {
  return { range, message };
}

function rounded(value: number, step: number): string {
  return value.toFixed(Math.max(0, Math.round(-Math.log10(step))));
}
