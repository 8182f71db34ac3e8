import type * as vscode from 'vscode';

/** file:///w/2025.docx → 2025.docx */
export function nameOf(file: vscode.Uri): string {
  return file.path.slice(file.path.lastIndexOf('/') + 1);
}
