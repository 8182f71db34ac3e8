import type { Range } from '../../core/index.ts';
import type { MarkedCommitment } from '../../tags/index.ts';

/** Commitments that one sentence makes: the whole and, where it has several, its parts in text order. */
export interface PromiseGroup {
  readonly range: Range;
  /** From the first words of the first part to the last of the last, as the report has them. */
  readonly text: string;
  readonly parts: readonly MarkedCommitment[];
}

/**
 * Puts together what one sentence of `text` promises. «新增学位6000个，改造校舍3处。建成公园1座。» → a group of two and a
 * group of one. 一是…；二是… of one sentence is one group; the next paragraph begins another.
 */
export function promiseGroups(text: string, commitments: readonly MarkedCommitment[]): readonly PromiseGroup[] {
  const groups: MarkedCommitment[][] = [];
  for (const each of [...commitments].sort((a, b) => a.range[0] - b.range[0])) {
    const open = groups.at(-1);
    const last = open?.at(-1);
    if (open && last && !/[。！？\r\n]/.test(text.slice(last.range[1] - 1, each.range[0]))) open.push(each);
    else groups.push([each]);
  }
  return groups.map((parts) => {
    const start = Math.min(...parts.map(({ range }) => range[0]));
    const end = Math.max(...parts.map(({ range }) => range[1]));
    return { range: [start, end], text: text.slice(start, end), parts };
  });
}
