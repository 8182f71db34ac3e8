import { existsSync, realpathSync } from 'node:fs';
import { posix, win32 } from 'node:path';

/** An installed VS Code: what opens windows, and the program itself where it could be found (a suite needs that). */
export interface InstalledVscode {
  readonly command: string;
  readonly executable: string | undefined;
}

/** What this looks at; in a test, a table. */
export interface Disk {
  readonly exists: (path: string) => boolean;
  readonly realPath: (path: string) => string;
}

/** VS Code as VSCODE_PATH names it (the program or its `code` command), else the `code` on the PATH. */
export function findVscode(
  environment: NodeJS.ProcessEnv = process.env,
  platform: string = process.platform,
  disk: Disk = { exists: existsSync, realPath: realpathSync },
): InstalledVscode | undefined {
  const path = platform === 'win32' ? win32 : posix;
  const chosen = environment.VSCODE_PATH;
  const command =
    chosen !== undefined && chosen !== ''
      ? chosen
      : (environment.PATH ?? '')
          .split(path.delimiter)
          .filter((folder) => folder !== '')
          .map((folder) => path.join(folder, platform === 'win32' ? 'code.cmd' : 'code'))
          .find(disk.exists);
  if (command === undefined || !disk.exists(command)) return undefined;
  return { command, executable: programsBeside(disk.realPath(command), platform).find(disk.exists) };
}

/**
 * Where the program of a `code` command can stand: `/usr/share/code/bin/code` → `/usr/share/code/code`.
 * A path that is no command in a `bin` folder is the program itself.
 */
export function programsBeside(command: string, platform: string): readonly string[] {
  const path = platform === 'win32' ? win32 : posix;
  const bin = path.dirname(command);
  if (path.basename(bin) !== 'bin' || path.dirname(bin) === '/usr' || path.dirname(bin) === '/snap') {
    return bin.endsWith('/bin') ? [] : [command];
  }
  const home = path.dirname(bin);
  if (platform === 'win32') return [path.join(home, 'Code.exe'), path.join(home, 'Code - Insiders.exe')];
  if (platform === 'darwin') {
    const contents = path.dirname(path.dirname(home));
    return ['Electron', 'Code'].map((name) => path.join(contents, 'MacOS', name));
  }
  return [path.join(home, path.basename(command))];
}
