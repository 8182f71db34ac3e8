import * as z from 'zod/mini';
import type { Comparison } from '../../compare/index.ts';
import { compareDrafts } from '../../compare/index.ts';
import { assistantTool } from '../assistant-tool.ts';
import { file, limit, offset, pageOf } from '../inputs.ts';

const parts = ['figures', 'commitments', 'sections'] as const;

const input = z.strictObject({
  old: file,
  new: file,
  parts: z.optional(
    z.array(z.enum(parts)).check(z.minLength(1), z.describe('Only changes of these; all of them by itself')),
  ),
  offset,
  limit,
});

/** What changed between two drafts, as `compare --format json` prints it, a page at a time. */
export const compare = assistantTool({
  name: 'report_review_compare',
  title: { zh: '比较两稿', en: 'Compare two drafts' },
  description:
    'Which figures, commitments and headings changed between two drafts of a report: old and new words with their ranges, ' +
    'the same figure elsewhere that still has the old value, relations that a change breaks, commitments that became weaker. ' +
    'Text that was only moved or wrapped anew is no change. `total` counts the changes asked for, first of figures, then of ' +
    'commitments, then of headings; `next` is the offset of the next page.',
  input,
  document: async (given, library) => {
    const before = await library.read(given.old);
    const after = await library.read(given.new);
    return pageOfChanges({ ...compareDrafts(before, after), old: given.old, new: given.new }, given);
  },
});

/** The comparison with those of its changes that are on the page. */
function pageOfChanges(comparison: Comparison, given: z.infer<typeof input>): object {
  const wanted = parts.filter((part) => given.parts?.includes(part) ?? true);
  const { page, ...counts } = pageOf(
    wanted.flatMap((part): readonly object[] => comparison[part]),
    given,
  );
  const shown = new Set(page);
  const lists = parts.map((part) => [part, comparison[part].filter((change) => shown.has(change))] as const);
  return { ...comparison, ...counts, ...Object.fromEntries(lists) };
}
