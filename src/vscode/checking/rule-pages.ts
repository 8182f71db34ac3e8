import * as vscode from 'vscode';
import { rulePage, ruleRecords } from '../../present/index.ts';
import { ruleAt, ruleScheme } from '../host/rule-address.ts';
import { localizer } from '../localizer.ts';

/** A page per rule, made from the rule's own text and examples. */
export function registerRulePages(): vscode.Disposable {
  return vscode.workspace.registerTextDocumentContentProvider(ruleScheme, {
    provideTextDocumentContent: (address) => {
      const rule = ruleRecords().find(({ id }) => id === ruleAt(address));
      return rule ? rulePage(rule, localizer()) : vscode.l10n.t('There is no rule “{0}”.', ruleAt(address));
    },
  });
}
