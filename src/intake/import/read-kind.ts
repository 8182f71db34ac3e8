import type { FileKind } from '../decode/file-kind.ts';
import { fileKind } from '../decode/file-kind.ts';

/** What a file is read as: by its first bytes, and web pages by their first words or their name. */
export type ReadKind = FileKind | 'docx-locked' | 'html' | 'mht';

/** @param name with its ending, for a page that begins in an unusual way */
export function readKind(bytes: Uint8Array, name: string): ReadKind {
  const kind = fileKind(bytes);
  if (kind === 'doc' && isEncrypted(bytes)) return 'docx-locked';
  if (kind !== 'text') return kind;
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 2048)).replaceAll('\0', '');
  if (/\.mht(?:ml)?$/i.test(name) || /^(?:From|MIME-Version|Snapshot-Content-Location):/im.test(head.slice(0, 200)))
    return 'mht';
  if (/\.(?:[sx]?html?|htm|jsp|asp|aspx)$/i.test(name)) return 'html';
  return PAGE.test(head) ? 'html' : 'text';
}

const PAGE =
  /^(?:\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)?\s*(?:<\?xml[^>]{0,200}>\s*|<!--[^>]{0,500}-->\s*)?<(?:!doctype\s+html|html|head|body)\b/i;

/** A Word file with a password is an OLE file that holds an EncryptedPackage (MS-OFFCRYPTO, 2.3.2), named in UTF-16. */
function isEncrypted(bytes: Uint8Array): boolean {
  const text = new TextDecoder('latin1').decode(bytes.subarray(0, OLE_NAMES));
  return text.includes(Array.from('EncryptedPackage').join('\0'));
}

/** Bytes in which the directory of an OLE file stands, as Word writes it. */
const OLE_NAMES = 1024 * 1024;
