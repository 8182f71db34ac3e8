import type { MarkedCommitment } from '../../tags/index.ts';
import { isUnder } from '../../tags/index.ts';
import { escapeMarkdown } from '../words/markdown.ts';
import type { Lines } from './commitment-node.ts';
import { flatGroup, flatLines, groupedReport } from './flat-tree.ts';
import { groupNode } from './group-node.ts';
import { tagColour } from './tag-colour.ts';
import type { TreeMemory } from './tree-memory.ts';
import type { Shown, TreeNode } from './tree-node.ts';

/**
 * Commitments under their tags, what has none last: a tag holds the tags under it, the largest first, then the commitments
 * that have it itself. A commitment stands under each of its tags and is counted once by whatever stands above them.
 *
 * 经济/工业 and 经济/农业 on one commitment → 经济 [1], under it 工业 [1] and 农业 [1]
 */
export function tagTree(shown: readonly Shown[], lines: Lines, memory: TreeMemory, key: string): readonly TreeNode[] {
  const parts = shown.map((each) =>
    groupedReport(each, ({ tags }) => (tags.length === 0 ? '' : 'tagged'), memory, key),
  );
  const untagged = parts.flatMap((each) => each.get('') ?? []);
  const tagged = parts.flatMap((each) => each.get('tagged') ?? []);
  const label = lines.localizer.t('No tag');
  const rest =
    untagged.length === 0 ? [] : [flatGroup({ kind: 'tag', id: 'tag:', label, icon: 'tag' }, untagged, lines)];
  return [...under('', tagged, lines), ...rest];
}

function under(above: string, shown: readonly Shown[], lines: Lines): readonly TreeNode[] {
  const tagged = shown.flatMap(({ commitments }) => commitments);
  const tags = new Set(tagged.flatMap((each) => each.tags.map((tag) => childTag(tag, above))));
  const nodes = [...tags].flatMap((tag) => (tag === null ? [] : [tagNode(tag, shown, lines)]));
  return nodes.sort((a, b) => b.count - a.count);
}

function tagNode(tag: string, all: readonly Shown[], lines: Lines): TreeNode {
  const id = `tag:${tag}`;
  const members = narrowed(all, ({ tags }) => tags.some((its) => isUnder(its, tag)));
  const own = narrowed(members, ({ tags }) => tags.includes(tag));
  return groupNode(
    {
      id,
      kind: 'tag',
      label: tag.slice(tag.lastIndexOf('/') + 1),
      about: escapeMarkdown(tag.split('/').join(' › ')),
      icon: 'tag',
      colour: tagColour(tag),
      tag,
    },
    {
      count: members.reduce((sum, { commitments }) => sum + commitments.length, 0),
      holds: (commitment) => members.some(({ commitments }) => commitments.includes(commitment)),
      lines: () => [...under(tag, members, lines), ...flatLines(own, id, lines)],
    },
    lines.localizer,
  );
}

function narrowed(shown: readonly Shown[], passes: (commitment: MarkedCommitment) => boolean): readonly Shown[] {
  return shown
    .map(({ report, commitments }) => ({ report, commitments: commitments.filter(passes) }))
    .filter(({ commitments }) => commitments.length > 0);
}

/** The tag right under `above` that `tag` is or stands under: 经济/工业/汽车 under 经济 → 经济/工业; null where it is not under. */
function childTag(tag: string, above: string): string | null {
  if (above !== '' && !tag.startsWith(`${above}/`)) return null;
  const end = tag.indexOf('/', above === '' ? 0 : above.length + 1);
  return end < 0 ? tag : tag.slice(0, end);
}
