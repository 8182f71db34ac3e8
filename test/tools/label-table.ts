import { headingLabels } from './measure-heading-labels.ts';
import { figureLabels, findingLabels } from './measure-labels.ts';
import { sentenceLabels } from './measure-sentence-labels.ts';

/** The samples held against their own labels, in Markdown: a line a rule, and what else is labelled. */
export function labelTable(): string {
  const figures = figureLabels();
  const sentences = sentenceLabels();
  const headings = headingLabels();
  const rows = [
    ...findingLabels().map(({ rule, ...counts }) => row(`\`${rule}\``, counts)),
    row('数字 figures', figures),
    // Of each sentence one answer is given, so that a wrong one is missed and extra at once.
    row('句子 sentences', { ...sentences, found: sentences.right, extra: sentences.labelled - sentences.right }),
    row('标题 headings', { ...headings, extra: headings.differences.length }),
  ];
  return [...head, ...rows].join('\n');
}

const head = [
  '| 标注 Label | 个数 Labelled | 查出 Found | 多报 Extra | 查准 Precision | 查全 Recall |',
  '| --- | --- | --- | --- | --- | --- |',
];

interface Counts {
  readonly labelled: number;
  readonly found: number;
  readonly extra: number;
}

function row(name: string, { labelled, found, extra }: Counts): string {
  const cells = [name, labelled, found, extra, share(found, found + extra), share(found, labelled)];
  return `| ${cells.join(' | ')} |`;
}

function share(part: number, whole: number): string {
  return whole === 0 ? '–' : `${((100 * part) / whole).toFixed(0)}%`;
}
