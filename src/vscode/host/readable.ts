import * as vscode from 'vscode';
import { decode } from '../../intake/index.ts';
import type { Encoding } from '../../intake/index.ts';

/**
 * The document, if its text is `wanted`. One that the editor opened as UTF-8 although it is GB18030, full of � then, is
 * opened again as what it is.
 */
export async function readable(
  document: vscode.TextDocument,
  wanted: (text: string) => boolean,
): Promise<vscode.TextDocument | undefined> {
  const text = document.getText();
  if (wanted(text)) return document;
  if (!text.includes('\uFFFD') || document.isDirty || document.isUntitled) return undefined;
  const decoded = decode(await vscode.workspace.fs.readFile(document.uri));
  if (!decoded.ok || decoded.damaged > 0 || !wanted(decoded.text)) return undefined;
  return vscode.workspace.openTextDocument(document.uri, { encoding: names[decoded.encoding] });
}

/** What VS Code calls the encodings. */
const names: Readonly<Record<Encoding, string>> = {
  'utf-8': 'utf8',
  'utf-16le': 'utf16le',
  'utf-16be': 'utf16be',
  gb18030: 'gb18030',
  big5: 'cp950',
};
