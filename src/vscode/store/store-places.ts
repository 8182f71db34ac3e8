import * as vscode from 'vscode';
import { foldersAbove } from '../host/disk.ts';
import type { FoldersAbove } from '../host/disk.ts';
import { decodeStrictly } from '../../intake/index.ts';
import { findStorePlace, reportOfStore, safePort, storeFolder, storePath } from '../../tags/index.ts';
import type { PlainFiles, StoredAt, StorePlace, StorePort } from '../../tags/index.ts';
import { sourceOf } from '../host/imported-address.ts';
import { filesUnder, memoryPort } from './store-ports.ts';

/** Where the store of a report lies. */
export interface ReportPlace extends StoredAt {
  /** The file of the store, whether it is there or not. */
  readonly file: vscode.Uri;
}

/** A folder that may hold stores. */
interface Folder {
  readonly uri: vscode.Uri;
  readonly files: PlainFiles;
  readonly port: StorePort;
}

interface Candidate extends StorePlace {
  readonly folder: Folder;
}

/**
 * Finds where the stores of reports lie, by the rule of the command line: within the workspace folder or the repository
 * around it, where a new one begins at the top of the workspace folder; outside of both in the editor's own storage, and
 * for a document never saved in memory.
 */
export class StorePlaces {
  private readonly found = new Map<string, Promise<ReportPlace>>();
  private readonly stores = new Map<string, vscode.Uri>();
  private readonly folders = new Map<string, Folder>();
  private readonly above = new Map<string, Promise<FoldersAbove>>();
  private readonly unsaved = memoryPort();

  /** @param storage where the stores of reports outside every workspace lie */
  constructor(private readonly storage: vscode.Uri) {}

  of(report: vscode.Uri): Promise<ReportPlace> {
    const key = report.toString();
    const known = this.found.get(key);
    if (known) return known;
    const place = this.find(sourceOf(report));
    this.found.set(key, place);
    place.then(
      ({ file }) => this.stores.set(key, file),
      () => this.found.delete(key), // whoever asked is told
    );
    return place;
  }

  /** The files of the stores whose places are known, there or not. */
  known(): readonly vscode.Uri[] {
    return [...this.stores.values()];
  }

  /** To be asked again, as when a store or a folder for them came or went. */
  forget(): void {
    this.found.clear();
    this.stores.clear();
    this.above.clear();
  }

  private async find(report: vscode.Uri): Promise<ReportPlace> {
    if (report.scheme === 'untitled') return { port: this.unsaved, report: report.path, file: report };
    const workspace = vscode.workspace.getWorkspaceFolder(report)?.uri;
    const { folders, repository } =
      report.scheme === 'file' ? await this.foldersAbove(report) : { folders: [], repository: null };
    const inside = workspace ? foldersUpTo(workspace, report) : [];
    // A folder that was opened through a link stands in no repository but by its real name.
    const isReal = folders[0]?.toLowerCase() === vscode.Uri.joinPath(report, '..').fsPath.toLowerCase();
    const around = repository === null || !isReal ? [] : folders.map((folder) => vscode.Uri.file(folder));
    const all = around.length > 0 ? around : inside;
    const last = all.at(-1);
    const places = all.map((folder, at) =>
      this.candidate(folder, (at < inside.length ? workspace : last) ?? folder, report),
    );
    // A repository inside the workspace keeps its stores itself, one around it only where it has some.
    const top = workspace && places[Math.min(inside.length, places.length) - 1];
    const otherwise = top ?? this.candidate(this.storage, this.storage, report, storagePath(report));
    const { folder, report: path } = await findStorePlace(places, otherwise);
    return { port: folder.port, report: path, file: vscode.Uri.joinPath(folder.uri, storePath(path)) };
  }

  private foldersAbove(report: vscode.Uri): Promise<FoldersAbove> {
    const folder = vscode.Uri.joinPath(report, '..').toString();
    const known = this.above.get(folder) ?? foldersAbove(report.fsPath);
    this.above.set(folder, known);
    return known;
  }

  private candidate(uri: vscode.Uri, within: vscode.Uri, report: vscode.Uri, path?: string): Candidate {
    const folder = this.folders.get(uri.toString()) ?? folderAt(uri, within);
    this.folders.set(uri.toString(), folder);
    return { folder, files: folder.files, report: path ?? report.path.slice(uri.path.length).replace(/^\//, '') };
  }
}

/** The report that a store file belongs to: FOLDER/.report-review/a/b.txt.json → FOLDER/a/b.txt */
export function reportOf(file: vscode.Uri): vscode.Uri | undefined {
  const at = file.path.indexOf(`/${storeFolder}/`);
  const report = at < 0 ? null : reportOfStore(file.path.slice(at + 1));
  return report === null ? undefined : file.with({ path: `${file.path.slice(0, at)}/${report}` });
}

function folderAt(uri: vscode.Uri, within: vscode.Uri): Folder {
  const files = filesUnder(uri, within);
  return { uri, files, port: safePort(files, decodeStrictly) };
}

/** From the report's own folder up to the one that is open. */
function foldersUpTo(top: vscode.Uri, report: vscode.Uri): readonly vscode.Uri[] {
  const folders: vscode.Uri[] = [];
  for (let at = vscode.Uri.joinPath(report, '..'); at.path.startsWith(top.path); at = vscode.Uri.joinPath(at, '..')) {
    folders.push(at);
    if (at.path.length <= top.path.length) break;
  }
  return folders;
}

/** What no file system takes in a name stands as its number: file:///c:/w/a.txt → file/c%3A/w/a.txt */
function storagePath({ scheme, path }: vscode.Uri): string {
  return `${scheme}${path.replace(/[<>:"|?*\\]/g, (char) => encodeURIComponent(char).replace('*', '%2A'))}`;
}
