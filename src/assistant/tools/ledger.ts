import * as z from 'zod/mini';
import type { Ledger, LedgerEntry } from '../../ledger/index.ts';
import { buildLedger, ledgerPart, ledgerVerdicts } from '../../ledger/index.ts';
import { assistantTool } from '../assistant-tool.ts';
import { file, limit, offset, pageOf } from '../inputs.ts';

const input = z.strictObject({
  files: z.array(file).check(z.minLength(1), z.maxLength(200)),
  words: z.optional(
    z.string().check(z.describe('Only commitments whose indicator, named thing or target has these words: 就业, 大桥')),
  ),
  verdicts: z.optional(
    z.array(z.enum(ledgerVerdicts)).check(z.describe('Only commitments with one of these verdicts')),
  ),
  offset,
  limit,
});

/** What reports of several years promised and what came of it, as `ledger --format json` prints it, a page at a time. */
export const ledger = assistantTool({
  name: 'report_review_ledger',
  title: { zh: '年度兑现', en: 'Commitments and outcomes' },
  description:
    'Pairs the commitments of reports with what later reports of the same district say of it: target, outcomes, verdict (kept, ' +
    'missed, unreported, open; done, going-on, promised-again, silent), each with its file, words and range. `decided` is ' +
    'what a person found and overrules the verdict. `total` counts the commitments asked for, over all places; ' +
    '`next` is the offset of the next page. Give the reports of several years, and say which words or verdicts are ' +
    'wanted: a whole ledger is long.',
  input,
  document: async (given, library) => {
    const parts = [];
    for (const name of given.files) {
      const { analysis, text, decisions } = await library.read(name);
      const part = ledgerPart({ ...analysis, file: name }, text, decisions());
      if (part) parts.push(part);
    }
    return pageOfLedger(buildLedger(parts), given);
  },
});

/** The places with those of their entries that are on the page; every place is told of. */
function pageOfLedger({ version, places }: Ledger, given: z.infer<typeof input>): object {
  const wanted = places.flatMap(({ entries }) => entries.filter((entry) => isWanted(entry, given)));
  const { page, ...counts } = pageOf(wanted, given);
  const shown = new Set(page);
  return {
    version,
    ...counts,
    places: places.map((place) => ({ ...place, entries: place.entries.filter((entry) => shown.has(entry)) })),
  };
}

function isWanted({ indicator, target, verdict, decided }: LedgerEntry, given: z.infer<typeof input>): boolean {
  const { words, verdicts } = given;
  if (verdicts !== undefined && !verdicts.includes(decided?.verdict ?? verdict)) return false;
  return words === undefined || indicator.includes(words) || target.text.includes(words);
}
