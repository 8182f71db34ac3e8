import type { MarkedCommitment } from '../../tags/index.ts';
import { lastDay } from '../../tags/index.ts';
import type { Lines } from './commitment-node.ts';
import { commitmentNode } from './commitment-node.ts';
import type { Facet } from './facets.ts';
import { facetOf, facetWords } from './facets.ts';
import { groupBy, groupNode } from './group-node.ts';
import type { Group } from './group-node.ts';
import type { RecordStatus } from './record-status.ts';
import { recordStatus, recordStatuses, recordStatusWords, statusIcons } from './record-status.ts';
import type { TreeMemory } from './tree-memory.ts';
import type { TreeNode, TreeReport } from './tree-node.ts';

/** A grouping of commitments of whatever report under one level of lines. */
export const flatGroupings = ['topic', 'status', 'year', 'unit', 'owner', 'deadline'] as const;
export type FlatGrouping = (typeof flatGroupings)[number];

/** A report and those of its commitments that are shown. */
export interface Shown {
  readonly report: TreeReport;
  readonly commitments: readonly MarkedCommitment[];
}

/** Groups of commitments, what has none last. @param key all that the answer depends on beside the reports */
export function flatTree(
  shown: readonly Shown[],
  grouping: FlatGrouping,
  lines: Lines,
  memory: TreeMemory,
  key: string,
): readonly TreeNode[] {
  const { keyOf, look, order } = GROUPINGS[grouping];
  const groups = new Map<string, Shown[]>();
  for (const { report, commitments } of shown) {
    const own = memory.grouped(report.report, key, () => groupBy(commitments, (each) => keyOf(each, report, lines)));
    for (const [name, members] of own) {
      const parts = groups.get(name);
      if (parts) parts.push({ report, commitments: members });
      else groups.set(name, [{ report, commitments: members }]);
    }
  }
  const named = { ...lines, named: true };
  return [...groups]
    .map(([name, parts]) => ({ name, parts, count: countOf(parts) }))
    .sort((a, b) => Number(a.name === '') - Number(b.name === '') || order(a, b))
    .map(({ name, parts }) => {
      const id = `${grouping}:${name}`;
      return flatGroup({ id, kind: grouping === 'status' ? 'status' : 'topic', ...look(name, lines) }, parts, named);
    });
}

/** One line with the commitments of several reports right under it. */
export function flatGroup(group: Group, parts: readonly Shown[], lines: Lines): TreeNode {
  return groupNode(
    group,
    {
      count: countOf(parts),
      holds: (commitment) => parts.some(({ commitments }) => commitments.includes(commitment)),
      lines: () => flatLines(parts, group.id, lines),
    },
    lines.localizer,
  );
}

/** The lines of commitments of several reports. */
export function flatLines(parts: readonly Shown[], parent: string, lines: Lines): readonly TreeNode[] {
  return parts.flatMap(({ report, commitments }) =>
    commitments.map((each) => commitmentNode(report, each, parent, lines)),
  );
}

function countOf(parts: readonly Shown[]): number {
  return parts.reduce((sum, { commitments }) => sum + commitments.length, 0);
}

interface Counted {
  readonly name: string;
  readonly count: number;
}

interface GroupingRow {
  readonly keyOf: (commitment: MarkedCommitment, report: TreeReport, lines: Lines) => string;
  /** How the line of a group looks; of "" too. */
  readonly look: (name: string, lines: Lines) => Pick<Group, 'label' | 'icon' | 'colour'>;
  readonly order: (a: Counted, b: Counted) => number;
}

const largestFirst = (a: Counted, b: Counted): number => b.count - a.count;

const GROUPINGS: Readonly<Record<FlatGrouping, GroupingRow>> = {
  topic: byFacet('topic', 'lightbulb', largestFirst),
  status: {
    keyOf: (commitment, _report, { today }) => recordStatus(commitment, today),
    look: (name, { localizer }) => {
      const status = statusNamed(name);
      return { label: recordStatusWords(localizer, status), ...statusIcons[status] };
    },
    // In the order in which people ask after them, whatever their size.
    order: (a, b) => recordStatuses.indexOf(statusNamed(a.name)) - recordStatuses.indexOf(statusNamed(b.name)),
  },
  year: byFacet('year', 'calendar', (a, b) => Number(b.name) - Number(a.name)),
  unit: byFacet('unit', 'organization', largestFirst),
  owner: byFacet('owner', 'person', largestFirst),
  deadline: byFacet('deadline', 'calendar', (a, b) => (lastDay(a.name) < lastDay(b.name) ? -1 : 1)),
};

function byFacet(facet: Facet, icon: string, order: GroupingRow['order']): GroupingRow {
  return {
    keyOf: (commitment, { report }) => facetOf(facet, commitment, report),
    look: (name, { localizer }) => ({ label: facetWords(facet, name, localizer), icon }),
    order,
  };
}

function statusNamed(name: string): RecordStatus {
  return recordStatuses.find((each) => each === name) ?? 'none';
}
