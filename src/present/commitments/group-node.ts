import type { MarkedCommitment } from '../../tags/index.ts';
import { escapeMarkdown } from '../words/markdown.ts';
import type { Localizer } from '../words/localizer.ts';
import type { TreeNode } from './tree-node.ts';

/** What a line shows that others stand under, before they are made. */
export interface Group extends Omit<TreeNode, 'description' | 'tooltip' | 'count' | 'children' | 'holds'> {
  /** Short words behind the count. */
  readonly note?: string;
  /** Markdown; the label where nothing is to be added to it. */
  readonly about?: string;
}

/** How many commitments stand under a line, whether one of them does, and the lines themselves, made when first looked at. */
export interface Members {
  readonly count: number;
  readonly holds: (commitment: MarkedCommitment) => boolean;
  readonly lines: () => readonly TreeNode[];
}

/** A line with others under it: it costs nothing to show a thousand of them that nobody opens. */
export function groupNode(
  { note = '', about, ...look }: Group,
  { count, holds, lines }: Members,
  { t }: Localizer,
): TreeNode {
  let made: readonly TreeNode[] | undefined;
  return {
    ...look,
    description: [String(count), note].filter(Boolean).join(' · '),
    tooltip: () => `${about ?? escapeMarkdown(look.label)}\n\n${t('{0} commitments', count)}`,
    count,
    holds,
    get children() {
      return (made ??= lines());
    },
  };
}

/** Lines that are made already. */
export function membersOf(children: readonly TreeNode[]): Members {
  return {
    count: children.reduce((sum, each) => sum + each.count, 0),
    holds: (commitment) => children.some((each) => holdsOne(each, commitment)),
    lines: () => children,
  };
}

/** The line of a commitment and all that stand above it, from the top; empty where it is not shown. */
export function pathTo(nodes: readonly TreeNode[], commitment: MarkedCommitment): readonly TreeNode[] {
  const node = nodes.find((each) => holdsOne(each, commitment));
  if (!node || node.commitment === commitment) return node ? [node] : [];
  return [node, ...pathTo(node.children, commitment)];
}

/** Whoever takes a node apart makes its lines; this asks first. */
function holdsOne(node: TreeNode, commitment: MarkedCommitment): boolean {
  if (node.commitment === commitment) return true;
  return node.holds?.(commitment) ?? node.children.some((each) => holdsOne(each, commitment));
}
