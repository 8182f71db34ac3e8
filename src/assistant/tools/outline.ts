import * as z from 'zod/mini';
import { assistantTool } from '../assistant-tool.ts';
import { file } from '../inputs.ts';

/** The headings of a report, as `outline --format json` prints them. */
export const outline = assistantTool({
  name: 'report_review_outline',
  title: { zh: '报告大纲', en: 'Outline of a report' },
  description:
    'Headings of a Chinese government work report, nested, with what the report says of itself: title, district, year, ' +
    'period reviewed and planned. Ask this first; section ids are used by the other tools.',
  input: z.strictObject({ file }),
  document: async (input, library) => {
    const { analysis, file: name } = await library.read(input.file);
    const { version, report, sections } = analysis;
    return { version, file: name, report, sections };
  },
});
