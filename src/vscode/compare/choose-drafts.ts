import * as vscode from 'vscode';
import { importedAddress, isImported } from '../host/imported-address.ts';
import { nameOf, relativeName } from '../host/name-of.ts';
import type { ReadReport } from '../reports/report-reader.ts';
import type { Reviews } from '../reports/reviews.ts';
import type { GitExtension } from './git-revisions.ts';
import { gitRevisions } from './git-revisions.ts';

/** Which document is compared with which; addresses of documents of text. */
export interface ChosenDrafts {
  readonly old: vscode.Uri;
  readonly new: vscode.Uri;
}

/**
 * The two drafts that a person means: two files selected in the Explorer, the older one first; else the report in front,
 * or the file clicked, and one that is chosen from the reports of the workspace, the file's history in git or the disk.
 */
export async function chooseDrafts(
  reviews: Reviews,
  clicked?: vscode.Uri,
  selected?: readonly vscode.Uri[],
): Promise<ChosenDrafts | undefined> {
  const [one, other] = (selected ?? []).map(textAddress);
  if (one && other) return inOrder(reviews, one, other);
  const now = clicked ? textAddress(clicked) : vscode.window.activeTextEditor?.document.uri;
  if (!now) return undefined;
  const base = await chooseBase(reviews, now);
  return base && inOrder(reviews, base, now);
}

/** A Word file, a PDF or a web page is compared by its text. */
function textAddress(file: vscode.Uri): vscode.Uri {
  return isImported(file.path) && file.scheme !== 'git' ? importedAddress(file) : file;
}

/** What git keeps is older; else by the years that the reports plan for, else by when the files were last changed. */
async function inOrder(reviews: Reviews, one: vscode.Uri, other: vscode.Uri): Promise<ChosenDrafts> {
  if (one.scheme === 'git' || other.scheme === 'git')
    return one.scheme === 'git' ? { old: one, new: other } : { old: other, new: one };
  const [a, b] = [await ageOf(reviews, one), await ageOf(reviews, other)];
  const isOlder = a.year !== null && b.year !== null && a.year !== b.year ? a.year < b.year : a.changed <= b.changed;
  return isOlder ? { old: one, new: other } : { old: other, new: one };
}

async function ageOf(
  reviews: Reviews,
  uri: vscode.Uri,
): Promise<{ readonly year: number | null; readonly changed: number }> {
  const year = (await reviews.at(uri))?.analysis.report.year ?? null;
  const file = uri.query === 'file' ? uri.with({ scheme: uri.query, query: '' }) : uri;
  if (file.scheme === 'untitled') return { year, changed: Infinity };
  return { year, changed: (await vscode.workspace.fs.stat(file)).mtime };
}

interface DraftItem extends vscode.QuickPickItem {
  readonly uri?: vscode.Uri;
  readonly browse?: true;
}

async function chooseBase(reviews: Reviews, now: vscode.Uri): Promise<vscode.Uri | undefined> {
  const git = await vscode.extensions.getExtension<GitExtension<vscode.Uri>>('vscode.git')?.activate();
  const revisions = await gitRevisions(git, now);
  const items: readonly DraftItem[] = [
    { label: vscode.l10n.t('Another file…'), iconPath: new vscode.ThemeIcon('folder-opened'), browse: true },
    ...group(vscode.l10n.t('Reports'), reportItems(reviews, now)),
    ...group(
      vscode.l10n.t('Earlier states in git'),
      revisions.map(({ uri, message, name, date }) => ({ label: message, description: `${name} ${date}`, uri })),
    ),
  ];
  const title = vscode.l10n.t('Compare {0} with', nameOf(now));
  const picked = await vscode.window.showQuickPick(items, { title, matchOnDescription: true });
  if (picked?.browse !== true) return picked?.uri;
  const filters = { [vscode.l10n.t('Reports')]: ['txt', 'md', 'govreport', 'docx', 'pdf', 'html', 'htm'] };
  const [file] = (await vscode.window.showOpenDialog({ filters })) ?? [];
  return file && textAddress(file);
}

function group(label: string, items: readonly DraftItem[]): readonly DraftItem[] {
  return items.length === 0 ? [] : [{ label, kind: vscode.QuickPickItemKind.Separator }, ...items];
}

/** Those of the same district first, the years nearest to it before others. */
function reportItems(reviews: Reviews, now: vscode.Uri): readonly DraftItem[] {
  const all = reviews.reports();
  const front = all.find(({ uri }) => uri.toString() === now.toString());
  const distance = ({ analysis }: ReadReport): number => {
    const [a, b] = [analysis.report, front?.analysis.report];
    const isNear = b !== undefined && a.district.name !== null && a.district.name === b.district.name;
    return (isNear ? 0 : FAR) + Math.abs((a.year ?? 0) - (b?.year ?? 0));
  };
  return all
    .filter((each) => each !== front)
    .toSorted((a, b) => distance(a) - distance(b))
    .map(({ uri, analysis }) => ({
      label: relativeName(uri),
      description: [analysis.report.district.name, analysis.report.year].filter((each) => each !== null).join(' '),
      uri,
    }));
}

/** Further than any two years. */
const FAR = 10_000;
