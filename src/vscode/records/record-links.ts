import type * as vscode from 'vscode';
import type { Range } from '../../core/index.ts';
import type { RecordAct, RecordField } from '../../present/index.ts';
import type { PlacedCommitment } from './commitment-targets.ts';

/** The links of a record's page: each is a command on the commitment as it stands now. */
export function recordActs({ review, commitment }: PlacedCommitment): RecordAct {
  const { range, text } = commitment;
  const node = { file: review.uri.toString(), commitment: { range, text } };
  return (field, value) =>
    commandLink(COMMANDS[field], value === undefined ? [node] : [node, null, field === 'tags' ? [value] : value]);
}

/** The address of a place in a report, for a page: report, range. */
export function placeAct(report: vscode.Uri, range: Range): string {
  return commandLink('reportReview.revealPlace', [report.toString(), range]);
}

const COMMANDS: Readonly<Record<RecordField, string>> = {
  status: 'reportReview.setStatus',
  owner: 'reportReview.setOwner',
  unit: 'reportReview.setUnit',
  due: 'reportReview.setDue',
  note: 'reportReview.setNote',
  evidence: 'reportReview.addEvidence',
  tags: 'reportReview.tagCommitment',
};

/** VS Code decodes what a command is given twice, so that 6%20 would not come back as it went. */
function commandLink(command: string, given: readonly unknown[]): string {
  return `command:${command}?${encodeURIComponent(encodeURIComponent(JSON.stringify(given)))}`;
}
