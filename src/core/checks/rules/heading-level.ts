import type { Section } from '../../outline/section.ts';
import type { Range } from '../../text/range.ts';
import { numberIn } from '../../relations/enumerations/numbered-runs.ts';
import type { Rule } from '../rule.ts';
import { rx } from '../../text/word-pattern.ts';

/** Heading numbers out of the order of GB/T 9704: 1. above （一）. */
export const headingLevel: Rule = {
  id: 'heading-level',
  severity: 'information',
  title: { zh: '层次序数的次序不合', en: 'Heading numbers out of order' },
  why: {
    zh: '公文结构层次依次用“一、”“（一）”“1.”“（1）”。可以少用一层，次序不能颠倒。每份报告只提示第一处。',
    en: 'The levels of an official text are numbered 一、 （一） 1. （1） in this order. A level may be left out, but the order may not be turned round. Only the first place of a report is shown.',
  },
  source: 'GB/T 9704-2012 党政机关公文格式（7.3.3 结构层次序数）',
  examples: [
    { text: '1.工作回顾\n«（一）»经济平稳。\n（二）民生改善。\n2.工作安排\n（一）稳增长。\n（二）惠民生。' },
    { text: '（一）工作回顾\n«一、»经济平稳。\n二、民生改善。\n（二）工作安排\n一、稳增长。\n二、惠民生。' },
    { text: '（1）工作回顾\n«1.»经济平稳。\n2.民生改善。\n（2）工作安排\n1.稳增长。\n2.惠民生。' },
    { text: '一、工作回顾\n（一）经济平稳。\n1.工业增长。\n2.农业稳定。\n（二）民生改善。' },
    { text: '一、工作回顾\n1.经济平稳。\n2.民生改善。\n二、工作安排\n1.稳增长。\n2.惠民生。' },
    { text: '第一部分 工作回顾\n一、经济平稳。\n二、民生改善。\n第二部分 工作安排\n一、稳增长。\n二、惠民生。' },
  ],
  *check({ sections }) {
    const numbered = sections.flatMap(styled);
    for (const [index, entry] of numbered.entries()) {
      const above = numbered[index - 1];
      if (!above || entry.value !== 1 || entry.style.rank >= above.style.rank) continue;
      const next = numbered.slice(index, index + FARTHEST).find(({ style }) => style === above.style);
      if (next?.value !== above.value + 1) continue;
      yield {
        range: entry.range,
        message: {
          zh: `“${above.style.name}”之下又用“${entry.style.name}”，应依次为“一、”“（一）”“1.”“（1）”`,
          en: `${entry.style.name} stands under ${above.style.name}; the order is 一、 （一） 1. （1）`,
        },
        related: [{ range: above.range, message: { zh: '上一层标题', en: 'The heading above' } }],
      };
      return;
    }
  },
};

/** How many headings on the run above may go on. */
const FARTHEST = 100;

/** A heading whose number has a place in the order; one that starts anew under another that goes on later is its child. */
interface Styled {
  readonly style: Style;
  readonly value: number;
  readonly range: Range;
}

function styled({ kind, number, heading }: Section): readonly Styled[] {
  const style = kind === 'numbered' && number !== null ? STYLES.find(({ pattern }) => pattern.test(number)) : undefined;
  const read = number === null ? null : numberIn(number, heading[0]);
  return style && read ? [{ style, value: read.value, range: read.range }] : [];
}

interface Style {
  readonly name: string;
  readonly rank: number;
  readonly pattern: RegExp;
}

const STYLES: readonly Style[] = [
  { name: '第一部分', rank: 0, pattern: rx`^第.+部分` },
  { name: '一、', rank: 1, pattern: rx`^{numeral}+、` },
  { name: '（一）', rank: 2, pattern: rx`^（{numeral}+）` },
  { name: '1.', rank: 3, pattern: /^\d+[.、．]/ },
  { name: '（1）', rank: 4, pattern: /^（\d+）/ },
];
