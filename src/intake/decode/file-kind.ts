/** What a file is by its first bytes; everything without a known signature is taken for text until it is read. */
export type FileKind = 'text' | 'docx' | 'office' | 'ofd' | 'zip' | 'doc' | 'rtf' | 'pdf' | 'binary';

/**
 * %PDF-1.7 → pdf; PK with word/ in it → docx, with xl/ or ppt/ → office, with OFD.xml (GB/T 33190) → ofd; an OLE file
 * (.doc, .wps) → doc; a picture → binary.
 */
export function fileKind(bytes: Uint8Array): FileKind {
  const found = SIGNATURES.find(({ bytes: signature }) => signature.every((byte, at) => bytes[at] === byte));
  if (!found) return hasPdfMark(bytes) ? 'pdf' : 'text';
  return found.kind === 'zip' ? zipKind(bytes) : found.kind;
}

const SIGNATURES: readonly { readonly kind: FileKind; readonly bytes: readonly number[] }[] = [
  { kind: 'pdf', bytes: ascii('%PDF-') },
  { kind: 'zip', bytes: [...ascii('PK'), 3, 4] },
  { kind: 'zip', bytes: [...ascii('PK'), 5, 6] },
  { kind: 'doc', bytes: [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1] },
  { kind: 'rtf', bytes: ascii('{\\rtf') },
  { kind: 'binary', bytes: [0x89, ...ascii('PNG')] },
  { kind: 'binary', bytes: [0xff, 0xd8, 0xff] },
  { kind: 'binary', bytes: [0x1f, 0x8b] },
  { kind: 'binary', bytes: ascii('Rar!') },
  { kind: 'binary', bytes: ascii('7z\xbc\xaf') },
];

/** Parts that a kind of zip file always has. */
const PARTS: readonly (readonly [part: string, kind: FileKind])[] = [
  ['word/', 'docx'],
  ['OFD.xml', 'ofd'],
  ['xl/', 'office'],
  ['ppt/', 'office'],
];

function ascii(text: string): number[] {
  return Array.from(text, (char) => char.charCodeAt(0));
}

/** Readers look for the mark in the first 1,024 bytes (PDF 1.7, implementation note 13); NUL keeps prose out. */
function hasPdfMark(bytes: Uint8Array): boolean {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1024));
  return /%PDF-\d\.\d[\r\n]/.test(head);
}

/** A zip file names its parts in plain ASCII before each of them and once more at its end. */
function zipKind(bytes: Uint8Array): FileKind {
  const ends = [bytes.subarray(0, 65536), bytes.subarray(-65536)];
  const names = ends.map((part) => new TextDecoder('latin1').decode(part)).join('');
  return PARTS.find(([part]) => names.includes(part))?.[1] ?? 'zip';
}
