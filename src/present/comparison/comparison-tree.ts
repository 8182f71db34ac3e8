import type { Comparison } from '../../compare/index.ts';
import type { Range } from '../../core/index.ts';
import type { Localizer } from '../words/localizer.ts';
import { escapeMarkdown, shorten } from '../words/markdown.ts';
import type { ComparisonRow } from './comparison-rows.ts';
import { comparisonRows } from './comparison-rows.ts';
import { groupBy } from '../../core/index.ts';

/** A line of the tree of changes between two drafts; a group has no places. */
export interface ComparisonNode {
  /** The same as long as the drafts are the same. */
  readonly id: string;
  readonly label: string;
  readonly description: string;
  /** Markdown. */
  readonly tooltip: string;
  /** A codicon's name. */
  readonly icon: string;
  /** In the old draft and in the new one; null where the change has no place there. */
  readonly old: Range | null;
  readonly new: Range | null;
  readonly children: readonly ComparisonNode[];
}

/**
 * Figures, promises and headings that changed, each group in text order, and under a figure what it leaves behind.
 * «12.6亿元 → 12.9亿元», behind it «改动 一般公共预算收入 · 数量 · 2023年»; under it «第80行仍为12.6亿元».
 */
export function comparisonTree(comparison: Comparison, localizer: Localizer): readonly ComparisonNode[] {
  const groups = groupBy(comparisonRows(comparison, localizer), ({ of }) => of);
  return [...groups].map(([of, rows], group) => ({
    ...groupNode(of, group),
    description: String(rows.length),
    children: rows.map((row, index) => changeNode(row, `${group}.${index}`, localizer)),
  }));
}

function groupNode(label: string, index: number): ComparisonNode {
  return { id: String(index), label, description: '', tooltip: '', icon: 'diff', old: null, new: null, children: [] };
}

function changeNode(row: ComparisonRow, id: string, { t }: Localizer): ComparisonNode {
  const { kind, about, old, new: now, follows } = row;
  const words = [old, now].flatMap((side) => (side ? [shorten(side.text, LONGEST)] : []));
  const lines = [
    ...(old ? [`- ${t('Old words')}: ${escapeMarkdown(old.text)}`] : []),
    ...(now ? [`- ${t('New words')}: ${escapeMarkdown(now.text)}`] : []),
    ...follows.map(({ message }) => `- ${escapeMarkdown(message)}`),
  ];
  return {
    id,
    label: words.join(' → '),
    description: [kind, about].filter(Boolean).join(' '),
    tooltip: [`**${escapeMarkdown(kind)}** ${escapeMarkdown(about)}`, '', ...lines].join('\n'),
    icon: ICONS[old ? (now ? 'both' : 'old') : 'new'],
    old: old?.range ?? null,
    new: now?.range ?? null,
    children: follows.map(({ kind: what, message, range }, index) => ({
      ...groupNode(message, index),
      id: `${id}.${index}`,
      icon: what === 'break' ? 'warning' : 'history',
      new: range,
    })),
  };
}

/** What tells the kind of a change by its shape too. */
const ICONS = { both: 'diff-modified', old: 'diff-removed', new: 'diff-added' } as const;

const LONGEST = 60;
