import type { Analysis, AnalysisFinding, AnalysisMetric, Rule } from '../../core/index.ts';
import { formatQuantity, valueOf } from '../../core/index.ts';
import { numberLike, printedNumber } from '../values/printed-number.ts';
import { readValue } from '../values/read-value.ts';
import type { Fact, HeldFigure } from './fact.ts';
import type { Held } from './hold-against.ts';

/** What is checked with other papers; it has no examples, as one text alone cannot show it. */
export const againstRule: Omit<Rule, 'check'> = {
  id: 'against',
  severity: 'warning',
  examples: [],
  title: { zh: '与其他文件不一致', en: 'Other papers say something else' },
  why: {
    zh: '同一指标、同一口径、同一时期的数字，应与统计公报、预算报告、上年报告和部门报表一致。',
    en: 'A figure of one indicator, kind and period has to agree with the bulletin, the budget, last year’s report and the offices’ tables.',
  },
};

/** One finding for each figure of which another paper says something else, in text order. */
function againstFindings(
  { disagreeing }: Held,
  metrics: readonly AnalysisMetric[],
  language: 'zh' | 'en',
): readonly AnalysisFinding[] {
  return disagreeing.flatMap((each) => {
    const metric = metrics[each.metric];
    return metric ? [findingOf(each, metric, language)] : [];
  });
}

/** What a row of a table says, corrected by its office or a fact of it, can be put in the figure's place. */
function findingOf({ paper, fact }: HeldFigure, metric: AnalysisMetric, language: 'zh' | 'en'): AnalysisFinding {
  const said = fact.metric.text;
  const by = difference(metric, fact.metric);
  const who = [fact.source, fact.by].filter((each) => each !== null);
  const message = {
    zh: `本文为${metric.text}，《${paper.title}》为${said}（${[`相差${by}`, ...who].join('，')}）`,
    en: `The report says ${metric.text}, ${paper.title} says ${said} (${[`a difference of ${by}`, ...who].join(', ')})`,
  };
  const place = { zh: `${paper.file} 第${fact.line}行`, en: `${paper.file}, line ${fact.line}` };
  const repaired = fact.isRow ? repairedBy(fact, metric) : null;
  return {
    ...(repaired === null || repaired === metric.text ? {} : { fix: { range: metric.range, text: repaired } }),
    rule: againstRule.id,
    severity: 'warning',
    message: message[language],
    range: metric.range,
    related: [{ range: fact.metric.range, message: place[language], file: paper.file }],
  };
}

/** The figure as its row has it: in the row's words where their unit is the report's, else as the report prints numbers. */
function repairedBy({ metric: fact, quote }: Fact, metric: AnalysisMetric): string | null {
  const given = readValue(fact.text, metric);
  const like = printedNumber(metric);
  if (!given || !like) return null;
  const [before, after] = [metric.text.slice(0, like.start), metric.text.slice(like.end)];
  if (quote !== null || (given.words.startsWith(before) && given.words.endsWith(after))) return given.words;
  return before + numberLike(given.value, like, like.decimals) + after;
}

/** What lies between two printed values, in the words of the report's unit: 0.3亿元, 0.2个百分点. */
function difference(metric: AnalysisMetric, said: AnalysisMetric): string {
  const as = (each: AnalysisMetric): number =>
    (each.direction === 'down' && each.aspect !== 'level' ? -1 : 1) * valueOf({ ...each, step: each.step ?? 0 });
  const by = Math.abs(as(metric) - as(said));
  return metric.unit === '%'
    ? `${Number(by.toPrecision(6))}个百分点`
    : formatQuantity(by, { ...metric, step: metric.step ?? 0 });
}

/** The analysis with what other papers do not agree with, in text order. */
export function withFindingsAgainst(analysis: Analysis, held: Held, language: 'zh' | 'en'): Analysis {
  const against = againstFindings(held, analysis.metrics, language);
  if (against.length === 0) return analysis;
  return { ...analysis, findings: [...analysis.findings, ...against].toSorted((a, b) => a.range[0] - b.range[0]) };
}
