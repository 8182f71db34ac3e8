import type { MarkedCommitment } from '../../tags/index.ts';
import { isUnder } from '../../tags/index.ts';
import type { Localizer } from '../words/localizer.ts';
import { escapeMarkdown } from '../words/markdown.ts';
import { commitmentNode } from './commitment-node.ts';
import { counted, groupNode } from './group-node.ts';
import { tagColour } from './tag-colour.ts';
import type { TreeNode, TreeReport } from './tree-node.ts';

/** A commitment and the report that it stands in. */
export interface PlacedCommitment {
  readonly report: TreeReport;
  readonly each: MarkedCommitment;
}

/**
 * Commitments under their tags, what has none last: a tag holds the tags under it, the largest first, then the commitments
 * that have it itself. A commitment stands under each of its tags and is counted once by whatever stands above them.
 *
 * 经济/工业 and 经济/农业 on one commitment → 经济 [1], under it 工业 [1] and 农业 [1]
 */
export function tagTree(
  placed: readonly PlacedCommitment[],
  localizer: Localizer,
  today: string | null,
): readonly TreeNode[] {
  const nodesOf = (members: readonly PlacedCommitment[], id: string): readonly TreeNode[] =>
    members.map(({ report, each }) => commitmentNode(report, each, id, localizer, today));

  const under = (above: string, members: readonly PlacedCommitment[]): readonly TreeNode[] => {
    const tags = new Set(members.flatMap(({ each }) => each.tags.map((tag) => childTag(tag, above))));
    const nodes = [...tags].flatMap((tag) => (tag === null ? [] : [tagNode(tag, members)]));
    return nodes.sort((a, b) => b.count - a.count);
  };

  const tagNode = (tag: string, all: readonly PlacedCommitment[]): TreeNode => {
    const id = `tag:${tag}`;
    const members = all.filter(({ each }) => each.tags.some((its) => isUnder(its, tag)));
    const own = members.filter(({ each }) => each.tags.includes(tag));
    const children = [...under(tag, members), ...nodesOf(own, id)];
    const label = tag.slice(tag.lastIndexOf('/') + 1);
    const tooltip = escapeMarkdown(tag.split('/').join(' › '));
    const look = { icon: 'tag', colour: tagColour(tag), tag };
    const node = {
      id,
      kind: 'tag',
      label,
      description: '',
      tooltip,
      count: members.length,
      children,
      ...look,
    } as const;
    return counted(node, localizer);
  };

  const rest = nodesOf(
    placed.filter(({ each }) => each.tags.length === 0),
    'tag:',
  );
  const none = rest.length === 0 ? [] : [groupNode('tag', 'tag:', localizer.t('No tag'), rest, 'tag', localizer)];
  return [...under('', placed), ...none];
}

/** The tag right under `above` that `tag` is or stands under: 经济/工业/汽车 under 经济 → 经济/工业; null where it is not under. */
function childTag(tag: string, above: string): string | null {
  if (above !== '' && !tag.startsWith(`${above}/`)) return null;
  const end = tag.indexOf('/', above === '' ? 0 : above.length + 1);
  return end < 0 ? tag : tag.slice(0, end);
}
