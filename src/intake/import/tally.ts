import type { ImportNote, NoteCode } from './import-note.ts';

/** Counts what a reader leaves out or changes. */
export interface Tally {
  add(code: NoteCode, count?: number): void;
  /** In the order in which each was first counted, without zeros. */
  notes(): readonly ImportNote[];
}

export function newTally(): Tally {
  const counts = new Map<NoteCode, number>();
  return {
    add: (code, count = 1) => counts.set(code, (counts.get(code) ?? 0) + count),
    notes: () => [...counts].filter(([, count]) => count > 0).map(([code, count]) => ({ code, count })),
  };
}
