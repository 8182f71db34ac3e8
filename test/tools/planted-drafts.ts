// npm run measure -- compare [FILE …]: drafts made from reports by known changes, and what comparing them tells.
import { readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { compareDrafts } from '../../src/compare/index.ts';
import type { Draft, FigureChange } from '../../src/compare/index.ts';
import { analyze } from '../../src/core/index.ts';
import { newRandom } from './hostile/random.ts';
import { places } from './places.ts';
import { runTool } from './run-tool.ts';
import { say } from './say.ts';

const SHARE_CHANGED = 0.15;
/** One sentence in so many is moved, one taken out, one put in, one wrapped. */
const ONE_IN = 12;

interface Sentence {
  readonly text: string;
  readonly endsLine: boolean;
}

interface Planted {
  readonly text: string;
  /** The words of each figure whose digit was changed → its new words. */
  readonly changed: ReadonlyMap<string, string>;
  /** Words of the sentences taken out, put in and moved. */
  readonly out: string;
  readonly in: string;
  readonly moved: string;
}

runTool(() => {
  const given = process.argv.slice(2).filter((each) => !each.startsWith('--'));
  const files = given.length > 0 ? given : beside();
  const counts = { planted: 0, found: 0, told: 0, right: 0, moved: 0 };
  for (const [at, file] of files.entries()) {
    const old = draft(readFileSync(file, 'utf8'), basename(file));
    const other = readFileSync(files[(at + 1) % files.length] ?? file, 'utf8');
    const planted = plant(old, sentences(other), newRandom(at + 1).next);
    const told = compareDrafts(old, draft(planted.text, basename(file))).figures;
    counts.planted += planted.changed.size;
    counts.told += told.length;
    const untrue = told.filter((each) => !isTrue(each, planted));
    const untold = [...planted.changed].filter(([was, is]) => !told.some((each) => tells(each, was, is)));
    counts.found += planted.changed.size - untold.length;
    counts.right += told.length - untrue.length;
    counts.moved += untrue.filter(({ old: was }) => was && planted.moved.includes(was.text)).length;
    if (!process.argv.includes('--misses')) continue;
    for (const { kind, old: was, new: now } of untrue) say(`${file} ${kind} ${was?.text ?? ''} → ${now?.text ?? ''}`);
    for (const [was, is] of untold) say(`${file} not told: ${was} → ${is}`);
  }
  say(
    `changed figures told as such: ${counts.found} of ${counts.planted} (${percent(counts.found, counts.planted)}), bar 98 %`,
  );
  say(`told and true: ${counts.right} of ${counts.told} (${percent(counts.right, counts.told)}), bar 98 %`);
  say(`moves told as a change: ${counts.moved}, bar 0`);
  return Promise.resolve(0);
});

function percent(part: number, whole: number): string {
  return `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`;
}

function beside(): readonly string[] {
  const names = readdirSync(places.sharedCorpus).filter((name) => name.endsWith('.txt') && !name.includes('.gbk.'));
  return names.map((name) => join(places.sharedCorpus, name));
}

function draft(text: string, file: string): Draft {
  return { text, analysis: analyze(text, { file, language: 'zh' }) };
}

function tells({ kind, old, new: now }: FigureChange, was: string, is: string): boolean {
  return kind === 'changed' && old?.text === was && now?.text === is;
}

function isTrue({ kind, old, new: now }: FigureChange, planted: Planted): boolean {
  if (kind === 'removed') return planted.out.includes(old?.text ?? '\0');
  if (kind === 'added') return planted.in.includes(now?.text ?? '\0');
  return planted.changed.get(old?.text ?? '') === now?.text;
}

/** The draft with digits changed, then sentences moved, taken out, put in and wrapped by chance. */
function plant(old: Draft, strange: readonly Sentence[], random: () => number): Planted {
  const { text, changed } = changeDigits(old, random);
  const kept: Sentence[] = [];
  const away: Sentence[] = [];
  const [out, put]: [string[], string[]] = [[], []];
  for (const sentence of sentences(text)) {
    const act = Math.floor(random() * ONE_IN);
    const isBody =
      sentence.text.length > 12 &&
      sentence.text.endsWith('。') &&
      ![...changed.values()].some((each) => sentence.text.includes(each));
    if (act === 0 && isBody) away.push(sentence);
    else if (act === 1 && isBody) out.push(sentence.text);
    else if (act === 2 && isBody) kept.push(wrapped(sentence));
    else kept.push(sentence);
    const guest = act === 3 && isBody ? strange[Math.floor(random() * strange.length)] : undefined;
    if (guest?.text.endsWith('。')) {
      put.push(guest.text);
      kept.splice(-1, 0, { ...guest, endsLine: false });
    }
  }
  for (const sentence of away) kept.splice(place(kept, random), 0, { ...sentence, endsLine: false });
  const now = kept.map(({ text: words, endsLine }) => words + (endsLine ? '\n' : '')).join('');
  return {
    text: now,
    changed,
    out: out.join('\n'),
    in: put.join('\n'),
    moved: away.map((each) => each.text).join('\n'),
  };
}

/** Where a sentence may go to: in front of another one of a paragraph. */
function place(kept: readonly Sentence[], random: () => number): number {
  for (;;) {
    const at = Math.floor(random() * kept.length);
    const next = kept[at];
    if (next && next.text.length > 12 && next.text.endsWith('。')) return at;
  }
}

function wrapped(sentence: Sentence): Sentence {
  return { ...sentence, text: sentence.text.replace('，', '，\n') };
}

function changeDigits({ text, analysis }: Draft, random: () => number) {
  const changed = new Map<string, string>();
  let now = text;
  for (const { range, text: words } of analysis.metrics.toReversed()) {
    const digit = /[1-9](?=\D*$)/.exec(words);
    if (!digit || random() > SHARE_CHANGED || changed.has(words)) continue;
    const other = words.slice(0, digit.index) + String((Number(digit[0]) % 9) + 1) + words.slice(digit.index + 1);
    now = now.slice(0, range[0]) + other + now.slice(range[1]);
    changed.set(words, other);
  }
  return { text: now, changed };
}

function sentences(text: string): readonly Sentence[] {
  return text.split('\n').flatMap((line) => {
    const parts = line.split(/(?<=。)/);
    return parts.map((part, at) => ({ text: part, endsLine: at === parts.length - 1 }));
  });
}
