/**
 * Text that knows where in a Word file its characters come from, so that something can be written back to them.
 * «一、2020年工作回顾» of an automatic number and one run: [{ «一、», null }, { «2020年工作回顾», the run }].
 */
export type Traced = readonly Piece[];

export interface Piece {
  readonly text: string;
  /** Null where no run holds these characters: automatic numbers, marks of notes, breaks. */
  readonly source: WordSource | null;
}

/** A run of a Word file (w:r), or what stands for one: the smallest thing that a comment can be put around whole. */
export interface WordSource {
  /** The part's name in the package: word/document.xml. */
  readonly part: string;
  /** The run's element in the part's XML; UTF-16 offsets, half-open, as all ranges here. */
  readonly run: readonly [start: number, end: number];
  /** Its w:rPr, or null. */
  readonly properties: readonly [start: number, end: number] | null;
  /** The w:t that holds the characters; null where the run cannot be cut between them. */
  readonly words: readonly [start: number, end: number] | null;
  /** Which character of the w:t the piece begins with, entities counted as the one character that they are. */
  readonly skip: number;
  /**
   * The characters stand in a text box that hangs on the run, in a note whose mark it is, or above or below the pages of a
   * section that it opens: no comment is taken there.
   */
  readonly carried: 'box' | 'note' | 'page' | null;
}

/** Where characters of the extracted text come from. */
export interface TracedPlace extends WordSource {
  /** In the text; UTF-16 offsets, half-open. */
  readonly range: readonly [start: number, end: number];
}

/** Characters that stand nowhere in the file. */
export function untraced(text: string): Traced {
  return text === '' ? [] : [{ text, source: null }];
}

export function textOfTraced(traced: Traced): string {
  return traced.map(({ text }) => text).join('');
}

/** Whether it has no character but blanks. */
export function isBlank(traced: Traced): boolean {
  return traced.every(({ text }) => text.trim() === '');
}

export function trimmedEnd(traced: Traced): Traced {
  const length = textOfTraced(traced).trimEnd().length;
  return sliced(traced, 0, length);
}

export function trimmed(traced: Traced): Traced {
  const text = textOfTraced(traced);
  return sliced(traced, text.length - text.trimStart().length, text.trimEnd().length);
}

/** Cut at line feeds, which are left out. */
export function linesOf(traced: Traced): readonly Traced[] {
  const text = textOfTraced(traced);
  const lines: Traced[] = [];
  for (let from = 0; from <= text.length;) {
    const feed = text.indexOf('\n', from);
    const end = feed < 0 ? text.length : feed;
    lines.push(sliced(traced, from, end));
    from = end + 1;
  }
  return lines;
}

/** Some of them one after the other, with the same characters between each two. */
export function joined(all: readonly Traced[], between: string): Traced {
  return all.flatMap((each, index) => (index === 0 ? each : [...untraced(between), ...each]));
}

function sliced(traced: Traced, from: number, to: number): Traced {
  const pieces: Piece[] = [];
  let at = 0;
  for (const { text, source } of traced) {
    const [start, end] = [Math.max(from - at, 0), Math.min(to - at, text.length)];
    if (start < end)
      pieces.push({ text: text.slice(start, end), source: source && { ...source, skip: source.skip + start } });
    at += text.length;
  }
  return pieces;
}
