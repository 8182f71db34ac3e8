/**
 * Words by class, parted by blanks. A word stands in one class; where it stands in a second one, or surprises in its
 * own, `reasons` says why.
 */
export type LexiconTable = Readonly<Record<string, LexiconClass>>;

export interface LexiconClass {
  readonly words: string;
  /** Why the words of this class may stand in others, too, where that is so of all of them. */
  readonly overlap?: string;
  readonly reasons?: Readonly<Record<string, string>>;
}
