import type { AnalysisSection } from '../../core/index.ts';
import type { MarkedCommitment } from '../../tags/index.ts';
import type { CommitmentFilter } from './commitment-filter.ts';
import { shownCommitments } from './commitment-filter.ts';
import { commitmentNode } from './commitment-node.ts';
import { groupBy, groupNode } from './group-node.ts';
import { lostGroup } from './lost-group.ts';
import { promiseNodes } from './promise-nodes.ts';
import { recordStatus, recordStatuses, recordStatusWords, statusIcons } from './record-status.ts';
import { sectionName, sectionPath } from '../words/section-path.ts';
import type { PlacedCommitment } from './tag-tree.ts';
import { tagTree } from './tag-tree.ts';
import { topicName } from '../words/topic-name.ts';
import type { Localizer } from '../words/localizer.ts';
import type { TreeNode, TreeReport } from './tree-node.ts';

/**
 * How commitments are put together.
 * - district: district → report → section of the first level → commitment
 * - section: report → sections of every level → commitment
 * - topic, status: topic or status → commitment of whatever report
 * - tag: tag → the tags under it → commitment of whatever report
 */
export type Grouping = 'district' | 'section' | 'topic' | 'tag' | 'status';

/** The tree of the commitments that `filter` lets pass. Marks whose words are gone stand in a group at the end. */
export function commitmentTree(
  reports: readonly TreeReport[],
  grouping: Grouping,
  filter: CommitmentFilter,
  localizer: Localizer,
): readonly TreeNode[] {
  const shown = reports.map((report) => ({ report, commitments: shownCommitments(report.report, filter) }));
  const told = { ...localizer, today: filter.today };
  return [...GROUPERS[grouping](shown, told), ...lostGroup(reports, localizer)];
}

/** A localizer that knows what day it is: what is overdue is told by it. */
interface DatedVoice extends Localizer {
  readonly today: string | null;
}

interface Shown {
  readonly report: TreeReport;
  readonly commitments: readonly MarkedCommitment[];
}

type Grouper = (shown: readonly Shown[], localizer: DatedVoice) => readonly TreeNode[];

const GROUPERS: Readonly<Record<Grouping, Grouper>> = {
  district: byDistrict,
  section: bySection,
  topic: byTopic,
  tag: byTag,
  status: byStatus,
};

function byDistrict(shown: readonly Shown[], localizer: DatedVoice): readonly TreeNode[] {
  const groups = groupBy(shown, ({ report }) => districtOf(report, localizer));
  return [...groups].flatMap(([district, members]) => {
    const id = `district:${district}`;
    const inOrder = [...members].sort((a, b) => yearOf(b.report) - yearOf(a.report));
    const reports = inOrder.flatMap((each) => reportNode(each, id, localizer, 1));
    if (reports.length === 0) return [];
    const node = groupNode('district', id, district, reports, 'location', localizer);
    return [members.every(({ report }) => isDoubtful(report)) ? doubted(node, localizer) : node];
  });
}

function bySection(shown: readonly Shown[], localizer: DatedVoice): readonly TreeNode[] {
  return shown.flatMap((each) => reportNode(each, 'sections', localizer, Infinity));
}

/** The largest topic first, what has none last. */
function byTopic(shown: readonly Shown[], localizer: DatedVoice): readonly TreeNode[] {
  const rest = localizer.t('No topic');
  const groups = groupBy(placed(shown), ({ each }) => topicName(each.topic, localizer) || rest);
  const nodes = [...groups].map(([name, members]) => {
    const id = `topic:${name}`;
    const children = members.map(({ report, each }) => commitmentNode(report, each, id, localizer, localizer.today));
    return groupNode('topic', id, name, children, 'lightbulb', localizer);
  });
  return nodes.sort((a, b) => Number(a.label === rest) - Number(b.label === rest) || b.count - a.count);
}

function byTag(shown: readonly Shown[], localizer: DatedVoice): readonly TreeNode[] {
  return tagTree(placed(shown), localizer, localizer.today);
}

/** In the order in which people ask after them, whatever their size. */
function byStatus(shown: readonly Shown[], localizer: DatedVoice): readonly TreeNode[] {
  const groups = groupBy(placed(shown), ({ each }) => recordStatus(each, localizer.today));
  return recordStatuses.flatMap((status) => {
    const id = `status:${status}`;
    const children = (groups.get(status) ?? []).map(({ report, each }) =>
      commitmentNode(report, each, id, localizer, localizer.today),
    );
    if (children.length === 0) return [];
    const { icon, ...look } = statusIcons[status];
    return [{ ...groupNode('status', id, recordStatusWords(localizer, status), children, icon, localizer), ...look }];
  });
}

function placed(shown: readonly Shown[]): readonly PlacedCommitment[] {
  return shown.flatMap(({ report, commitments }) => commitments.map((each) => ({ report, each })));
}

function reportNode(
  { report, commitments }: Shown,
  parent: string,
  localizer: DatedVoice,
  depth: number,
): readonly TreeNode[] {
  if (commitments.length === 0) return [];
  const id = `${parent}/${report.file}`;
  const { year, title } = report.report.analysis.report;
  const label = year === null ? (title ?? report.file) : localizer.t('{0} report', year);
  const children = underSections(report, commitments, [], id, localizer, depth);
  return [{ ...groupNode('report', id, label, children, 'book', localizer), file: report.file, range: [0, 0] }];
}

/** The commitments under the sections `path`, `depth` levels of sections deep, in text order. */
function underSections(
  report: TreeReport,
  commitments: readonly MarkedCommitment[],
  path: readonly AnalysisSection[],
  parent: string,
  localizer: DatedVoice,
  depth: number,
): readonly TreeNode[] {
  const { analysis } = report.report;
  const next = (each: MarkedCommitment): AnalysisSection | undefined =>
    path.length < depth ? sectionPath(analysis, each.section)[path.length] : undefined;
  return [...groupBy(commitments, next)].flatMap(([section, members]) => {
    if (!section) return promiseNodes(report, members, parent, localizer, localizer.today);
    const id = `${parent}/${section.id}`;
    const children = underSections(report, members, [...path, section], id, localizer, depth);
    const node = groupNode('section', id, sectionName(section), children, 'list-tree', localizer);
    return [{ ...node, file: report.file, range: section.heading }];
  });
}

/** The name alone does not say which district: it is no known one, or several bear it. */
function isDoubtful({ report }: TreeReport): boolean {
  return report.analysis.report.district.path === null;
}

function doubted(node: TreeNode, localizer: Localizer): TreeNode {
  const words = localizer.t('which district is not certain: choose it');
  return { ...node, description: `${node.description} · ${words}`, icon: 'question', doubt: true };
}

function districtOf({ report }: TreeReport, localizer: Localizer): string {
  const { path, name } = report.analysis.report.district;
  return path?.join('') ?? name ?? localizer.t('District not told');
}

function yearOf({ report }: TreeReport): number {
  return report.analysis.report.year ?? 0;
}
