import * as z from 'zod/mini';
import type { HeldFigure } from '../../compare/index.ts';
import { holdAgainst } from '../../compare/index.ts';
import { assistantTool } from '../assistant-tool.ts';
import { file } from '../inputs.ts';
import { printedPlace } from '../report-library.ts';

/** What other papers say of the figures of a report, as `check --against` holds them. */
export const against = assistantTool({
  name: 'report_review_against',
  title: { zh: '与其他文件核对', en: 'Checked against other papers' },
  description:
    'Holds the figures of a report against other papers of the same place: reports, bulletins, budgets, or tables of facts ' +
    '(xlsx, csv). Gives which agree and which do not, both printed values with their places. What differs in period, scope ' +
    'or kind is neither. Ask this to check a report against its sources.',
  input: z.strictObject({ file, others: z.array(file).check(z.minLength(1), z.maxLength(50)) }),
  document: async (input, library) => {
    const report = await library.read(input.file);
    const papers = await Promise.all(input.others.map((other) => library.paper(other)));
    const held = holdAgainst(report, papers);
    const told = ({ metric, paper, fact }: HeldFigure): object => {
      const figure = report.analysis.metrics[metric];
      const { text, range, period } = fact.metric;
      return {
        ...(figure ? { ...printedPlace(report, figure.range), indicator: figure.indicator } : {}),
        other: { file: paper.file, title: paper.title, line: fact.line, range, text, period },
      };
    };
    return { file: report.file, disagreeing: held.disagreeing.map(told), agreeing: held.agreeing.map(told) };
  },
});
