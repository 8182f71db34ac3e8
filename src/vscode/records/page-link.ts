import * as vscode from 'vscode';
import type { Range } from '../../core/index.ts';
import type { ReadReport } from '../reports/report-reader.ts';
import { rangesIn } from '../host/range-in-text.ts';

/**
 * The address of a place in a report as a page in VS Code's Markdown preview may link to it: /FILE#L12,5. The preview
 * takes a path that begins with a slash as one under the first folder of the workspace. Undefined where there is none,
 * and for a report that is no file of text.
 */
export function pageLink({ uri, text }: Pick<ReadReport, 'uri' | 'text'>, range: Range): string | undefined {
  const [root] = vscode.workspace.workspaceFolders ?? [];
  const [place] = rangesIn(text, [range]);
  if (!root || !place || uri.scheme !== root.uri.scheme || uri.authority !== root.uri.authority) return undefined;
  const above = `${root.uri.path}/`;
  const path = uri.path.startsWith(above) ? uri.path.slice(above.length) : upTo(root.uri.path) + uri.path.slice(1);
  const fragment = `L${place.start.line + 1},${place.start.character + 1}`;
  return `/${path.split('/').map(encodeURIComponent).join('/')}#${fragment}`;
}

/** From a folder to the root of its file system: /a/b → ../../ */
function upTo(folder: string): string {
  return '../'.repeat(folder.split('/').filter(Boolean).length);
}
