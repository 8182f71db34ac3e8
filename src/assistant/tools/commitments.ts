import * as z from 'zod/mini';
import { exportRows } from '../../export/index.ts';
import { checkable, commitmentKinds, shownCommitments } from '../../present/index.ts';
import { assistantTool } from '../assistant-tool.ts';
import { file, limit, offset, pageOf } from '../inputs.ts';

const kinds = z.optional(
  z.array(z.enum(commitmentKinds)).check(z.describe(`By itself ${checkable.kinds.join(' and ')}: what can be checked`)),
);

/** What a report promises, as `commitments --format json` prints it. */
export const commitments = assistantTool({
  name: 'report_review_commitments',
  title: { zh: '报告中的承诺', en: 'Commitments of a report' },
  description:
    'What the report promises: exact words, target values, deadline, topic, the units and projects that it names, what ' +
    'people recorded about it (status, owner, tags), range and line.',
  input: z.strictObject({ file, kinds, offset, limit }),
  document: async (input, library) => {
    const { file: name, text, lines, marked } = await library.read(input.file);
    const filter = { ...checkable, ...(input.kinds && { kinds: input.kinds }) };
    const report = { file: name, report: marked(), lineOf: (at: number) => lines.lineAt(at), text };
    const rows = exportRows(report, shownCommitments(report.report, filter));
    const { page, ...counts } = pageOf(rows, input);
    return { file: name, ...counts, commitments: page.map((row) => ({ ...row, range: [row.start, row.end] })) };
  },
});
