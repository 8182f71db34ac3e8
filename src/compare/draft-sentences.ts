import type { Range } from '../core/index.ts';

/** A sentence of a draft, whatever lines it was wrapped into. */
export interface DraftSentence {
  /** Its words without blanks and line ends: what is compared. */
  readonly words: string;
  /** The same with every digit as 0, so that a changed number leaves two sentences alike. */
  readonly shape: string;
  /** In the draft; UTF-16 offsets, half-open. */
  readonly range: Range;
}

/**
 * A draft as sentences, cut at 。！？； and behind headings: how lines are wrapped and paragraphs parted is no difference.
 * «一、回顾\n增长6%；\n税收8亿元。» → «一、回顾», «增长6%；», «税收8亿元。»
 *
 * @param headings where headings end, in text order
 */
export function draftSentences(text: string, headings: readonly number[]): readonly DraftSentence[] {
  const ends = new Set(headings);
  const sentences: DraftSentence[] = [];
  let words = '';
  let start = -1;
  for (let at = 0; at < text.length; at++) {
    const char = text.charAt(at);
    if (ends.has(at) && start >= 0) {
      sentences.push(sentence(words, [start, at]));
      words = '';
      start = -1;
    }
    if (BLANK.test(char)) continue;
    if (start < 0) start = at;
    words += char;
    if (!STOPS.has(char)) continue;
    sentences.push(sentence(words, [start, at + 1]));
    words = '';
    start = -1;
  }
  if (start >= 0) sentences.push(sentence(words, [start, text.length]));
  return sentences;
}

const BLANK = /[\s\u3000\u200b\ufeff]/;
const STOPS: ReadonlySet<string> = new Set('。！？；');

function sentence(words: string, range: Range): DraftSentence {
  return { words, shape: words.replace(/\d+(?:\.\d+)?/g, '0'), range };
}
