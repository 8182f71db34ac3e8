import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { analyze } from '../../src/core/index.ts';
import { closingLine } from '../tools/closing-line.ts';
import { desktopArguments } from '../tools/desktop-arguments.ts';
import { laySamples } from '../tools/lay-samples.ts';
import { listen } from '../tools/listen.ts';
import { presetSettings } from '../tools/preset-settings.ts';
import { workbenchAddress } from '../tools/start-server.ts';
import { tellLines } from '../tools/tell-lines.ts';
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

describe('the lines of a suite', () => {
  const told = (...lines: readonly string[]): readonly string[] => {
    const said: string[] = [];
    const suite = tellLines((line) => said.push(line));
    for (const line of lines) suite.tell(line);
    suite.repeatFailures();
    return said;
  };

  it('end with what failed, so that the end of a long log tells it', () => {
    const failed = `  ✘ a report is lost\n      Error: no report\n${'      at x\n'.repeat(40)}`;
    const [first, second, third, title, again = ''] = told('  ✔ one', failed, '  ✔ two');
    assert.deepEqual([first, second, third, title], ['  ✔ one', failed, '  ✔ two', 'Failed:']);
    assert.match(again, /^ {2}✘ a report is lost\n {6}Error: no report\n/);
    assert.ok(again.split('\n').length < 20);
  });

  it('end with nothing more where all went well', () => {
    assert.deepEqual(told('  ✔ one', '  - two'), ['  ✔ one', '  - two']);
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
  it('opens a file at a place, on a desktop and in a browser', () => {
    const at = '/w/报告/2023年四方台区政府工作报告.txt:12:5';
    const args = desktopArguments({ folder: '/w/报告', at, extension: '/e', profile: undefined, root: false });
    assert.deepEqual(args.slice(-2), ['--goto', at]);
    const { searchParams } = new URL(workbenchAddress(4000, 'secret', { folder: '/w/报告', at }));
    const payload = JSON.parse(searchParams.get('payload') ?? '') as readonly (readonly [string, string])[];
    const { openFile, gotoLineMode } = Object.fromEntries(payload);
    assert.equal(gotoLineMode, 'true');
    assert.equal(decodeURI(openFile ?? ''), `vscode-remote://127.0.0.1:4000${at}`);
  });

  it('lays the samples under the names of an office, and knows the first finding', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'samples-'));
    const laid = await laySamples(folder);
    const names = readdirSync(folder).filter((name) => name.endsWith('.txt'));
    assert.ok(names.includes('2023年四方台区政府工作报告.txt'), names.join());
    assert.ok(
      names.every((name) => /^20\d\d年.+区政府工作报告\.txt$/.test(name)),
      names.join(),
    );
    const [, file = '', line, column] = /^(.*):(\d+):(\d+)$/.exec(laid.at ?? '') ?? [];
    const text = readFileSync(file, 'utf8');
    const [first] = analyze(text).findings;
    const at =
      text
        .split('\n')
        .slice(0, Number(line) - 1)
        .join('\n').length + Number(column);
    assert.equal(at, first?.range[0]);
    rmSync(folder, { recursive: true });
  });

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
