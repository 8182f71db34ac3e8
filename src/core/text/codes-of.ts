/** The code units of a text as a table, for what looks at every one of them: several readers of one text share it. */
export function codesOf(text: string): Uint16Array {
  if (read?.text === text) return read.codes;
  const codes = new Uint16Array(text.length);
  for (let at = 0; at < text.length; at++) codes[at] = text.charCodeAt(at);
  read = { text, codes };
  return codes;
}

/** The text read last. */
let read: { readonly text: string; readonly codes: Uint16Array } | null = null;
