/** A text in which git left conflicts, as each side had it. */
export interface Sides {
  readonly ours: string;
  readonly theirs: string;
  /** What both came from; null where git did not write it down (merge.conflictStyle other than diff3). */
  readonly base: string | null;
}

/** The sides of a text with conflict marks, null for one without. */
export function splitConflict(text: string): Sides | null {
  if (!/^<{7}(?: |$)/m.test(text)) return null;
  const sides: Record<Side, string[]> = { ours: [], theirs: [], base: [] };
  let inside: Side | null = null;
  let hasBase = false;
  for (const line of text.split(/\r?\n/)) {
    const mark = MARKS.find(([sign]) => line === sign || line.startsWith(`${sign} `));
    if (mark) {
      inside = mark[1];
      hasBase ||= inside === 'base';
    } else if (inside) sides[inside].push(line);
    else for (const side of Object.values(sides)) side.push(line);
  }
  return {
    ours: sides.ours.join('\n'),
    theirs: sides.theirs.join('\n'),
    base: hasBase ? sides.base.join('\n') : null,
  };
}

type Side = keyof Sides;

/** What each mark opens; the last one closes the conflict. */
const MARKS: readonly (readonly [string, Side | null])[] = [
  ['<<<<<<<', 'ours'],
  ['|||||||', 'base'],
  ['=======', 'theirs'],
  ['>>>>>>>', null],
];
