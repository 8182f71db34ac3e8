import * as z from 'zod/mini';
import { buildLedger, ledgerPart } from '../../ledger/index.ts';
import { assistantTool } from '../assistant-tool.ts';
import { file } from '../inputs.ts';

/** What reports of several years promised and what came of it, as `ledger --format json` prints it. */
export const ledger = assistantTool({
  name: 'report_review_ledger',
  title: { zh: '年度兑现', en: 'Promises and outcomes' },
  description:
    'Pairs what reports promise with what later reports of the same district say of it: target, outcomes, verdict (kept, ' +
    'missed, unreported, open; done, going-on, promised-again, silent), each with its file, words and range. `decided` is ' +
    'what a person found and overrules the verdict. Give the reports of several years.',
  input: z.strictObject({ files: z.array(file).check(z.minLength(1), z.maxLength(200)) }),
  document: async (input, library) => {
    const parts = [];
    for (const name of input.files) {
      const { analysis, text, decisions } = await library.read(name);
      const part = ledgerPart({ ...analysis, file: name }, text, decisions());
      if (part) parts.push(part);
    }
    return buildLedger(parts);
  },
});
