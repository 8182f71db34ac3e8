import { phraseTables } from '../core/index.ts';
import { clauseAround } from './clause-around.ts';
import type { MentionState } from './find-mentions.ts';
import { findExactly, findInWords, findMentions } from './find-mentions.ts';
import type { LedgerEntry } from './ledger.ts';
import type { Deliverable, LedgerPart } from './ledger-part.ts';

/** The named things that a report promises without a number, and what later reports say of the same names. */
export function deliverableEntries(part: LedgerPart, later: readonly LedgerPart[]): readonly LedgerEntry[] {
  const seen = new Set<string>();
  const surely = new Set(part.deliverables.filter(({ isSupposed }) => !isSupposed).map(({ name }) => name));
  const told = part.deliverables.flatMap((deliverable) => {
    if (seen.has(deliverable.name) || (deliverable.isSupposed && surely.has(deliverable.name))) return [];
    seen.add(deliverable.name);
    const entry = entryOf(deliverable, part, later);
    return deliverable.isSupposed && entry.outcomes.length === 0 ? [] : [{ deliverable, entry }];
  });
  return told
    .filter(({ deliverable }) => !deliverable.isPlain || !told.some((each) => tells(each.deliverable, deliverable)))
    .map(({ entry }) => entry);
}

/** “云岭两街”, which is told of, of “云岭两街”照明, which goes by all its words. */
function tells(one: Deliverable, { commitment, name }: Deliverable): boolean {
  return one.isSupposed && one.commitment === commitment && name.includes(one.name);
}

function entryOf(
  { commitment, name, topic, isSupposed, isPlain }: Deliverable,
  part: LedgerPart,
  later: readonly LedgerPart[],
): LedgerEntry {
  const mentions = isSupposed
    ? findExactly(name, later)
    : isPlain
      ? findInWords(name, part, later, asksToBegin(commitment.text, name))
      : findMentions(name, part, later, asksToBegin(commitment.text, name));
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

const STATES: readonly MentionState[] = ['done', 'going-on', 'promised-again'];
const MOST_MENTIONS = 4;

/** «青禾大桥开工» asks for no more than a beginning; «青禾大桥开工并建成» does, and of «建设青禾大桥、开工云溪大桥» the first one. */
function asksToBegin(text: string, name: string): boolean {
  const at = Math.max(0, text.indexOf(name));
  const [from, to] = clauseAround(text, at, at + name.length);
  const next = text.slice(at + name.length, to).search(phraseTables.listedVerb);
  const clause = text.slice(from, next < 0 ? to : at + name.length + next);
  const has = (words: readonly string[]): boolean => words.some((word) => clause.includes(word));
  return has(phraseTables.beginningWords) && !has(phraseTables.doneWords);
}
