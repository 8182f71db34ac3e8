import assert from 'node:assert/strict';
import { isDeepStrictEqual } from 'node:util';
import type { Analysis } from '../../../src/core/index.ts';
import { analyze, applyEdits, tidy } from '../../../src/core/index.ts';
import { importDocument, ImportTrouble } from '../../../src/intake/index.ts';
import {
  emptyStore,
  markSelection,
  mergeStores,
  parseStore,
  review,
  serialiseStore,
  type Store,
  verdicts,
} from '../../../src/tags/index.ts';
import { damage } from '../hostile/damage.ts';
import type { Random } from '../hostile/random.ts';
import { readInPlace } from '../read-in-place.ts';
import { encodeGb18030 } from '../wrappings/encode-gb18030.ts';
import { automaticDocx } from '../wrappings/report-docx.ts';
import { reportPage } from '../wrappings/report-page.ts';
import { fuzzText } from './fuzz-text.ts';

/** One way of trying: makes a case of chance, and throws where what must hold of it does not. */
export interface FuzzKind {
  readonly name: string;
  /** Of a hundred cases. */
  readonly share: number;
  readonly attempt: (random: Random) => void | Promise<void>;
}

export const fuzzKinds: readonly FuzzKind[] = [
  { name: 'analysis', share: 40, attempt: tryAnalysis },
  { name: 'clean copy', share: 25, attempt: tryTidy },
  { name: 'text of any encoding', share: 17, attempt: (random) => tryImport('txt', random) },
  { name: 'Word files', share: 2, attempt: (random) => tryImport('docx', random) },
  { name: 'pages', share: 1, attempt: (random) => tryImport('html', random) },
  { name: 'stores', share: 15, attempt: tryStore },
];

/** No text makes the analysis throw, and all that it points at is there, in order, and as it is told. */
function tryAnalysis(random: Random): void {
  const text = fuzzText(random);
  const analysis = analyze(text);
  for (const range of rangesOf(analysis)) {
    const [start, end] = range;
    assert(0 <= start && start <= end && end <= text.length, `range ${start}–${end} of ${text.length}`);
  }
  for (const { range, text: words } of [...analysis.metrics, ...analysis.commitments])
    assert.equal(words, text.slice(...range));
  for (const { metrics } of analysis.commitments) for (const at of metrics) assert(analysis.metrics[at]);
}

function rangesOf({ sections, metrics, commitments, findings }: Analysis): readonly (readonly [number, number])[] {
  return [
    ...sections.flatMap(({ range, heading }) => [range, heading]),
    ...[...metrics, ...commitments].map(({ range }) => range),
    ...findings.flatMap(({ range, related }) => [range, ...related.map((each) => each.range)]),
  ];
}

/** A clean copy has nothing left to clean. */
function tryTidy(random: Random): void {
  const text = fuzzText(random);
  const clean = applyEdits(text, tidy(text));
  assert.equal(applyEdits(clean, tidy(clean)), clean);
}

/** A damaged file is read, or refused with a sentence. */
async function tryImport(ending: 'txt' | 'docx' | 'html', random: Random): Promise<void> {
  const good = GOOD[ending](fuzzText(random), random);
  const [damaged] = random.below(4) === 0 ? [] : damage(good, ending, 1, random);
  try {
    const { text } = await importDocument(damaged?.bytes ?? good, `a.${ending}`, readInPlace);
    assert.equal(typeof text, 'string');
  } catch (error) {
    if (!(error instanceof ImportTrouble)) throw error;
    assert(error.words.zh.length > 2 && error.words.en.length > 2);
  }
}

const GOOD = {
  txt: (text: string, { pick }: Random): Uint8Array => pick(ENCODINGS)(text),
  docx: (text: string): Uint8Array => automaticDocx(text.split('\n').map(printable)),
  html: (text: string): Uint8Array => encodeGb18030(reportPage(text.split('\n').map(printable), 'gbk')),
};

const ENCODINGS: readonly ((text: string) => Uint8Array)[] = [
  (text) => new TextEncoder().encode(text),
  (text) => encodeGb18030(printable(text)),
  (text) => Buffer.from(`\ufeff${text}`, 'utf16le'),
  (text) => Buffer.from(`\ufeff${text}`, 'utf16le').swap16(),
];

/** What can stand in a file of any encoding and in XML. */
function printable(text: string): string {
  return text.replace(/[^\u4e00-\u9fa5，。：；、0-9a-zA-Z%]/g, '');
}

/** A store that was written is read as it was, whatever befell its text it is read or refused, and joining loses no record. */
function tryStore(random: Random): void {
  const text = fuzzText(random);
  const [ours, theirs] = [storeOf(text, random), storeOf(text, random)];
  const written = serialiseStore(ours);
  const parsed = parseStore(written);
  assert(parsed.ok && isDeepStrictEqual(serialiseStore(parsed.store), written), 'read as it was written');
  const joined = mergeStores(null, ours, theirs);
  const kept = new Set(joined.marks.map(({ id }) => id));
  for (const { id } of [...ours.marks, ...theirs.marks]) assert(kept.has(id), `mark ${id} is joined`);
  const [damaged] = damage(new TextEncoder().encode(written), 'json', 1, random);
  const again = parseStore(new TextDecoder().decode(damaged?.bytes));
  if (again.ok) assert(parseStore(serialiseStore(again.store)).ok, 'what was read can be written');
  else assert(again.problem.zh.length > 2);
}

function storeOf(text: string, { below, pick }: Random): Store {
  let store = emptyStore('a.txt');
  for (let count = below(5); count > 0; count--) {
    const from = below(text.length);
    const range = [from, Math.min(text.length, from + 1 + below(20))] as const;
    if (text.slice(...range).trim() === '') continue;
    store =
      below(2) === 0
        ? markSelection(store, text, range, [pick(['民生', '教育/小学', '需核实'])])
        : review(store, text, { range }, { verdict: pick(verdicts) }, { at: '2025-01-01T00:00:00Z' });
  }
  return store;
}
