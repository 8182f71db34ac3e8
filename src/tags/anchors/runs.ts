/** How many characters of `prefix` stand right before `at`, counted outwards. */
export function runBefore(text: string, at: number, prefix: string): number {
  let run = 0;
  while (
    run < prefix.length &&
    run < at &&
    text.charCodeAt(at - 1 - run) === prefix.charCodeAt(prefix.length - 1 - run)
  )
    run++;
  return run;
}

/** How many characters of `suffix` stand from `at` on. */
export function runAfter(text: string, at: number, suffix: string): number {
  let run = 0;
  while (run < suffix.length && text.charCodeAt(at + run) === suffix.charCodeAt(run)) run++;
  return run;
}

/** So many neighbours must stand to the letter on one side for words to be taken for changed ones; fewer prove nothing. */
export const NEIGHBOURS = 8;

/** Where `words` stand in `text`, overlapping ones too; nowhere when they are shorter than `least` characters. */
export function placesOf(text: string, words: string, least = 1): readonly number[] {
  const places: number[] = [];
  if (words.length < least) return places;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) places.push(at);
  return places;
}
