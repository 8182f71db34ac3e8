import * as vscode from 'vscode';
import { sourceOf } from './imported-address.ts';

/** file:///w/2025.docx → 2025.docx */
export function nameOf(file: vscode.Uri): string {
  return file.path.slice(file.path.lastIndexOf('/') + 1);
}

/** Where a report lies in the workspace, as people write it; of one that was read from a Word file or a PDF, that file. */
export function relativeName(report: vscode.Uri): string {
  return vscode.workspace.asRelativePath(sourceOf(report));
}
