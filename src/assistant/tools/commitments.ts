import * as z from 'zod/mini';
import type { ExportRow } from '../../export/index.ts';
import { exportRows } from '../../export/index.ts';
import { checkable, commitmentKinds, shownCommitments } from '../../present/index.ts';
import { assistantTool } from '../assistant-tool.ts';
import { file, limit, offset, pageOf } from '../inputs.ts';

const kinds = z.optional(
  z.array(z.enum(commitmentKinds)).check(z.describe(`By itself ${checkable.kinds.join(' and ')}: what can be checked`)),
);

const words = z.optional(
  z.string().check(z.describe('Only commitments whose words, subject, targets or projects have these: 就业, 大桥')),
);

/** What a report promises, as `commitments --format json` prints it, a page at a time. */
export const commitments = assistantTool({
  name: 'report_review_commitments',
  title: { zh: '报告中的承诺', en: 'Commitments of a report' },
  description:
    'The commitments of a report: exact words, target values, deadline, topic, the units and projects that it names, what ' +
    'people recorded about it (status, owner, tags), range and line. `total` counts those asked for; `next` is the offset ' +
    'of the next page.',
  input: z.strictObject({ file, kinds, words, offset, limit }),
  document: async (input, library) => {
    const { file: name, text, lines, marked } = await library.read(input.file);
    const filter = { ...checkable, ...(input.kinds && { kinds: input.kinds }) };
    const report = { file: name, report: marked(), lineOf: (at: number) => lines.lineAt(at), text };
    const rows = exportRows(report, shownCommitments(report.report, filter));
    const { page, ...counts } = pageOf(
      rows.filter((row) => isOf(row, input.words)),
      input,
    );
    return { file: name, ...counts, commitments: page.map((row) => ({ ...row, range: [row.start, row.end] })) };
  },
});

function isOf({ text, subject, targets, projects }: ExportRow, words: string | undefined): boolean {
  if (words === undefined) return true;
  return [text, subject ?? '', ...targets.map(({ indicator }) => indicator), ...projects].some((said) =>
    said.includes(words),
  );
}
