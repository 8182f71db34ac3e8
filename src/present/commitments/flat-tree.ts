import type { MarkedCommitment } from '../../tags/index.ts';
import { lastDay } from '../../tags/index.ts';
import type { Lines } from './commitment-node.ts';
import { commitmentNode } from './commitment-node.ts';
import type { Facet } from './facets.ts';
import { facetOf, facetWords } from './facets.ts';
import { groupBy } from '../../core/index.ts';
import { groupNode } from './group-node.ts';
import type { Group } from './group-node.ts';
import type { RecordStatus } from './record-status.ts';
import { recordStatus, recordStatuses, recordStatusWords, statusIcons } from './record-status.ts';
import type { TreeMemory } from './tree-memory.ts';
import type { Shown, TreeNode, TreeReport } from './tree-node.ts';

/** A grouping of commitments of whatever report under one level of lines. */
export const flatGroupings = ['topic', 'status', 'year', 'unit', 'owner', 'deadline'] as const;
export type FlatGrouping = (typeof flatGroupings)[number];

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
    for (const [name, part] of groupedReport(
      { report, commitments },
      (each) => keyOf(each, report, lines),
      memory,
      key,
    )) {
      const parts = groups.get(name);
      if (parts) parts.push(part);
      else groups.set(name, [part]);
    }
  }
  const named = { ...lines, named: true };
  const kind = grouping === 'status' ? 'status' : 'topic';
  return [...groups]
    .map(([name, parts]) => {
      const node = flatGroup({ id: `${grouping}:${name}`, kind, ...look(name, lines) }, parts, named);
      return { name, node, count: node.count };
    })
    .sort((a, b) => Number(a.name === '') - Number(b.name === '') || order(a, b))
    .map(({ node }) => node);
}

/** The commitments of one report in groups, as they were the last time where nothing changed. */
export function groupedReport(
  { report, commitments }: Shown,
  keyOf: (commitment: MarkedCommitment) => string,
  memory: TreeMemory,
  key: string,
): ReadonlyMap<string, Shown> {
  return memory.grouped(report.report, key, () => {
    const groups = [...groupBy(commitments, keyOf)];
    return new Map(groups.map(([name, members]) => [name, { report, commitments: members }]));
  });
}

/** One line with the commitments of several reports right under it. */
export function flatGroup(group: Group, parts: readonly Shown[], lines: Lines): TreeNode {
  return groupNode(
    group,
    {
      count: countOf(parts),
      holds: holdsIn(parts),
      lines: () => flatLines(parts, group.id, lines),
    },
    lines.localizer,
  );
}

/** The lines of commitments of several reports; of more than a tree can show at once in spans: «1–1000», «1001–1642». */
export function flatLines(parts: readonly Shown[], parent: string, lines: Lines): readonly TreeNode[] {
  const spans = spansOf(parts);
  if (spans.length < 2) return linesOf(parts, parent, lines);
  return spans.map((span, at) => {
    const count = countOf(span);
    const label = `${at * MOST_LINES + 1}–${at * MOST_LINES + count}`;
    return groupNode(
      { id: `${parent}#${label}`, kind: 'span', label, icon: 'list-unordered' },
      { count, holds: holdsIn(span), lines: () => linesOf(span, parent, lines) },
      lines.localizer,
    );
  });
}

/** The editor draws so many lines at once without a wait; 100,000 of them end it. */
const MOST_LINES = 1000;

/** The commitments in their order, so many at a time. */
function spansOf(parts: readonly Shown[]): readonly (readonly Shown[])[] {
  const spans: Shown[][] = [];
  let room = 0;
  for (const { report, commitments } of parts) {
    for (let from = 0; from < commitments.length;) {
      if (room === 0) spans.push([]);
      const some = commitments.slice(from, from + (room || MOST_LINES));
      spans.at(-1)?.push({ report, commitments: some });
      room = (room || MOST_LINES) - some.length;
      from += some.length;
    }
  }
  return spans;
}

function linesOf(parts: readonly Shown[], parent: string, lines: Lines): readonly TreeNode[] {
  return parts.flatMap(({ report, commitments }) =>
    commitments.map((each) => commitmentNode(report, each, parent, lines)),
  );
}

function holdsIn(parts: readonly Shown[]): (commitment: MarkedCommitment) => boolean {
  return (commitment) => parts.some(({ commitments }) => commitments.includes(commitment));
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
