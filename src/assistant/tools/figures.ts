import * as z from 'zod/mini';
import type { AnalysisMetric } from '../../core/index.ts';
import { sentenceAround } from '../../present/index.ts';
import { assistantTool } from '../assistant-tool.ts';
import { file, limit, offset, pageOf } from '../inputs.ts';

const input = z.strictObject({
  file,
  indicator: z.optional(z.string().check(z.describe('Only figures whose indicator or sentence has these words'))),
  period: z.optional(z.string().check(z.describe('Only figures of this period: 2023, 2021/2025'))),
  status: z.optional(z.enum(['actual', 'target', 'reference'])),
  section: z.optional(z.string().check(z.describe('Only figures of this section and those under it, by its id'))),
  offset,
  limit,
});

/** The figures of a report with what they measure, as `analyze` prints them, each with its sentence. */
export const figures = assistantTool({
  name: 'report_review_figures',
  title: { zh: '报告中的数字', en: 'Figures of a report' },
  description:
    'Every number of the report that measures something: printed words, value in full, unit, indicator, aspect (level, ' +
    'growth, share …), period, whether achieved or a target, character range and line. Ask this instead of reading numbers ' +
    'out of the text. `total` counts those asked for; `next` is the offset of the next page.',
  input,
  document: async (given, library) => {
    const { analysis, text, lines, file: name } = await library.read(given.file);
    const found = analysis.metrics
      .map((metric, index) => ({
        index,
        ...metric,
        line: lines.lineAt(metric.range[0]),
        sentence: sentenceAround(text, metric.range),
      }))
      .filter((figure) => isWanted(figure, given));
    const { page, ...counts } = pageOf(found, given);
    return { file: name, ...counts, figures: page };
  },
});

function isWanted(figure: AnalysisMetric & { readonly sentence: string }, given: z.infer<typeof input>): boolean {
  const { indicator, period, status, section } = given;
  if (period !== undefined && figure.period !== period) return false;
  if (status !== undefined && figure.status !== status) return false;
  if (section !== undefined && figure.section !== section && !figure.section?.startsWith(`${section}.`)) return false;
  return indicator === undefined || figure.indicator.includes(indicator) || figure.sentence.includes(indicator);
}
