/** What a file is by its first bytes; everything without a known signature is taken for text until it is read. */
export type FileKind = 'text' | 'docx' | 'zip' | 'doc' | 'pdf' | 'binary';

/** %PDF-1.7 → pdf; PK with word/ in it → docx; an OLE file (.doc, .wps) → doc; a picture → binary. */
export function fileKind(bytes: Uint8Array): FileKind {
  const found = SIGNATURES.find(({ bytes: signature }) => signature.every((byte, at) => bytes[at] === byte));
  if (!found) return 'text';
  return found.kind === 'zip' && holds(bytes, 'word/') ? 'docx' : found.kind;
}

const SIGNATURES: readonly { readonly kind: FileKind; readonly bytes: readonly number[] }[] = [
  { kind: 'pdf', bytes: ascii('%PDF-') },
  { kind: 'zip', bytes: [...ascii('PK'), 3, 4] },
  { kind: 'doc', bytes: [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1] },
  { kind: 'binary', bytes: [0x89, ...ascii('PNG')] },
  { kind: 'binary', bytes: [0xff, 0xd8, 0xff] },
  { kind: 'binary', bytes: [0x1f, 0x8b] },
];

function ascii(text: string): number[] {
  return Array.from(text, (char) => char.charCodeAt(0));
}

/** A zip file names its parts in plain ASCII before each of them and once more at its end. */
function holds(bytes: Uint8Array, name: string): boolean {
  const ends = [bytes.subarray(0, 65536), bytes.subarray(-65536)];
  return ends.some((part) => new TextDecoder('latin1').decode(part).includes(name));
}
