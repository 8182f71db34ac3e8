import * as z from 'zod/mini';
import { compareDrafts } from '../../compare/index.ts';
import { assistantTool } from '../assistant-tool.ts';
import { file } from '../inputs.ts';

/** What changed between two drafts, as `compare --format json` prints it. */
export const compare = assistantTool({
  name: 'report_review_compare',
  title: { zh: '比较两稿', en: 'Compare two drafts' },
  description:
    'Which figures, commitments and headings changed between two drafts of a report: old and new words with their ranges, ' +
    'the same figure elsewhere that still has the old value, relations that a change breaks, promises that became weaker. ' +
    'Text that was only moved or wrapped anew is no change.',
  input: z.strictObject({ old: file, new: file }),
  document: async (input, library) => {
    const before = await library.read(input.old);
    const after = await library.read(input.new);
    return { ...compareDrafts(before, after), old: input.old, new: input.new };
  },
});
