import { onceAText } from './once-a-text.ts';

/** The code units of a text as a table, for what looks at every one of them: several readers of one text share it. */
export const codesOf = onceAText((text): Uint16Array => {
  const codes = new Uint16Array(text.length);
  for (let at = 0; at < text.length; at++) codes[at] = text.charCodeAt(at);
  return codes;
});
