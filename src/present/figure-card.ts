import type { Analysis, AnalysisMetric, Range } from '../core/index.ts';
import { implied } from './implied.ts';
import { escapeMarkdown } from './markdown.ts';
import { fullWords, inFull, valueWords } from './numbers.ts';
import { sectionName, sectionPath } from './section-path.ts';
import type { Voice } from './translate.ts';
import { aspectWords, boundWords, periodWords, statusWords } from './words.ts';

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
 * On 235.2亿元 of «地区生产总值完成235.2亿元，增长6%»: the indicator, the value in full and scaled, its bound, what
 * it says and of when, its section, the value of the year before that follows, and where else the indicator stands.
 */
export function figureCard(
  analysis: Analysis,
  text: string,
  offset: number,
  voice: Voice,
  link: Link,
): FigureCard | null {
  const index = metricAt(analysis, offset);
  const metric = index === null ? undefined : analysis.metrics[index];
  if (index === null || !metric) return null;
  const lines = [
    heading(metric, voice),
    '',
    ...facts(analysis, metric, voice),
    ...follows(analysis, text, index, voice),
    ...mentions(analysis, metric, voice, link),
  ];
  return { range: metric.range, markdown: lines.join('\n') };
}

/** Index of the metric whose characters include `offset`, its end too, so that a cursor behind it counts. */
export function metricAt({ metrics }: Analysis, offset: number): number | null {
  const inside = metrics.findIndex(({ range }) => range[0] <= offset && offset < range[1]);
  const index = inside >= 0 ? inside : metrics.findIndex(({ range }) => range[1] === offset);
  return index < 0 ? null : index;
}

/** The other metrics of the same indicator, by concept where it is known. */
export function otherMentions(analysis: Analysis, metric: AnalysisMetric): readonly AnalysisMetric[] {
  return analysis.metrics.filter(
    (other) =>
      other !== metric &&
      (metric.concept !== null
        ? other.concept === metric.concept
        : isNamed(metric) && other.indicator === metric.indicator),
  );
}

const MOST_MENTIONS = 8;

function isNamed({ indicator }: AnalysisMetric): boolean {
  return indicator !== '';
}

function heading(metric: AnalysisMetric, voice: Voice): string {
  const name = isNamed(metric) ? escapeMarkdown(metric.indicator) : voice.t('Indicator not told');
  return `**${name}** ${escapeMarkdown(metric.text)}`;
}

function facts(analysis: Analysis, metric: AnalysisMetric, voice: Voice): string[] {
  const { t } = voice;
  const full = fullWords(metric);
  const value = [boundWords(voice, metric.bound), valueWords(voice, metric), full && `= ${full}`]
    .filter(Boolean)
    .join(' ');
  const path = sectionPath(analysis, metric.section).map(sectionName).join(' › ');
  const rows: readonly (readonly [string, string])[] = [
    [t('Value'), value],
    [t('Says'), aspectWords(voice, metric)],
    [t('Time'), `${periodWords(voice, metric.period)} · ${statusWords(voice, metric.status)}`],
    [t('Section'), path],
  ];
  return rows.filter(([, words]) => words !== '').map(([name, words]) => row(name, escapeMarkdown(words)));
}

function follows(analysis: Analysis, text: string, index: number, voice: Voice): string[] {
  const { t } = voice;
  return implied(analysis, text, index).map((each) => {
    const other = escapeMarkdown(analysis.metrics[each.from]?.text ?? '');
    const value = escapeMarkdown(each.scaled ? valueWords(voice, each) : inFull(each.value) + each.unit);
    return each.kind === 'previous'
      ? row(t('Follows'), t('about {0} the period before (with {1}; price changes not counted)', value, other))
      : row(t('Follows'), t('about {0} in all (with {1})', value, other));
  });
}

function mentions(analysis: Analysis, metric: AnalysisMetric, voice: Voice, link: Link): string[] {
  const { t } = voice;
  const others = otherMentions(analysis, metric);
  if (others.length === 0) return [];
  const shown = others.slice(0, MOST_MENTIONS).map((other) => {
    const about = `${periodWords(voice, other.period)} · ${statusWords(voice, other.status)}`;
    return `  - [${escapeMarkdown(other.text)}](${link(other.range)}) ${escapeMarkdown(about)}`;
  });
  const rest = others.length - shown.length;
  return [
    row(t('Also in this report'), String(others.length)),
    ...shown,
    ...(rest > 0 ? [`  - ${t('and {0} more', rest)}`] : []),
  ];
}

function row(name: string, words: string): string {
  return `- ${name}: ${words}`;
}
