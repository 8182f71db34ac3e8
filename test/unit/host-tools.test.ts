import assert from 'node:assert/strict';
import { closingLine } from '../tools/closing-line.ts';
import { desktopArguments } from '../tools/desktop-arguments.ts';
import { listen } from '../tools/listen.ts';
import { presetSettings } from '../tools/preset-settings.ts';
import { workbenchAddress } from '../tools/start-server.ts';
import { openWire } from '../host/wire.ts';

describe('the closing line of the suite in VS Code', () => {
  const check = (counts: Parameters<typeof closingLine>[0], exitCode: number, expected: string): void => {
    const { line, ok } = closingLine(counts, exitCode);
    assert.equal(`${ok ? 'good' : 'bad'}: ${line}`, expected);
  };

  it('counts, and is good only when tests ran and VS Code agrees', () => {
    check({ passed: 12, failed: 0, skipped: 0 }, 0, 'good: 12 passed, 0 failed');
    check({ passed: 12, failed: 0, skipped: 2 }, 0, 'good: 12 passed, 0 failed, 2 skipped');
    check({ passed: 12, failed: 1, skipped: 0 }, 1, 'bad: 12 passed, 1 failed');
    check({ passed: 12, failed: 0, skipped: 0 }, 1, 'bad: 12 passed, 0 failed');
    check({ passed: 0, failed: 0, skipped: 0 }, 0, 'bad: 0 passed, 0 failed');
    check(undefined, 0, 'bad: VS Code ended with code 0 before the suite did.');
  });
});

describe('the window on a desktop', () => {
  it('is a new one, with the extension under development and the person’s own profile', () => {
    assert.deepEqual(desktopArguments({ folder: '/w/报告', extension: '/e', profile: undefined, root: false }), [
      '--new-window',
      '--extensionDevelopmentPath=/e',
      '/w/报告',
    ]);
  });

  it('has a profile apart and no sandbox for root', () => {
    assert.deepEqual(desktopArguments({ folder: '/w', extension: '/e', profile: '/p', root: true }), [
      '--new-window',
      '--extensionDevelopmentPath=/e',
      '--user-data-dir=/p',
      '--no-sandbox',
      '/w',
    ]);
  });
});

describe('the address of the workbench', () => {
  it('carries the folder, the extension and the suite', () => {
    const { searchParams, host } = new URL(
      workbenchAddress(4000, 'secret', { folder: '/w/报告', extension: '/e x', suite: '/e x/dist/test/index.js' }),
    );
    assert.equal(host, '127.0.0.1:4000');
    assert.equal(searchParams.get('tkn'), 'secret');
    assert.equal(searchParams.get('folder'), '/w/报告');
    assert.deepEqual(JSON.parse(searchParams.get('payload') ?? ''), [
      ['skipWelcome', 'true'],
      ['extensionDevelopmentPath', 'vscode-remote://127.0.0.1:4000/e%20x'],
      ['extensionTestsPath', 'vscode-remote://127.0.0.1:4000/e%20x/dist/test/index.js'],
    ]);
  });
});

describe('the settings of a page', () => {
  it('join what the page says already', () => {
    const page = '<meta id="vscode-workbench-web-configuration" data-settings="{&quot;a&quot;:&quot;x&amp;y&quot;}">';
    assert.equal(
      presetSettings(page, { 'editor.fontSize': 15 }),
      '<meta id="vscode-workbench-web-configuration" data-settings="{&quot;a&quot;:&quot;x&amp;y&quot;,' +
        '&quot;configurationDefaults&quot;:{&quot;editor.fontSize&quot;:15}}">',
    );
  });
});

describe('the wire between a module inside VS Code and the tool that started it', () => {
  it('carries requests in their order, and answers done or what went wrong', async () => {
    const heard: string[] = [];
    const listener = await listen((request) => {
      heard.push(JSON.stringify(request));
      return request.kind === 'shoot' ? Promise.reject(new Error('no film')) : Promise.resolve();
    });
    Object.assign(process.env, listener.env);
    const wire = await openWire();
    await Promise.all([wire.ask({ kind: 'line', text: '一行' }), wire.ask({ kind: 'press', keys: 'Enter' })]);
    await assert.rejects(wire.ask({ kind: 'shoot', name: 'a' }), /no film/);
    wire.close();
    listener.close();
    for (const name of Object.keys(listener.env)) Reflect.deleteProperty(process.env, name);
    assert.deepEqual(heard, [
      '{"kind":"line","text":"一行"}',
      '{"kind":"press","keys":"Enter"}',
      '{"kind":"shoot","name":"a"}',
    ]);
  });
});
