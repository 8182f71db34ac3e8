import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { Learned } from '../api-user/extension.ts';
import { analysisOf, api, commitmentsOf, open, reports, until, write } from './workspace.ts';

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
  it('ask the tools of VS Code what the command line prints, on every sample', async () => {
    const samples = (await reports()).filter(({ path }) => !path.includes('/reports/'));
    assert.ok(samples.length > 0);
    for (const uri of samples) {
      const document = await open(uri);
      const { metrics, sections } = analysisOf(document);
      const file = vscode.workspace.asRelativePath(uri, false);
      assert.deepEqual((await ask('report_review_outline', { file })).sections, sections);
      const { figures } = await ask('report_review_figures', { file, limit: 1000 });
      assert.ok(Array.isArray(figures));
      assert.deepEqual(
        figures.map(({ range, text: words, value }: (typeof metrics)[number]) => [range, words, value]),
        metrics.map(({ range, text: words, value }) => [range, words, value]),
      );
    }
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
