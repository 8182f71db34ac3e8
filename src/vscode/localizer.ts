import * as vscode from 'vscode';
import type { Localizer } from '../present/index.ts';

/** The words of this window's display language. */
export function localizer(): Localizer {
  return { language: vscode.env.language.startsWith('zh') ? 'zh' : 'en', t: vscode.l10n.t };
}
