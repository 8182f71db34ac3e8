import type * as vscode from 'vscode';
import type { AnalysisFinding } from '../../core/index.ts';
import type { ListedFinding } from '../../present/index.ts';
import { likeAsOne } from '../../present/index.ts';
import { localizer } from '../localizer.ts';
import type { Review } from '../reports/reviews.ts';
import { settings } from '../settings.ts';

export interface ShownFindings {
  /** In text order, with the severity that the settings give them; like ones of wording stand as one. */
  readonly findings: readonly ListedFinding[];
  /** How many more there are than the settings allow. */
  readonly more: number;
  /** All of them, each for itself. */
  readonly each: readonly AnalysisFinding[];
}

/** The findings of a report that a person wants to see: none dismissed, none of a rule turned off, not too many. */
export function shownFindings({ uri, findings }: Review): ShownFindings {
  const { checks, maxFindings } = settings(uri);
  if (!checks) return { findings: [], more: 0, each: [] };
  const each = atTheirLevels(uri, findings.shown);
  const listed = likeAsOne(each, localizer());
  return { findings: listed.slice(0, maxFindings), more: Math.max(0, listed.length - maxFindings), each };
}

/** Findings with the severity that the settings give their rules, without those of rules turned off. */
export function atTheirLevels(uri: vscode.Uri, findings: readonly AnalysisFinding[]): readonly AnalysisFinding[] {
  const { rules } = settings(uri);
  return findings.flatMap((finding) => {
    const level = rules[finding.rule] ?? finding.severity;
    return level === 'off' ? [] : [{ ...finding, severity: level }];
  });
}

/** The rules that the settings turn off. */
export function rulesTurnedOff(uri: vscode.Uri): readonly string[] {
  const { rules } = settings(uri);
  return Object.keys(rules).filter((rule) => rules[rule] === 'off');
}
