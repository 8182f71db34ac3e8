import { escapeMarkdown } from '../words/markdown.ts';
import type { Localizer } from '../words/localizer.ts';
import type { TreeNode, TreeNodeKind } from './tree-node.ts';

/** A line with others under it; it counts what they count. */
export function groupNode(
  kind: TreeNodeKind,
  id: string,
  label: string,
  children: readonly TreeNode[],
  icon: string,
  localizer: Localizer,
): TreeNode {
  const count = children.reduce((sum, each) => sum + each.count, 0);
  return counted(
    { id, kind, label, description: '', tooltip: escapeMarkdown(label), icon, count, children },
    localizer,
  );
}

/** The line with its count in its words. */
export function counted(node: TreeNode, { t }: Localizer): TreeNode {
  const tooltip = `${node.tooltip}\n\n${t('{0} commitments', node.count)}`;
  return { ...node, description: String(node.count), tooltip };
}

/** How many commitments stand under some lines, each once however often it is shown. */
export function countCommitments(nodes: readonly TreeNode[]): number {
  const seen = new Set<unknown>();
  const look = (node: TreeNode): void => {
    if (node.commitment) seen.add(node.commitment);
    node.children.forEach(look);
  };
  nodes.forEach(look);
  return seen.size;
}

/** The items in groups, in the order in which each group's first one stands. */
export function groupBy<Item, Key>(
  items: readonly Item[],
  keyOf: (item: Item) => Key,
): ReadonlyMap<Key, readonly Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const members = groups.get(key);
    if (members) members.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
