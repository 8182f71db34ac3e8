import * as z from 'zod/mini';
import { assistantTool } from '../assistant-tool.ts';
import { file, limit, offset, pageOf } from '../inputs.ts';
import { printedPlace } from '../report-library.ts';

/** What was recomputed and agrees. */
export const verified = assistantTool({
  name: 'report_review_verified',
  title: { zh: '验证过的关系', en: 'Relations of a report that hold' },
  description:
    'Relations between figures of the report that were recomputed and agree, each in one line of arithmetic with the places ' +
    'that take part. Ask this to say what is known to be right. `next` is the offset of the next page.',
  input: z.strictObject({ file, offset, limit }),
  document: async (input, library) => {
    const report = await library.read(input.file);
    const { page, ...counts } = pageOf(report.verification().relations, input);
    const relations = page.map(({ kind, range, places, arithmetic }) => ({
      kind,
      range,
      arithmetic,
      places: places.map((place) => printedPlace(report, place)),
    }));
    return { file: report.file, ...counts, relations };
  },
});
