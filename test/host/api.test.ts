import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import process from 'node:process';
import { createInterface } from 'node:readline/promises';
import * as vscode from 'vscode';
import { reportServers } from '../../src/vscode/assistant/offer-server.ts';
import type { Learned } from '../api-user/extension.ts';
import { analysisOf, api, commitmentsOf, folder, open, reports, until, write } from './workspace.ts';

const text =
  '政府工作报告\n一、2023年工作回顾\n建成学校、医院、公园四个项目。\n二、2024年工作安排\n新增城镇就业1300人。\n';

describe('other extensions', () => {
  async function user(): Promise<Learned> {
    const extension = vscode.extensions.getExtension<Learned>('report-review.api-user');
    return extension?.activate() ?? assert.fail('the extension that uses the API is not there');
  }

  it('analyse a text in the public format', async () => {
    const { api: offered } = await user();
    assert.deepEqual(Object.keys(offered).sort(), [
      'analyse',
      'analysis',
      'annotations',
      'commitments',
      'findings',
      'onDidChangeReport',
      'ready',
      'reports',
      'version',
    ]);
    const { metrics, findings } = offered.analyse(text, { language: 'en' });
    assert.equal(metrics.find(({ unit }) => unit === '人')?.value, 1300);
    assert.ok(findings.some(({ rule }) => rule === 'list-count'));
  });

  it('read every report, its findings, commitments and what people added, and hear of changes', async () => {
    const { api: offered, changed } = await user();
    const uri = await write('other.govreport', text);
    const document = await open(uri);
    await (await api()).ready();
    await until(() => offered.reports().some((each) => each.toString() === uri.toString()));
    assert.deepEqual((await offered.analysis(uri))?.metrics, analysisOf(document).metrics);
    assert.deepEqual(
      (await offered.findings(uri))?.map(({ rule }) => rule),
      ['list-count'],
    );
    const [first] = (await offered.commitments(uri)) ?? [];
    assert.equal(first?.text, '新增城镇就业1300人');
    assert.deepEqual((await offered.annotations(uri))?.marks, []);

    const before = changed.length;
    const [node] = await commitmentsOf(uri);
    await vscode.commands.executeCommand('reportReview.tagCommitment', node, [node], ['重点督办']);
    await until(async () => ((await offered.annotations(uri))?.marks.length ?? 0) > 0);
    assert.deepEqual((await offered.commitments(uri))?.[0]?.tags, ['重点督办']);
    assert.ok(changed.slice(before).includes(uri.toString()));
    assert.equal(await offered.analysis(vscode.Uri.parse('file:///no/such.txt')), undefined);
  });
});

describe('language models', () => {
  it('ask the tools of VS Code what the command line prints, on every sample', async function () {
    // The command line is started anew for each answer.
    this.timeout(240_000);
    const samples = (await reports()).filter(({ path }) => !path.includes('/reports/'));
    assert.ok(samples.length > 0);
    for (const uri of samples) {
      const file = vscode.workspace.asRelativePath(uri, false);
      assert.deepEqual(await ask('report_review_outline', { file }), printed('outline', file));
      const ofFigures = ['range', 'text', 'value', 'unit', 'period', 'status'];
      const { metrics } = printed('analyze', file);
      const { figures } = await ask('report_review_figures', { file, limit: 1000 });
      assert.deepEqual(listOf(figures, ofFigures), listOf(metrics, ofFigures));
      const { findings } = await ask('report_review_findings', { file });
      assert.deepEqual(
        listOf(findings, ['rule', 'severity', 'message', 'range', 'line']),
        listOf(printed('check', file).findings, ['rule', 'severity', 'message', 'range', 'line']),
      );
      const { commitments } = await ask('report_review_commitments', { file, limit: 1000 });
      const names = ['id', 'text', 'targets', 'deadline', 'topic', 'line', 'start', 'end'];
      assert.deepEqual(listOf(commitments, names), listOf(printed('commitments', file), names));
    }
  });

  it('are offered a server that starts and has the tools of VS Code', async function () {
    this.timeout(60_000);
    const extension = vscode.extensions.getExtension<unknown>('report-review.report-review') ?? assert.fail();
    const [server, ...others] = reportServers(extension);
    assert.ok(server && others.length === 0);
    const { command, args, env, version } = server;
    assert.equal(version, (extension.packageJSON as { readonly version: string }).version);
    const said = await answersOf(command, args, { ...process.env, ...(env as Readonly<Record<string, string>>) });
    const offered = vscode.lm.tools.map(({ name }) => name).filter((name) => name.startsWith('report_review_'));
    assert.equal(offered.length, 9);
    assert.deepEqual([...said].sort(), offered.sort());
  });

  it('are told what is wrong with a question', async () => {
    await assert.rejects(ask('report_review_outline', { file: '../elsewhere.txt' }));
  });

  async function ask(name: string, input: object): Promise<Record<string, unknown>> {
    const { content } = await vscode.lm.invokeTool(name, { input, toolInvocationToken: undefined });
    const words = content.map((part) => (part instanceof vscode.LanguageModelTextPart ? part.value : ''));
    return JSON.parse(words.join('')) as Record<string, unknown>;
  }
});

/** What the command line beside the extension prints of a report, as JSON. */
function printed(command: string, file: string): Record<string, unknown> {
  const extension = vscode.extensions.getExtension('report-review.report-review')?.extensionPath ?? '';
  const language = vscode.env.language.startsWith('zh') ? 'zh' : 'en';
  const words = [join(extension, 'dist', 'cli.js'), command, '--format', 'json', '--language', language, file];
  const { stdout } = spawnSync(process.execPath, words, {
    cwd: folder().fsPath,
    encoding: 'utf8',
    env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' },
  });
  return JSON.parse(stdout) as Record<string, unknown>;
}

/** These fields of each entry. */
function listOf(list: unknown, names: readonly string[]): readonly unknown[] {
  assert.ok(Array.isArray(list));
  return list.map((each: Record<string, unknown>) => names.map((name) => each[name]));
}

/** The names of the tools that a server lists, asked as its protocol wants it. */
async function answersOf(command: string, args: readonly string[], env: NodeJS.ProcessEnv): Promise<readonly string[]> {
  const server = spawn(command, [...args], { env, stdio: ['pipe', 'pipe', 'inherit'] });
  const ask = (message: object): boolean => server.stdin.write(`${JSON.stringify({ jsonrpc: '2.0', ...message })}\n`);
  const about = { protocolVersion: '2025-06-18', capabilities: {}, clientInfo: { name: 'test', version: '1' } };
  try {
    ask({ id: 1, method: 'initialize', params: about });
    for await (const line of createInterface(server.stdout)) {
      const { id, result } = JSON.parse(line) as { id: number; result: { tools?: readonly { name: string }[] } };
      if (id === 2) return (result.tools ?? []).map(({ name }) => name);
      ask({ method: 'notifications/initialized' });
      ask({ id: 2, method: 'tools/list' });
    }
    return [];
  } finally {
    server.kill();
  }
}
