import type { Analysis } from '../../src/core/index.ts';

/** How many of the figures or promises of many reports are read in a way that can hardly be right. */
export interface Share {
  readonly what: string;
  readonly count: number;
  readonly of: number;
  /** The first few, to be looked at: the report's year and district, and the words. */
  readonly examples: readonly string[];
}

/**
 * The shares that tell of a wrong reading without a label: an indicator that is empty or one character, or longer than a
 * name is; a target that stands in no plan; a promise of an appendix; a period that no report of that year speaks of.
 */
export function shares(analyses: readonly Analysis[]): readonly Share[] {
  const metrics = analyses.flatMap((analysis) => analysis.metrics.map((metric) => ({ analysis, metric })));
  const inText = metrics.filter(({ metric }) => metric.table === undefined);
  const promises = analyses.flatMap((analysis) => analysis.commitments.map((commitment) => ({ analysis, commitment })));
  return [
    share('indicator empty, or of one character that is no name', inText, isStump, wordsOf),
    share('a name of over 18 characters in an indicator', inText, isWordy, wordsOf),
    share('target outside the plan', metrics, isStrayTarget, wordsOf),
    share('period out of range', metrics, isOutOfRange, wordsOf),
    share('promise in an appendix', promises, isAppended, ({ commitment }) => commitment.text),
  ];
}

export function shareTable(rows: readonly Share[]): readonly string[] {
  const head = ['| share | count | of | % | first of them |', '| --- | --- | --- | --- | --- |'];
  const lines = rows.map(({ what, count, of, examples }) => {
    const percent = ((100 * count) / Math.max(1, of)).toFixed(2);
    return `| ${what} | ${count} | ${of} | ${percent} | ${examples.join(' · ').replaceAll('|', ' ')} |`;
  });
  return [...head, ...lines];
}

/** 4个村, 267栋楼, 1800头牛: places, houses and animals have names of one character. */
function isStump({ metric }: Measured): boolean {
  return metric.indicator.length < 2 && !NAMES.has(metric.indicator);
}

const NAMES = new Set('省市州盟县区旗乡镇村国楼房牛羊猪');
const LONGEST = 18;

/** One number for several subjects has all of them: each name is measured by itself. */
function isWordy({ metric }: Measured): boolean {
  return metric.indicator.split(/[、和]|(?<=”)(?=“)/).some((name) => name.length > LONGEST);
}

const SHOWN = 5;

/** Years that a report speaks of beside its own: what was and what is planned. */
const YEARS_BACK = 25;
const YEARS_AHEAD = 15;

interface Measured {
  readonly analysis: Analysis;
  readonly metric: Analysis['metrics'][number];
}
interface Promised {
  readonly analysis: Analysis;
  readonly commitment: Analysis['commitments'][number];
}

function share<T>(what: string, all: readonly T[], isWrong: (one: T) => boolean, words: (one: T) => string): Share {
  const wrong = all.filter(isWrong);
  return { what, count: wrong.length, of: all.length, examples: wrong.slice(0, SHOWN).map(words) };
}

function wordsOf({ metric }: Measured): string {
  return `${metric.indicator} ${metric.text} ${metric.period ?? ''}`.trim();
}

/** A target of a time that is over when the report plans, where no promise holds it. */
function isStrayTarget({ analysis, metric }: Measured): boolean {
  const { reviews, plans } = analysis.report;
  if (metric.status !== 'target' || reviews === null || plans === null) return false;
  const isHeld = analysis.commitments.some(({ range }) => range[0] <= metric.range[0] && metric.range[1] <= range[1]);
  return !isHeld && metric.period !== null && lastYear(metric.period) < firstYear(plans);
}

function isOutOfRange({ analysis, metric }: Measured): boolean {
  const { year } = analysis.report;
  if (year === null || metric.period === null) return false;
  return firstYear(metric.period) < year - YEARS_BACK || lastYear(metric.period) > year + YEARS_AHEAD;
}

function isAppended({ analysis, commitment }: Promised): boolean {
  return analysis.sections.some(
    ({ title, range }) => APPENDIX.test(title) && range[0] <= commitment.range[0] && commitment.range[1] <= range[1],
  );
}

const APPENDIX = /名词解释|词语解释|短语说明|名词说明|注释/;

function firstYear(period: string): number {
  return Number(period.slice(0, 4));
}

function lastYear(period: string): number {
  return Number((period.split('/').at(-1) ?? period).slice(0, 4));
}
