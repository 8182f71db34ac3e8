import * as vscode from 'vscode';
import { districtReason } from '../../core/index.ts';
import { districtWords, escapeMarkdown } from '../../present/index.ts';
import type { TreeNode } from '../../present/index.ts';
import type { Review, Reviews } from '../reports/reviews.ts';
import { localizer } from '../localizer.ts';

/** The tooltip of a district or a report with what told the district, for the first few of its reports. */
export async function districtTooltip(reviews: Reviews, node: TreeNode): Promise<vscode.MarkdownString> {
  const files = [...new Set(filesOf(node))].slice(0, MOST);
  const found = await Promise.all(files.map((file) => reviews.at(vscode.Uri.parse(file))));
  const parts = found.filter((each) => each !== undefined).map((each) => partOf(each, files.length > 1));
  return new vscode.MarkdownString([node.tooltip(), ...parts].join('\n\n'));
}

/** What told the district of one report, in plain words. */
export function reasonOf({ uri, text, analysis, store }: Review): readonly string[] {
  const reason = districtReason(text, vscode.workspace.asRelativePath(uri, false));
  return districtWords(reason, analysis.report.district, store.district !== undefined, localizer());
}

function partOf(review: Review, named: boolean): string {
  const name = named ? [`**${escapeMarkdown(vscode.workspace.asRelativePath(review.uri))}**`] : [];
  return [...name, ...reasonOf(review).map(escapeMarkdown)].join('  \n');
}

/** The reports under a node of the tree of commitments. */
export function filesOf(node: TreeNode): readonly string[] {
  return node.file === undefined ? node.children.flatMap(filesOf) : [node.file];
}

const MOST = 3;
