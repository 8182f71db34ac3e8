import { coreSteps } from 'core-steps';
import * as vscode from 'vscode';
import { newBreather } from './breather.ts';
import { loadCompiled } from './disk.ts';
import type { CompiledScript } from './disk.ts';

let core: CompiledScript | undefined;
let loading: Promise<void> | undefined;
let isLoaded = false;

/**
 * Resolves when the core has been loaded, now or before: in steps, between which whatever waits in the extension host goes
 * first. Its tables in one go hold the host for 100 ms and more. Who uses the core before loads what is left in one go.
 */
export function coreReady(): Promise<void> {
  return (loading ??= load());
}

/**
 * Says where the core lies and where the engine's code of it is kept from one window to the next; undefined where there is no
 * disk for it.
 */
export function coreKeptIn(storage: vscode.Uri, extension: vscode.Uri): CompiledScript | undefined {
  if (storage.scheme !== 'file') return undefined;
  const script = vscode.Uri.joinPath(extension, 'dist', 'core.js').fsPath;
  return (core = { script, kept: vscode.Uri.joinPath(storage, 'core.code').fsPath });
}

export function isCoreLoaded(): boolean {
  return isLoaded;
}

async function load(): Promise<void> {
  const breathe = newBreather();
  // Reading and compiling it is one step of its own.
  if (core) loadCompiled(core);
  const steps = coreSteps();
  do await breathe();
  while (steps.next().done !== true);
  isLoaded = true;
}
