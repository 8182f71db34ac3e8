import type { AnalysisMetric, AnalysisReport } from '../../core/index.ts';
import { valueOf } from '../../core/index.ts';
import type { Draft } from '../draft.ts';
import type { Fact, HeldFigure, Paper } from './fact.ts';
import { agrees, sign } from './agrees.ts';
import { isSameFact } from './same-fact.ts';

/** What other papers say of a report's figures. */
export interface Held {
  /** In text order. */
  readonly agreeing: readonly HeldFigure[];
  readonly disagreeing: readonly HeldFigure[];
}

/**
 * Holds every figure of a report against papers of the same district. «一般公共预算收入12.9亿元» and 12.6亿元 in the bulletin
 * disagree. Where a paper or the report has several numbers under one identity, what agrees is taken out first, and only
 * one number that is left on either side accuses.
 */
export function holdAgainst(draft: Draft, papers: readonly Paper[]): Held {
  const { metrics, report } = draft.analysis;
  const held = papers.filter((paper) => isOfDistrict(paper, report)).map((paper) => holdPaper(draft, metrics, paper));
  const inOrder = (all: readonly HeldFigure[]): readonly HeldFigure[] => all.toSorted((a, b) => a.metric - b.metric);
  return {
    agreeing: inOrder(held.flatMap(({ agreeing }) => agreeing)),
    disagreeing: inOrder(held.flatMap(({ disagreeing }) => disagreeing)),
  };
}

/** A paper that does not say of what place it is was chosen by a person for this one. */
function isOfDistrict({ district }: Paper, report: AnalysisReport): boolean {
  const name = district?.name ?? null;
  if (district === null || name === null || report.district.name === null) return true;
  const [a, b] = [district, report.district];
  return a.code !== null && b.code !== null ? a.code === b.code : name === b.name;
}

function holdPaper({ text }: Draft, metrics: readonly AnalysisMetric[], paper: Paper): Held {
  const agreeing: HeldFigure[] = [];
  const disagreeing: HeldFigure[] = [];
  const facts: Fact[] = [];
  const isAgreeing = (index: number, fact: Fact): boolean => {
    const metric = metrics[index];
    return metric !== undefined && agrees(metric, fact.metric);
  };
  const byQuote = new Set<number>();
  for (const fact of paper.facts) {
    const metric = figureOfQuote(fact, text, metrics);
    if (metric === null) {
      facts.push(fact);
      continue;
    }
    byQuote.add(metric);
    (isAgreeing(metric, fact) ? agreeing : disagreeing).push({ metric, paper, fact });
  }
  const free = metrics.flatMap((_, index) => (byQuote.has(index) ? [] : [index]));
  for (const group of groupsOf(free, facts, metrics)) {
    const fits = group.figures.map((index) => group.facts.find((fact) => isAgreeing(index, fact)));
    group.figures.forEach((metric, at) => {
      const fact = fits[at];
      if (fact) agreeing.push({ metric, paper, fact });
    });
    const rest = group.figures.filter((_, at) => !fits[at]);
    const left = group.facts.filter((fact) => !fits.includes(fact));
    const [fact] = left;
    if (!fact || distinct(left.map(({ metric }) => metric)) > 1) continue;
    if (distinct(rest.flatMap((index) => metrics[index] ?? [])) > 1) continue;
    for (const metric of rest) if (mayAccuse(metrics[metric], fact)) disagreeing.push({ metric, paper, fact });
  }
  return { agreeing, disagreeing };
}

interface Group {
  readonly figures: readonly number[];
  readonly facts: readonly Fact[];
}

/** Figures and facts of one identity. */
function groupsOf(
  figures: readonly number[],
  facts: readonly Fact[],
  metrics: readonly AnalysisMetric[],
): readonly Group[] {
  const groups: { figures: readonly number[]; facts: Fact[] }[] = [];
  for (const fact of facts) {
    const same = figures.filter((index) => {
      const metric = metrics[index];
      return metric !== undefined && isSameFact(metric, fact);
    });
    if (same.length === 0) continue;
    const known = groups.find((group) => group.figures[0] === same[0]);
    if (known) known.facts.push(fact);
    else groups.push({ figures: same, facts: [fact] });
  }
  return groups;
}

/** The figure that a row of a table that was sent round asks after: in the sentence that it quotes, by what it measures. */
function figureOfQuote(fact: Fact, text: string, metrics: readonly AnalysisMetric[]): number | null {
  const start = fact.quote === null ? -1 : text.indexOf(fact.quote);
  if (start < 0) return null;
  const end = start + (fact.quote?.length ?? 0);
  const within = metrics.flatMap(({ range }, index) => (start <= range[0] && range[1] <= end ? [index] : []));
  const { indicator, aspect, unit } = fact.metric;
  const found = within.filter((index) => {
    const metric = metrics[index];
    return metric?.indicator === indicator && metric.aspect === aspect && metric.unit === unit;
  });
  const printing = found.filter((index) => fact.was !== null && metrics[index]?.text.includes(fact.was) === true);
  const [only, ...others] = printing.length === 1 ? printing : found;
  return only === undefined || others.length > 0 ? null : only;
}

/** A number that was hedged, or a range, is no precise claim. */
function mayAccuse(metric: AnalysisMetric | undefined, { metric: said }: Fact): boolean {
  const isPrecise = ({ bound, value }: AnalysisMetric): boolean => typeof value === 'number' && bound !== 'about';
  return metric !== undefined && isPrecise(metric) && isPrecise(said);
}

function distinct(metrics: readonly AnalysisMetric[]): number {
  return new Set(metrics.map((metric) => `${sign(metric) * valueOf({ ...metric, step: metric.step ?? 0 })}`)).size;
}
