import { createRequire } from 'node:module';
import type * as vscode from 'vscode';

/** Processor time in milliseconds, of all threads of the host: loading the extension's file, and the call of `activate`. */
export interface StartTimes {
  readonly load: number;
  readonly activate: number;
  /** Where the extension keeps what is of use in every workspace. */
  readonly storage: string;
}

interface Entry {
  activate(context: vscode.ExtensionContext): unknown;
}

const times = { load: 0, activate: 0, storage: '' };
// The suite of `npm run measure -- start` and this entry share nothing but their host.
Object.assign(globalThis, { reportReviewStart: times });

const extension = timed('load', () => createRequire(__filename)('../extension.js') as Entry);

/** The entry of the extension, measured: its manifest names this file in place of its own while `measure -- start` runs. */
export function activate(context: vscode.ExtensionContext): unknown {
  times.storage = context.globalStorageUri.fsPath;
  return timed('activate', () => extension.activate(context));
}

/** Both are synchronous: nothing else of the host gets a turn meanwhile, however busy the machine is. */
function timed<T>(what: 'load' | 'activate', work: () => T): T {
  const before = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(before);
  times[what] = (user + system) / 1000;
  return result;
}
