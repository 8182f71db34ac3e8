/** So many neighbours must stand to the letter on one side for words to be taken for changed ones; fewer prove nothing. */
export const NEIGHBOURS = 8;

/** Where `words` stand in `text`, overlapping ones too; nowhere when they are shorter than `least` characters. */
export function placesOf(text: string, words: string, least = 1): readonly number[] {
  const places: number[] = [];
  if (words.length < least) return places;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) places.push(at);
  return places;
}
