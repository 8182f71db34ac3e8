import * as vscode from 'vscode';
import { isThere } from '../host/is-there.ts';
import { decodeStrictly } from '../../intake/index.ts';
import { isEmptyStore, isShortened, orphanOf, parseStore, storeFolder } from '../../tags/index.ts';
import type { Orphan } from '../../tags/index.ts';
import { sayFailure } from './store-messages.ts';
import { reportOf } from './store-places.ts';
import type { Reviews } from '../reports/reviews.ts';

/** Marks that have lost their report, and the reports that they fit. */
interface Adoption {
  readonly from: vscode.Uri;
  readonly to: readonly vscode.Uri[];
}

/**
 * Offers the marks of reports that are gone, as after a rename by git or in a file manager, to the reports that they fit:
 * once for each, in one quiet message, after the workspace was searched or a report went; or all by a command.
 */
export function registerOrphanStores(reviews: Reviews): vscode.Disposable {
  const offered = new Set<string>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const take = async ({ from, to }: Adoption): Promise<void> => {
    const report = await choose(from, to);
    if (report) await reviews.marks.move(from, report);
  };
  const offer = async (): Promise<void> => {
    for (const adoption of await adoptions(reviews)) {
      if (offered.has(adoption.from.toString())) continue;
      offered.add(adoption.from.toString());
      ask(adoption)
        .then((yes) => (yes ? take(adoption) : undefined))
        .catch(sayFailure);
    }
  };
  const soon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      offer().catch(sayFailure);
    }, pause);
  };
  return vscode.Disposable.from(
    reviews.files.onDidChange((uri) => {
      if (!reviews.files.at(uri)) soon();
    }),
    reviews.files.onDidScan(() => {
      if (!reviews.files.state.scanning) soon();
    }),
    vscode.commands.registerCommand('reportReview.takeMarks', async () => {
      const found = await adoptions(reviews);
      for (const each of found) await take(each);
      if (found.length === 0)
        void vscode.window.showInformationMessage(vscode.l10n.t('No marks have lost their report.'));
    }),
    {
      dispose: () => {
        clearTimeout(timer);
      },
    },
  );
}

/** Milliseconds: a rename is a file that goes and one that comes. */
const pause = 1500;

async function ask({ from, to }: Adoption): Promise<boolean> {
  const take = vscode.l10n.t('Take them along');
  const gone = vscode.workspace.asRelativePath(from);
  const fitting = to.map((each) => vscode.workspace.asRelativePath(each)).join(' · ');
  const message = vscode.l10n.t('{0} is gone; its marks fit {1}.', gone, fitting);
  return (await vscode.window.showInformationMessage(message, take)) === take;
}

/** The only report, else the one that a person says, as among drafts that are alike. */
async function choose(from: vscode.Uri, to: readonly vscode.Uri[]): Promise<vscode.Uri | undefined> {
  if (to.length < 2) return to[0];
  const items = to.map((uri) => ({ label: vscode.workspace.asRelativePath(uri), uri }));
  const title = vscode.l10n.t('Which report takes the marks of {0}?', vscode.workspace.asRelativePath(from));
  return (await vscode.window.showQuickPick(items, { title }))?.uri;
}

async function adoptions(reviews: Reviews): Promise<readonly Adoption[]> {
  const orphans = await findOrphans();
  if (orphans.length === 0) return [];
  const all = await reviews.all();
  const unmarked = all.filter(({ uri, store }) => uri.scheme !== 'untitled' && isEmptyStore(store));
  const fits = unmarked.map(({ uri, text }) => ({ uri, orphan: orphanOf(uri.path, text, orphans) }));
  return orphans
    .map((each) => ({ from: each.uri, to: fits.filter(({ orphan }) => orphan === each).map(({ uri }) => uri) }))
    .filter(({ to }) => to.length > 0);
}

async function findOrphans(): Promise<readonly (Orphan & { readonly uri: vscode.Uri })[]> {
  const stores = await vscode.workspace.findFiles(`**/${storeFolder}/**/*.json`, null);
  const found = await Promise.all(
    stores.map(async (file) => {
      const uri = reportOf(file);
      if (!uri || (await isThere(uri))) return [];
      const parsed = parseStore(decodeStrictly(await vscode.workspace.fs.readFile(file)) ?? '');
      if (!parsed.ok) return [];
      // A name that was cut short is told in full by the store itself.
      const whole = vscode.Uri.joinPath(uri, '..', parsed.store.report.split('/').at(-1) ?? '');
      if (await isThere(whole)) return [];
      return [{ uri, report: isShortened(file.path) ? whole.path : uri.path, store: parsed.store }];
    }),
  );
  return found.flat();
}
