import * as z from 'zod/mini';
import { analyze } from '../../core/index.ts';
import { assistantTool } from '../assistant-tool.ts';
import { file } from '../inputs.ts';
import { printedPlace } from '../report-library.ts';
import { figureAgreement, worstOf } from '../sentence-agreement.ts';

const sentence = z
  .string()
  .check(
    z.minLength(1),
    z.maxLength(2000),
    z.describe('A sentence in Chinese that states figures, as it is to be written or was written elsewhere'),
  );

/** Whether a sentence says of figures what a report says. */
export const agreement = assistantTool({
  name: 'report_review_agreement',
  title: { zh: '这句话与报告是否一致', en: 'Whether a sentence agrees with a report' },
  description:
    'Holds each figure of a sentence against what the report prints of the same indicator, aspect, scope and period: agrees, ' +
    'differs, unclear (the report has several values and the sentence does not say which is meant) or not-found, with the ' +
    'places. Ask this before quoting a report or saying what it says.',
  input: z.strictObject({ file, sentence }),
  document: async (input, library) => {
    const report = await library.read(input.file);
    const figures = analyze(input.sentence).metrics.map((metric) => {
      const { verdict, mentions } = figureAgreement(metric, report.analysis);
      const { range, text, indicator, aspect, period } = metric;
      return {
        ...{ range, text, indicator, aspect, period, verdict },
        report: mentions.map((mention) => ({
          ...printedPlace(report, mention.range),
          ...{ indicator: mention.indicator, period: mention.period, status: mention.status },
        })),
      };
    });
    return {
      file: report.file,
      sentence: input.sentence,
      verdict: worstOf(figures.map(({ verdict }) => verdict)),
      figures,
    };
  },
});
