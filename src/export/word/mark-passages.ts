import type { Range } from '../../core/index.ts';
import type { Cut, XmlEdit } from './cut-run.ts';
import { cutRun } from './cut-run.ts';
import { outermostFields } from './outermost-fields.ts';
import type { RemovedPiece, TrackedChange } from './tracked-change.ts';
import { trackedChange } from './tracked-change.ts';
import type { WordPlace } from './word-comment.ts';

/** A comment as the document refers to it: its passage, its id and those of its replies. */
export interface MarkedPassage {
  readonly range: Range;
  readonly ids: readonly number[];
  readonly change: TrackedChange | null;
}

/**
 * What is changed in the parts of a Word file so that comments stand on their passages, by the part's name. Runs are
 * closed and opened again where a passage begins or ends inside of them; no word is taken out.
 *
 * A passage of which no run holds a character (an automatic number) is marked on the first run behind it.
 *
 * @param partOf the XML of a part by its name
 * @param prefix «w:», as the file writes it
 * @param firstRevision an id above those of the revisions that are there
 */
export function markPassages(
  places: readonly WordPlace[],
  passages: readonly MarkedPassage[],
  partOf: (name: string) => string,
  prefix: string,
  firstRevision: number,
): ReadonlyMap<string, readonly XmlEdit[]> {
  const parts = new Map<string, PartMarks>();
  let revision = firstRevision;
  const put = (place: WordPlace, offset: number, behind: boolean): CutMarks => {
    const part = partAt(place);
    const cut = cutRun(partOf(place.part), place, offset, behind);
    if (cut.preserve) part.preserve.set(cut.preserve.range[0], cut.preserve);
    return marksAt(part, cut);
  };
  const partAt = ({ part: name }: WordPlace): PartMarks => {
    const known = parts.get(name);
    if (known) return known;
    const fields = outermostFields(partOf(name), prefix);
    const made: PartMarks = { cuts: new Map(), preserve: new Map(), changes: [], fields };
    parts.set(name, made);
    return made;
  };
  for (const { range, ids, change } of passages) {
    const held = placesWithin(places, range);
    const [first, last] = [held[0], held.at(-1)];
    if (!first || !last) continue;
    const from = range[1] <= first.range[0] ? first.range[0] : Math.max(range[0], first.range[0]);
    const to = range[1] <= first.range[0] ? first.range[1] : Math.min(range[1], last.range[1]);
    const starts = put(first, from, false);
    const ends = put(last, to, true);
    const references = behindField(partAt(last), ends);
    for (const id of ids) {
      starts.starts.push(`<${prefix}commentRangeStart ${prefix}id="${id}"/>`);
      ends.ends.push(`<${prefix}commentRangeEnd ${prefix}id="${id}"/>`);
      references.ends.push(`<${prefix}r><${prefix}commentReference ${prefix}id="${id}"/></${prefix}r>`);
    }
    if (!change) continue;
    const pieces = placesThatHold(places, change.range).map((place): RemovedPiece => {
      const from = put(place, Math.max(change.range[0], place.range[0]), false);
      const to = put(place, Math.min(change.range[1], place.range[1]), true);
      return { place, cut: [from.cut.at, to.cut.at] };
    });
    const name = pieces[0]?.place.part ?? '';
    const texts = trackedChange(partOf(name), pieces, change, prefix, revision);
    revision += pieces.length + 1;
    parts.get(name)?.changes.push(pieces.map(({ cut }, index) => ({ range: cut, text: texts[index] ?? '' })));
  }
  return new Map([...parts].map(([name, marks]) => [name, editsOf(marks)]));
}

interface CutMarks {
  readonly cut: Cut;
  readonly ends: string[];
  readonly starts: string[];
}

interface PartMarks {
  readonly cuts: Map<number, CutMarks>;
  readonly preserve: Map<number, XmlEdit>;
  /** What stands instead of each piece of a change. */
  readonly changes: (readonly XmlEdit[])[];
  readonly fields: readonly Range[];
}

function marksAt(part: PartMarks, cut: Cut): CutMarks {
  const marks = part.cuts.get(cut.at) ?? { cut, ends: [], starts: [] };
  part.cuts.set(cut.at, marks);
  return marks;
}

/** Where what is said of a passage is referred to: at its end, or right behind the field that its end stands in. */
function behindField(part: PartMarks, ends: CutMarks): CutMarks {
  const field = part.fields.find(([from, to]) => from < ends.cut.at && ends.cut.at < to);
  return field ? marksAt(part, { at: field[1], close: '', open: '', preserve: null }) : ends;
}

/** The places that hold characters of a passage; else the one that follows it. */
function placesWithin(places: readonly WordPlace[], [start, end]: Range): readonly WordPlace[] {
  const held = places.filter(({ range }) => range[0] < Math.max(end, start + 1) && start < range[1]);
  if (held.length > 0) return held;
  const next = places.find(({ range }) => range[0] >= start) ?? places.at(-1);
  return next ? [next] : [];
}

/** The text elements of one part that hold every character of a range; none where one is no text that can be changed there. */
function placesThatHold(places: readonly WordPlace[], [start, end]: Range): readonly WordPlace[] {
  const held = places.filter(({ range }) => range[0] < end && start < range[1]);
  const part = held[0]?.part;
  let reached = start;
  for (const { range, words, carried, part: own } of held) {
    if (range[0] > reached || words === null || carried !== null || own !== part) return [];
    reached = range[1];
  }
  return reached >= end ? held : [];
}

/** In text order, none within another; a change that another mark cuts through is left to the words of its comment. */
function editsOf({ cuts, preserve, changes }: PartMarks): readonly XmlEdit[] {
  const places = [...cuts.keys()];
  const kept: XmlEdit[] = [];
  for (const change of changes) {
    const isFree = change.every(
      ({ range: [from, to] }) =>
        kept.every(({ range }) => range[1] <= from || to <= range[0]) && places.every((at) => at <= from || to <= at),
    );
    if (isFree) for (const each of change) kept.push(each);
  }
  const edits = [...cuts.values()].flatMap((marks): readonly XmlEdit[] => {
    const { at } = marks.cut;
    const change = kept.find(({ range }) => range[0] === at);
    const isEnd = kept.some(({ range }) => range[1] === at);
    const text = [isEnd ? '' : marks.cut.close, ...marks.ends, ...marks.starts, change?.text ?? marks.cut.open].join(
      '',
    );
    return [{ range: change?.range ?? [at, at], text }];
  });
  return [
    ...edits,
    ...[...preserve.values()].filter(({ range }) => !kept.some((each) => covers(each.range, range[0]))),
  ].toSorted((a, b) => a.range[0] - b.range[0] || a.range[1] - b.range[1]);
}

function covers([from, to]: Range, at: number): boolean {
  return from <= at && at < to;
}
