import type { Held } from '../../compare/index.ts';
import type { Analysis, AnalysisMetric, Range } from '../../core/index.ts';
import { conversions } from './figure-conversions.ts';
import type { OtherReport } from './figure-elsewhere.ts';
import { elsewhere } from './figure-elsewhere.ts';
import { metricAt, otherMentions } from './figure-indicator.ts';
import type { ReportLedger } from './figure-promise.ts';
import { promiseLines } from './figure-promise.ts';
import { identityWords } from './identity-words.ts';
import { paperLines } from './figure-papers.ts';
import { meaningColumns } from './figure-table.ts';
import { implied } from './implied.ts';
import { escapeMarkdown } from '../words/markdown.ts';
import { fullWords, inFull, valueWords } from '../words/numbers.ts';
import { sectionName, sectionPath } from '../words/section-path.ts';
import type { Localizer } from '../words/localizer.ts';
import { localize } from '../words/localizer.ts';
import { boundWords, periodWords, statusWords } from '../words/words.ts';

export interface FigureCard {
  /** The figure's own range: a hover over Chinese needs it, as there are no word boundaries. */
  readonly range: Range;
  /** Markdown without HTML. */
  readonly markdown: string;
}

/** Gives the address behind a place of the same report, as a Markdown link wants it. */
export type Link = (range: Range) => string;

/**
 * The card of the figure under `offset`, or null where there is none.
 *
 * On 235.2亿元 of «地区生产总值完成235.2亿元，增长6%»: the indicator, the value in full, scaled and in other units, its
 * bound, what it says and of when, its section, the value of the year before that follows, where else the indicator
 * stands, here and in `others`: the reports of the same district are picked from them; what other papers say of it; and
 * what the ledger knows of it as a promise or its outcome.
 */
export function figureCard(
  analysis: Analysis,
  text: string,
  offset: number,
  localizer: Localizer,
  link: Link,
  others: readonly OtherReport[] = [],
  held: Held | null = null,
  ledger: ReportLedger | null = null,
): FigureCard | null {
  const index = metricAt(analysis, offset);
  const metric = index === null ? undefined : analysis.metrics[index];
  if (index === null || !metric) return null;
  const lines = [
    heading(metric, localizer),
    '',
    ...facts(analysis, metric, localizer),
    ...follows(analysis, text, index, localizer),
    ...mentions(analysis, metric, localizer, link),
    ...promised(metric, localizer, ledger),
    ...(held ? paperLines(held, index, localizer).map(([name, words]) => row(name, words)) : []),
    ...inOtherReports(analysis, metric, localizer, others),
  ];
  return { range: metric.range, markdown: lines.join('\n') };
}

/** What of the card only the other reports tell, for a card that was shown before they were read; null where it is nothing. */
export function figureCardRest(
  analysis: Analysis,
  offset: number,
  localizer: Localizer,
  others: readonly OtherReport[],
  ledger: ReportLedger | null,
): FigureCard | null {
  const metric = analysis.metrics[metricAt(analysis, offset) ?? -1];
  if (!metric) return null;
  const lines = [...promised(metric, localizer, ledger), ...inOtherReports(analysis, metric, localizer, others)];
  return lines.length === 0 ? null : { range: metric.range, markdown: lines.join('\n') };
}

const MOST_MENTIONS = 8;

function heading(metric: AnalysisMetric, localizer: Localizer): string {
  const name = metric.indicator ? escapeMarkdown(metric.indicator) : localizer.t('Indicator not told');
  return `**${name}** ${escapeMarkdown(metric.text)}`;
}

function facts(analysis: Analysis, metric: AnalysisMetric, localizer: Localizer): string[] {
  const { t } = localizer;
  const full = fullWords(metric);
  const same = [full && `= ${full}`, ...conversions(metric, localizer)];
  const value = [boundWords(localizer, metric.bound), valueWords(localizer, metric), ...same].filter(Boolean).join(' ');
  const path = sectionPath(analysis, metric.section).map(sectionName).join(' › ');
  // On one line, as a card has room for few.
  const meaning = meaningColumns.map(
    ({ title, words }) => `${localize(localizer, title)}: ${words({ metric }, localizer)}`,
  );
  const told = (name: string, words: string): string[] => (words === '' ? [] : [row(name, escapeMarkdown(words))]);
  return [
    ...told(t('Value'), value === metric.text ? '' : value),
    `- ${escapeMarkdown(meaning.join(' · '))}`,
    ...told(t('Scope'), identityWords(metric, localizer)),
    ...told(t('Section'), path),
  ];
}

function follows(analysis: Analysis, text: string, index: number, localizer: Localizer): string[] {
  const { t } = localizer;
  return implied(analysis, text, index).map((each) => {
    const other = escapeMarkdown(analysis.metrics[each.from]?.text ?? '');
    const value = escapeMarkdown(each.scaled ? valueWords(localizer, each) : inFull(each.value) + each.unit);
    return each.kind === 'previous'
      ? row(t('Derived'), t('about {0} the period before (with {1}; price changes not counted)', value, other))
      : row(t('Derived'), t('about {0} in all (with {1})', value, other));
  });
}

function mentions(analysis: Analysis, metric: AnalysisMetric, localizer: Localizer, link: Link): string[] {
  const { t } = localizer;
  const others = otherMentions(analysis, metric);
  if (others.length === 0) return [];
  const shown = others.slice(0, MOST_MENTIONS).map((other) => `  - ${mention(other, link, localizer)}`);
  const rest = others.length - shown.length;
  return [
    row(t('Also in this report'), String(others.length)),
    ...shown,
    ...(rest > 0 ? [`  - ${t('and {0} more', rest)}`] : []),
  ];
}

function promised(metric: AnalysisMetric, localizer: Localizer, ledger: ReportLedger | null): string[] {
  return ledger ? promiseLines(metric, ledger, localizer).map(([name, words]) => row(name, words)) : [];
}

/** One line a report, the oldest first; of a report that speaks of it often, the figures most like this one. */
function inOtherReports(
  analysis: Analysis,
  metric: AnalysisMetric,
  localizer: Localizer,
  others: readonly OtherReport[],
): string[] {
  const found = elsewhere(analysis, metric, others);
  if (found.length === 0) return [];
  const lines = found.slice(-MOST_REPORTS).map(({ report, metrics }) => {
    const { year } = report.analysis.report;
    const name = year === null ? report.analysis.file : localizer.t('{0} report', year);
    const figures = metrics.map((each) => mention(each, report.link, localizer));
    return `  - ${escapeMarkdown(name)}: ${figures.join('; ')}`;
  });
  return [row(localizer.t('In other reports of the district'), String(found.length)), ...lines];
}

const MOST_REPORTS = 8;

function mention(metric: AnalysisMetric, link: Link, localizer: Localizer): string {
  const about = `${periodWords(localizer, metric.period)} · ${statusWords(localizer, metric.status)}`;
  return `[${escapeMarkdown(metric.text)}](${link(metric.range)}) ${escapeMarkdown(about)}`;
}

function row(name: string, words: string): string {
  return `- ${name}: ${words}`;
}
