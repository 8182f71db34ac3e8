import type { Figure, TableCell } from '../figures/figure.ts';
import { unitNamed } from '../figures/unit-at.ts';
import type { PlaceInTime } from '../outline/places-in-time.ts';
import type { ReportFacts } from '../outline/report-facts.ts';
import { yearsIn } from '../outline/years.ts';
import { conceptOf } from '../text/lookup/concepts.ts';
import { rx } from '../text/word-pattern.ts';
import type { Movement } from './aspect.ts';
import type { Metric, Status } from './metric.ts';

/**
 * The value of a cell: the row says what it measures, the column when and how. «税收收入（亿元）» under «2023年» → 税收收入, level,
 * 2023; under «增长（%）» growth; under «2025年目标» a target.
 */
export function measureCell(figure: Figure, cell: TableCell, usual: PlaceInTime, facts: ReportFacts): Metric {
  const column = cell.column ?? '';
  const year = yearsIn(column)[0]?.toString() ?? null;
  return {
    ...figure,
    indicator: cell.row,
    indicatorRange: cell.label,
    concept: conceptOf(cell.row),
    ...movementOf(figure, column),
    period: year ?? usual.period,
    status: statusIn(column, year, usual, facts),
    section: usual.section?.id ?? null,
    subject: null,
    scope: null,
    stage: null,
    basis: null,
    span: null,
  };
}

function movementOf({ unit }: Figure, column: string): Movement {
  const kind = unitNamed(unit)?.kind;
  if (kind === 'percent' && GREW.test(column))
    return { aspect: 'growth', direction: FELL.test(column) ? 'down' : 'up' };
  return { aspect: kind === 'percent' && SHARED.test(column) ? 'share' : 'level', direction: null };
}

const GREW = rx`{up|down|upNoun|downNoun}|[+±]`;
const FELL = rx`{down|downNoun}`;
const SHARED = rx`{shareNoun|shareVerb|completion}`;

/** 任务数 is meant, 完成数 is done; a year that the report plans for is to come. */
function statusIn(column: string, year: string | null, usual: PlaceInTime, facts: ReportFacts): Status {
  if (usual.appended) return 'reference';
  if (DONE.test(column)) return 'actual';
  if (MEANT.test(column)) return 'target';
  if (year !== null && facts.year !== null) return Number(year) >= facts.year ? 'target' : 'actual';
  return usual.plan === true ? 'target' : 'actual';
}

const DONE = rx`{completion|accountDone}`;
const MEANT = rx`{planned|intention}`;
