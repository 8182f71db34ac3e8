import { downloadAndUnzipVSCode } from '@vscode/test-electron';
import { chooseHost, describeHost, hasDisplay, type HostKind } from './choose-host.ts';
import { findVscode, type InstalledVscode } from './find-vscode.ts';
import { installServer } from './install-server.ts';
import { places } from './places.ts';
import { Trouble } from './run-tool.ts';
import { say } from './say.ts';

/** A VS Code that is ready to start. */
export type Host =
  | { readonly kind: 'desktop' | 'download'; readonly command: string; readonly executable: string | undefined }
  | { readonly kind: 'server' };

/**
 * The first VS Code that can be had here, fetched where it must be, and one line that says which. A host that cannot
 * be had gives way to the next; the last one's trouble is thrown. `suite`: only a host that can run one will do.
 */
export async function prepareHost({ suite }: { suite: boolean }): Promise<Host> {
  const found = findVscode();
  const installed = suite && found?.executable === undefined ? undefined : found;
  const kinds = chooseHost({
    wanted: process.env.REPORT_REVIEW_HOST,
    installed: installed !== undefined,
    display: hasDisplay(process.env, process.platform),
  });
  for (const kind of kinds) {
    try {
      const { host, which } = await prepare[kind](installed);
      say(describeHost(kind, which));
      return host;
    } catch (error) {
      if (kind === kinds.at(-1)) throw error;
      say(`${error instanceof Error ? error.message : String(error)} Trying the next.`);
    }
  }
  throw new Trouble('No VS Code could be had.');
}

type Prepare = (installed: InstalledVscode | undefined) => Promise<{ host: Host; which: string }>;

const prepare: Readonly<Record<HostKind, Prepare>> = {
  desktop: (installed) => {
    if (installed === undefined) {
      return Promise.reject(new Trouble('No installed VS Code was found. Set VSCODE_PATH to its program.'));
    }
    return Promise.resolve({
      host: { kind: 'desktop', ...installed },
      which: `the installed one (${installed.command})`,
    });
  },
  download: async () => {
    const executable = await downloadAndUnzipVSCode({ version: 'stable', cachePath: places.cache }).catch(
      (error: unknown) => {
        throw new Trouble(
          `VS Code could not be downloaded: ${error instanceof Error ? error.message : String(error)}.`,
        );
      },
    );
    return { host: { kind: 'download', command: executable, executable }, which: 'the stable one, downloaded' };
  },
  server: async () => {
    const { version } = await installServer();
    return { host: { kind: 'server' }, which: `${version}, its server from the npm registry, in a browser` };
  },
};
