import type { Range } from '../core/index.ts';
import { phraseTables } from '../core/index.ts';
import type { LedgerEntry, LedgerOutcome } from './ledger.ts';
import type { Deliverable, LedgerPart } from './ledger-part.ts';

type State = Extract<LedgerEntry['verdict'], 'done' | 'going-on' | 'promised-again'>;

/** The named things that a report promises without a number, and what later reports say of the same names. */
export function deliverableEntries(part: LedgerPart, later: readonly LedgerPart[]): readonly LedgerEntry[] {
  const seen = new Set<string>();
  return part.deliverables.flatMap((deliverable) => {
    if (seen.has(deliverable.name)) return [];
    seen.add(deliverable.name);
    return [entryOf(deliverable, part, later)];
  });
}

function entryOf(
  { commitment, name, topic }: Deliverable,
  part: LedgerPart,
  later: readonly LedgerPart[],
): LedgerEntry {
  const toBegin = asksToBegin(commitment.text, name);
  const whole = later.flatMap((other) => mentionsIn(name, other, toBegin));
  const short = whole.length > 0 ? null : shortName(name, part.text);
  const mentions = short === null ? whole : later.flatMap((other) => mentionsIn(short, other, toBegin, true));
  const best = STATES.find((state) => mentions.some((each) => each.state === state));
  const told = mentions.toSorted((a, b) => STATES.indexOf(a.state) - STATES.indexOf(b.state));
  return {
    kind: 'deliverable',
    indicator: name,
    concept: null,
    aspect: null,
    period: commitment.deadline ?? String(part.year),
    topic,
    target: { file: part.file, range: commitment.range, text: commitment.text, value: null, unit: '', bound: 'exact' },
    outcomes: told.slice(0, MOST_MENTIONS).map(({ outcome }) => outcome),
    verdict: best ?? (later.length > 0 ? 'silent' : 'open'),
    gap: null,
  };
}

const STATES: readonly State[] = ['done', 'going-on', 'promised-again'];
const MOST_MENTIONS = 4;

interface Mention {
  readonly state: State;
  readonly outcome: LedgerOutcome;
}

/** Every clause of a report that holds the name, or the name without what works are called (项目, 工程). */
function mentionsIn(
  name: string,
  { file, text, promised }: LedgerPart,
  toBegin: boolean,
  alone = false,
): readonly Mention[] {
  const wanted = plainName(name);
  const found: Mention[] = [];
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + wanted.length)) {
    if (alone && !BEFORE_A_NAME.test(text.charAt(at - 1))) continue;
    const clause = clauseAt(text, at, wanted.length);
    const isPlan = at >= (promised[0]?.[0] ?? Infinity);
    const inPromise = promised.some(([start, end]) => start <= at && at < end);
    if (isPlan && !inPromise) continue;
    const state = isPlan ? 'promised-again' : stateOf(text.slice(...clause), toBegin);
    if (state !== null)
      found.push({ state, outcome: { file, range: clause, text: text.slice(...clause), value: null } });
  }
  return found;
}

/** 城东水厂建设项目 → 城东水厂. */
function plainName(name: string): string {
  for (let words = name; ;) {
    const tail = phraseTables.nameTails.find((each) => words.endsWith(each) && words.length - each.length >= SHORTEST);
    if (tail === undefined) return words;
    words = words.slice(0, -tail.length);
  }
}

const SHORTEST = 4;

/**
 * 望江青禾广场 → 青禾广场, which a later report may call it: it ends with the name of a work, tells more than that, and names
 * nothing else in the report that promises. Null where there is none.
 */
function shortName(name: string, text: string): string | null {
  const whole = plainName(name);
  const work = phraseTables.works.filter((word) => whole.endsWith(word)).sort((a, b) => b.length - a.length)[0];
  const short = whole.slice(2);
  if (work === undefined || short.length - work.length < LEAST_TOLD || phraseTables.worksOfAKind.includes(short))
    return null;
  return text.split(short).length === text.split(whole).length ? short : null;
}

const LEAST_TOLD = 2;
/** A short name stands where a name begins, else it is the end of another one. */
const BEFORE_A_NAME = /^[^\u4e00-\u9fff]?$/;

/** Its own clause, and the next one where its own says nothing of how far it is: «城东水厂项目，已于6月投产». */
function clauseAt(text: string, at: number, length: number): Range {
  let start = at;
  while (start > 0 && !MARKS.has(text.charAt(start - 1)) && at - start < LONGEST) start--;
  let end = at + length;
  while (end < text.length && !MARKS.has(text.charAt(end)) && end - at < LONGEST) end++;
  return [start, end];
}

const MARKS = new Set('，。；！？\n');
const LONGEST = 90;

/** «青禾大桥开工» asks for no more than a beginning; «青禾大桥开工并建成» does. */
function asksToBegin(text: string, name: string): boolean {
  const at = Math.max(0, text.indexOf(name));
  const clause = text.slice(...clauseAt(text, at, name.length));
  return hasOne(clause, phraseTables.beginningWords) && !hasOne(clause, phraseTables.doneWords);
}

function stateOf(clause: string, toBegin: boolean): State | null {
  const has = (words: readonly string[]): boolean => hasOne(clause, words);
  if (toBegin && !has(phraseTables.undoneWords) && has(phraseTables.begunWords)) return 'done';
  const isPart = has(phraseTables.partWords) || has(phraseTables.undoneWords);
  if (!isPart && has(phraseTables.doneWords)) return 'done';
  return isPart || has(phraseTables.goingOnWords) ? 'going-on' : null;
}

function hasOne(clause: string, words: readonly string[]): boolean {
  return words.some((word) => clause.includes(word));
}
