/**
 * Words by class, parted by blanks. A word stands in one class; where it stands in a second one, or surprises in its
 * own, `reasons` says why.
 */
export type LexiconTable = Readonly<Record<string, LexiconClass>>;

export interface LexiconClass {
  readonly words: string;
  readonly reasons?: Readonly<Record<string, string>>;
}
