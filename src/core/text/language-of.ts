import { traditionalSigns } from '../knowledge/traditional.ts';
import { onceAText } from './once-a-text.ts';

/** What a text is written in. Only simplified Chinese is read. */
export type WrittenLanguage = 'simplified' | 'traditional' | 'latin';

/** «地區生產總值增長5.2%» → traditional, «GDP grew by 5.2 percent.» → latin. From the beginning of the text alone. */
export const languageOf = onceAText((text): WrittenLanguage => {
  let han = 0;
  let traditional = 0;
  let latin = 0;
  const end = Math.min(text.length, SAMPLE);
  for (let at = 0; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code >= FIRST_HAN && code <= LAST_HAN) {
      han++;
      traditional += TRADITIONAL[code - FIRST_HAN] ?? 0;
    } else if ((code | LOWER) >= FIRST_LETTER && (code | LOWER) <= LAST_LETTER) latin++;
  }
  if (traditional >= SOME && traditional > han * SHARE) return 'traditional';
  return latin > LETTERS && han * FEW < latin ? 'latin' : 'simplified';
});

/** In characters. */
const SAMPLE = 6000;
/** A name or two in old characters make no text traditional. */
const SOME = 5;
const SHARE = 0.06;
/** So many letters, and hardly a character among them, are a text in another language. */
const LETTERS = 40;
const FEW = 10;
const FIRST_HAN = 0x4e00;
const LAST_HAN = 0x9fff;
/** 1 for a sign that only traditional writing has, by its place in the block. */
const TRADITIONAL = new Uint8Array(LAST_HAN - FIRST_HAN + 1);
for (const sign of traditionalSigns) TRADITIONAL[sign.charCodeAt(0) - FIRST_HAN] = 1;
const FIRST_LETTER = 0x61;
const LAST_LETTER = 0x7a;
const LOWER = 0x20;
