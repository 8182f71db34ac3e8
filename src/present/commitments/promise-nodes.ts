import { targetFigures } from '../../core/index.ts';
import type { MarkedCommitment } from '../../tags/index.ts';
import { escapeMarkdown, shorten } from '../words/markdown.ts';
import type { Lines } from './commitment-node.ts';
import { commitmentNode } from './commitment-node.ts';
import { groupNode, membersOf } from './group-node.ts';
import type { PromiseGroup } from './promise-groups.ts';
import { promiseGroups } from './promise-groups.ts';
import type { TreeNode, TreeReport } from './tree-node.ts';

/**
 * The lines of some commitments of one report, in text order. What the report announces as a list stands above its items,
 * and a promise of several figures above these; sentences are not put together, for that would hide what they promise.
 */
export function promiseNodes(
  report: TreeReport,
  commitments: readonly MarkedCommitment[],
  parent: string,
  lines: Lines,
): readonly TreeNode[] {
  const place: Place = { report, lines };
  if (report.text === undefined) return commitments.map((each) => withFigures(place, each, parent));
  return promiseGroups(report.text, commitments).flatMap((group) =>
    group.kind === 'sentence'
      ? group.parts.map((part) => groupLine(place, part, parent))
      : [groupLine(place, group, parent)],
  );
}

interface Place {
  readonly report: TreeReport;
  readonly lines: Lines;
}

function groupLine(place: Place, group: PromiseGroup, parent: string): TreeNode {
  const { kind, text, range, commitment, parts } = group;
  if (kind === 'single' && commitment) return withFigures(place, commitment, parent);
  const { report, lines } = place;
  const { localizer } = lines;
  const own = commitment && commitmentNode(report, commitment, parent, lines);
  const id = own?.id ?? `${parent}/${report.file}@${range[0]}+${range[1]}`;
  const children = parts.map((part) => groupLine(place, part, id));
  const node =
    own ??
    groupNode({ kind: 'promises', id, label: shorten(text, 80), icon: 'checklist' }, membersOf(children), localizer);
  const all = promisesIn(report, group);
  const done = all.filter(({ mark }) => mark?.status === 'done').length;
  const progress = done === 0 ? '' : localizer.t('{0} of {1} done', done, all.length);
  return {
    ...node,
    description: [progress, node.description].filter(Boolean).join(' · '),
    count: children.reduce((sum, { count }) => sum + count, own ? 1 : 0),
    children,
    file: report.file,
    range: commitment?.range ?? range,
    ticked: done === all.length,
    open: true,
  };
}

/** All that a list or an item promises, whatever a filter shows of it; directions count only where they are shown. */
function promisesIn(
  { report }: TreeReport,
  { range, item, commitment, parts }: PromiseGroup,
): readonly MarkedCommitment[] {
  const [start, end] = item ?? range;
  const shown = new Set(leaves(parts));
  return report.commitments.filter(
    (each) =>
      each !== commitment &&
      each.range[0] >= start &&
      each.range[0] < end &&
      (each.kind !== 'intent' || shown.has(each)),
  );
}

function leaves(parts: readonly PromiseGroup[]): readonly (MarkedCommitment | null)[] {
  return parts.flatMap((part) => [part.commitment, ...leaves(part.parts)]);
}

/** «新增学位6000个、床位300张» is one promise; its figures stand under it. */
function withFigures({ report, lines }: Place, commitment: MarkedCommitment, parent: string): TreeNode {
  const node = commitmentNode(report, commitment, parent, lines);
  const targets = targetFigures(report.report.analysis, commitment);
  const names = new Set(targets.map(({ indicator }) => indicator));
  if (targets.length < 2 || names.size < targets.length || names.has('')) return node;
  const children = targets.map(({ indicator, text, range }, at): TreeNode => ({
    id: `${node.id}#${at}`,
    kind: 'figure',
    label: indicator,
    description: text,
    tooltip: () => escapeMarkdown(`${indicator} ${text}`),
    icon: 'symbol-numeric',
    count: 0,
    children: [],
    file: report.file,
    range,
  }));
  return { ...node, children };
}
