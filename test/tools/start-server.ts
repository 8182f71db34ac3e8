import { spawn, type ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { installServer } from './install-server.ts';
import { places } from './places.ts';
import { Trouble } from './run-tool.ts';
import { ownGroup, stopAtExit, stopTree } from './stop-tree.ts';

export interface ServerOptions {
  /** A folder for the server's own settings and extensions; made when it is not there. */
  readonly data: string;
  /** VS Code knows a workspace by the server's address: the same port opens the same one again. */
  readonly port?: number;
  /** Environment variables for the extension host, besides this process's own. */
  readonly env?: Readonly<Record<string, string>>;
  /** Display language such as `zh-cn`, where a language pack is among the extensions. */
  readonly locale?: string;
  readonly extensions?: string;
  /** Nobody is asked whether the folder is to be trusted. */
  readonly trusted?: boolean;
  /** Settings that hold in every window of this server. */
  readonly machineSettings?: Readonly<Record<string, unknown>>;
}

export interface Server {
  readonly version: string;
  /** The address that opens a folder, with the extension under development and, for a suite, its module. */
  address(what: Shown): string;
  stop(): void;
}

/**
 * Starts VS Code's server on a free port of this machine and resolves once it answers. Only who has the address with
 * its token gets in. It ends with this process.
 */
export async function startServer(options: ServerOptions): Promise<Server> {
  const files = await installServer();
  await mkdir(options.data, { recursive: true });
  if (options.machineSettings !== undefined) await writeMachineSettings(options.data, options.machineSettings);
  const token = randomUUID();
  const child = spawn(files.node, serverArguments(files.vscode, token, options), {
    ...ownGroup,
    cwd: places.root,
    env: { ...process.env, ...noGallery, ...options.env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const stop = (): void => {
    stopTree(child);
  };
  stopAtExit(stop);
  const log = join(options.data, 'server.log');
  const port = await portOf(child, log);
  return {
    version: files.version,
    address: (what) => workbenchAddress(port, token, what),
    stop,
  };
}

/** What the address opens. */
export interface Shown {
  readonly folder: string;
  /** A file to open and a place in it, counted from 1: FILE:LINE:COLUMN. */
  readonly at?: string | undefined;
  readonly extension?: string;
  readonly suite?: string;
}

/** Without it the server asks a gallery of extensions elsewhere for translations at every start. */
const noGallery = { EXTENSIONS_GALLERY: '{}' };

function serverArguments(vscode: string, token: string, options: ServerOptions): string[] {
  return [
    join(vscode, 'out', 'server-main.js'),
    ...['--host', '127.0.0.1', '--port', String(options.port ?? 0), '--connection-token', token],
    ...['--accept-server-license-terms', '--telemetry-level', 'off', '--enable-smoke-test-driver'],
    ...['--server-data-dir', options.data],
    ...(options.extensions === undefined ? [] : ['--extensions-dir', options.extensions]),
    ...(options.locale === undefined ? [] : ['--locale', options.locale]),
    ...(options.trusted === true ? ['--disable-workspace-trust'] : []),
  ];
}

/** Where VS Code's server looks for the settings of its machine. */
async function writeMachineSettings(data: string, settings: Readonly<Record<string, unknown>>): Promise<void> {
  const folder = join(data, 'data', 'Machine');
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'settings.json'), JSON.stringify(settings));
}

/** The address of the workbench: everything VS Code needs to know stands in the query. */
export function workbenchAddress(port: number, token: string, what: Shown): string {
  const origin = `127.0.0.1:${port}`;
  const remote = (path: string): string => `vscode-remote://${origin}${pathToFileURL(path).pathname}`;
  const payload: [string, string][] = [['skipWelcome', 'true']];
  if (what.at !== undefined) payload.push(['openFile', remote(what.at)], ['gotoLineMode', 'true']);
  if (what.extension !== undefined) payload.push(['extensionDevelopmentPath', remote(what.extension)]);
  if (what.suite !== undefined) payload.push(['extensionTestsPath', remote(what.suite)]);
  const query = new URLSearchParams({
    tkn: token,
    folder: decodeURI(pathToFileURL(what.folder).pathname),
    payload: JSON.stringify(payload),
  });
  return `http://${origin}/?${query.toString()}`;
}

const patience = 60_000;

/** Waits for the line in which the server says on which port it listens; all it says goes to the log. */
async function portOf(child: ChildProcess, log: string): Promise<number> {
  const out = createWriteStream(log);
  child.stderr?.pipe(out);
  child.stdout?.pipe(out);
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      fail(`VS Code’s server did not answer within ${patience / 1000} s`);
    }, patience);
    child.stdout?.on('data', (chunk: Buffer) => {
      const port = /listening on (\d+)/.exec(chunk.toString())?.[1];
      if (port === undefined) return;
      clearTimeout(timer);
      resolve(Number(port));
    });
    child.once('error', (error) => {
      fail(`VS Code’s server did not start: ${error.message}`);
    });
    child.once('exit', (code) => {
      fail(`VS Code’s server ended with code ${code ?? 'none'} before it answered`);
    });
    function fail(what: string): void {
      clearTimeout(timer);
      void readFile(log, 'utf8').then((said) => {
        reject(new Trouble(`${what}. It said:\n${said.trim()}\nDelete .vscode-test and run this again.`));
      }, reject);
    }
  });
}
