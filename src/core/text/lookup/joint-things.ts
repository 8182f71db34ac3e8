import { jointWords } from '../../knowledge/joint-words.ts';

/** How many more things than one the joint words of a phrase may name: «城乡居民» → 1, «京津冀» → 2, «居民» → 0. */
export function jointThings(phrase: string): number {
  if (!ANY.test(phrase)) return 0;
  let more = 0;
  for (const [word, things] of jointWords) if (phrase.includes(word)) more = Math.max(more, things - 1);
  return more;
}

/** Looked for first: most phrases hold none. */
const ANY = new RegExp(jointWords.map(([word]) => word).join('|'));
