import type { AnalysisSection } from '../../core/index.ts';
import type { MarkedCommitment } from '../../tags/index.ts';
import type { CommitmentFilter } from './commitment-filter.ts';
import { shownCommitments } from './commitment-filter.ts';
import type { Lines } from './commitment-node.ts';
import { distinctReports } from './distinct-reports.ts';
import type { FlatGrouping } from './flat-tree.ts';
import { flatGroupings, flatLines, flatTree } from './flat-tree.ts';
import { groupBy } from '../../core/index.ts';
import type { Group } from './group-node.ts';
import { groupNode, membersOf } from './group-node.ts';
import { lostGroup } from './lost-group.ts';
import { promiseNodes } from './promise-nodes.ts';
import { escapeMarkdown } from '../words/markdown.ts';
import { sectionName, sectionPath } from '../words/section-path.ts';
import { tagTree } from './tag-tree.ts';
import { newTreeMemory } from './tree-memory.ts';
import type { TreeMemory } from './tree-memory.ts';
import type { Localizer } from '../words/localizer.ts';
import type { Shown, TreeNode, TreeReport } from './tree-node.ts';

/**
 * How commitments are put together.
 * - district: district → report → section of the first level → commitment; what has only one under it is left out
 * - section: report → sections of every level → commitment
 * - tag: tag → the tags under it → commitment of whatever report
 * - list: commitments of whatever report, one after the other
 * - the others: one level of groups → commitment of whatever report
 */
export type Grouping = 'district' | 'section' | 'tag' | 'list' | FlatGrouping;

/** In the order in which a person is asked. */
export const groupings: readonly [Grouping, ...Grouping[]] = ['district', 'section', 'tag', ...flatGroupings, 'list'];

/**
 * The tree of the commitments that `filter` lets pass. Marks whose words are gone stand in a group at the end. Lines that
 * stand under others are made when these are opened; what a report showed last time is taken from `memory`.
 */
export function commitmentTree(
  reports: readonly TreeReport[],
  grouping: Grouping,
  filter: CommitmentFilter,
  localizer: Localizer,
  memory: TreeMemory = newTreeMemory(),
): readonly TreeNode[] {
  const shown = shownReports(distinctReports(reports), filter, memory);
  const lines: Lines = { localizer, today: filter.today, named: false };
  const key = JSON.stringify([filter, grouping, localizer.language]);
  return [...grouped(shown, grouping, { lines, memory, key }), ...lostGroup(reports, localizer)];
}

/** What a filter lets pass of each report, those left out that show nothing. */
export function shownReports(
  reports: readonly TreeReport[],
  filter: CommitmentFilter,
  memory: TreeMemory,
): readonly Shown[] {
  const key = JSON.stringify(filter);
  return reports
    .map((report) => ({
      report,
      commitments: memory.shown(report.report, key, () => shownCommitments(report.report, filter)),
    }))
    .filter(({ commitments }) => commitments.length > 0);
}

/** What the making of one tree needs to know everywhere. */
interface Making {
  readonly lines: Lines;
  readonly memory: TreeMemory;
  readonly key: string;
}

function grouped(shown: readonly Shown[], grouping: Grouping, making: Making): readonly TreeNode[] {
  const { lines, memory, key } = making;
  switch (grouping) {
    case 'district':
      return byDistrict(shown, making);
    case 'section':
      return shown.flatMap((each) => reportNode(each, 'sections', Infinity, {}, making));
    case 'tag':
      return tagTree(shown, { ...lines, named: true }, memory, key);
    case 'list':
      return flatLines(shown, 'list', { ...lines, named: true });
    default:
      return flatTree(shown, grouping, lines, memory, key);
  }
}

function byDistrict(shown: readonly Shown[], making: Making): readonly TreeNode[] {
  const groups = groupBy(shown, ({ report }) => districtOf(report, making.lines.localizer).whole);
  return [...groups].flatMap(([whole, members]) =>
    making.memory.district(
      members.map(({ report }) => report),
      making.key,
      () => districtNodes(whole, members, making),
    ),
  );
}

function districtNodes(whole: string, members: readonly Shown[], making: Making): readonly TreeNode[] {
  const { localizer } = making.lines;
  const id = `district:${whole}`;
  const inOrder = [...members].sort((a, b) => yearOf(b.report) - yearOf(a.report));
  const doubt = members.every(({ report }) => isDoubtful(report));
  const [only] = inOrder;
  if (!only) return [];
  const district = districtOf(only.report, localizer);
  if (inOrder.length === 1) return reportNode(only, id, 1, { district, doubt }, making);
  const years = groupBy(inOrder, ({ report }) => yearOf(report));
  const reports = inOrder.flatMap((each) =>
    reportNode(each, id, 1, { twin: (years.get(yearOf(each.report))?.length ?? 0) > 1 }, making),
  );
  const look = districtLook(district, doubt, localizer);
  return [groupNode({ id, kind: 'district', ...look }, membersOf(reports), localizer)];
}

/** 黑龙江省双鸭山市四方台区: its own name, by which it is known in a narrow side bar, and those of the places above it. */
interface District {
  readonly whole: string;
  readonly own: string;
  readonly above: string;
}

type Look = Pick<Group, 'label' | 'icon'> & Partial<Pick<Group, 'about' | 'note' | 'doubt'>>;

function districtLook({ whole, own, above }: District, doubt: boolean, { t }: Localizer): Look {
  const look = { label: own, about: escapeMarkdown(whole) };
  return doubt
    ? { ...look, icon: 'question', note: t('which district is not certain: choose it'), doubt }
    : { ...look, icon: 'location', note: above };
}

/** What the line of a report says beside its year. */
interface ReportLook {
  /** Where no line above it names the district. */
  readonly district?: District;
  readonly doubt?: boolean;
  /** Another report of the district is of the same year. */
  readonly twin?: boolean;
}

function reportNode(
  shown: Shown,
  parent: string,
  depth: number,
  look: ReportLook,
  making: Making,
): readonly TreeNode[] {
  const { report } = shown;
  const key = [making.key, parent, report.file, report.name, report.copies, JSON.stringify(look)].join('\n');
  const node = making.memory.reportNode(report.report, key, () => newReportNode(shown, parent, depth, look, making));
  return node ? [node] : [];
}

function newReportNode(
  { report, commitments }: Shown,
  parent: string,
  depth: number,
  { district, doubt = false, twin = false }: ReportLook,
  { lines }: Making,
): TreeNode {
  const { localizer } = lines;
  const id = `${parent}/${report.file}`;
  const { year, title } = report.report.analysis.report;
  const name = year === null ? (title ?? report.name ?? report.file) : localizer.t('{0} report', year);
  const look: Look = district === undefined ? { label: name, icon: 'book' } : districtLook(district, doubt, localizer);
  const yearly = district === undefined ? '' : name;
  const copies = report.copies ?? [];
  const notes = [
    ...(doubt ? [look.note, yearly] : [yearly, look.note]),
    twin ? report.name : '',
    copies.length === 0 ? '' : localizer.t('the same text in {0}', copies.join('、')),
  ];
  return groupNode(
    { ...look, id, kind: 'report', note: notes.filter(Boolean).join(' · '), file: report.file, range: [0, 0] },
    {
      count: commitments.length,
      holds: (commitment) => commitments.includes(commitment),
      lines: () => underSections(report, commitments, [], id, lines, depth),
    },
    localizer,
  );
}

/** The commitments under the sections `path`, `depth` levels of sections deep, in text order. */
function underSections(
  report: TreeReport,
  commitments: readonly MarkedCommitment[],
  path: readonly AnalysisSection[],
  parent: string,
  lines: Lines,
  depth: number,
): readonly TreeNode[] {
  const { analysis } = report.report;
  const next = (each: MarkedCommitment): AnalysisSection | undefined =>
    path.length < depth ? sectionPath(analysis, each.section)[path.length] : undefined;
  const groups = groupBy(commitments, next);
  return [...groups].flatMap(([section, members]) => {
    if (!section) return promiseNodes(report, members, parent, lines);
    const id = `${parent}/${section.id}`;
    const below = (): readonly TreeNode[] => underSections(report, members, [...path, section], id, lines, depth);
    // The only one of its kind says nothing of what stands under it.
    if (groups.size === 1) return below();
    const look = { label: sectionName(section), icon: 'list-tree', file: report.file, range: section.heading };
    return [
      groupNode(
        { id, kind: 'section', ...look },
        { count: members.length, holds: (commitment) => members.includes(commitment), lines: below },
        lines.localizer,
      ),
    ];
  });
}

/** The name alone does not say which district: it is no known one, or several bear it. */
function isDoubtful({ report }: TreeReport): boolean {
  return report.analysis.report.district.path === null;
}

function districtOf({ report }: TreeReport, localizer: Localizer): District {
  const { path, name } = report.analysis.report.district;
  const own = path?.at(-1) ?? name ?? localizer.t('District not told');
  return { whole: path?.join('') ?? own, own, above: path?.slice(0, -1).join('') ?? '' };
}

function yearOf({ report }: TreeReport): number {
  return report.analysis.report.year ?? 0;
}
