/** The bytes of a text in GB18030, of which TextEncoder knows nothing: every pair of bytes is read back once. */
export function encodeGb18030(text: string): Uint8Array {
  pairs ??= readPairs();
  const bytes: number[] = [];
  for (const char of text) {
    const pair = pairs.get(char);
    if (!pair) throw new Error(`No pair of bytes stands for ${char}.`);
    bytes.push(...pair);
  }
  return Uint8Array.from(bytes);
}

let pairs: ReadonlyMap<string, readonly number[]> | undefined;

function readPairs(): ReadonlyMap<string, readonly number[]> {
  const decoder = new TextDecoder('gb18030');
  const found = new Map<string, readonly number[]>();
  for (let byte = 0; byte < 128; byte++) found.set(String.fromCharCode(byte), [byte]);
  for (let lead = 0x81; lead < 0xff; lead++) {
    for (let trail = 0x40; trail < 0xff; trail++) {
      const char = decoder.decode(Uint8Array.of(lead, trail));
      if (char.length === 1 && char !== '\uFFFD' && !found.has(char)) found.set(char, [lead, trail]);
    }
  }
  return found;
}
