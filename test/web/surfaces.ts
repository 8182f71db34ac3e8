import * as vscode from 'vscode';
import type { TreeNode } from '../../src/present/index.ts';
import type { ReportReviewApi } from '../../src/vscode/api/report-review-api.ts';
import type { Shown } from '../../src/vscode/api/show-to-tests.ts';
import { memoryFiles } from './memory-files.ts';

const text = [
  '政府工作报告',
  '一、2023年工作回顾',
  '（一）经济稳中有进。地区生产总值增长6%，建成学校、医院、公园四个项目。',
  '二、2024年工作安排',
  '（一）稳定就业。新增城镇就业1300人以上，城镇登记失业率控制在4.5%以内。',
  '',
].join('\n');

describe('in a browser', () => {
  // The question for a name would wait in front of every mark.
  before(() =>
    vscode.workspace
      .getConfiguration('reportReview')
      .update('signature.keep', false, vscode.ConfigurationTarget.Global),
  );

  it('has no process and no disk', () => {
    check(vscode.env.uiKind === vscode.UIKind.Web, 'the window is a page');
    check(!('process' in globalThis) || !('versions' in (globalThis as { process: object }).process), 'no Node');
  });

  it('shows the outline of a sample', async () => {
    const symbols = await ask<vscode.DocumentSymbol[]>('vscode.executeDocumentSymbolProvider', await sample());
    check(symbols.length > 2, `${symbols.length} symbols`);
  });

  it('shows a card over a figure', async () => {
    const uri = await write('hover.govreport', text);
    const document = await open(uri);
    const at = document.positionAt(text.indexOf('6%'));
    const hovers = await ask<vscode.Hover[]>('vscode.executeHoverProvider', uri, at);
    const cards = hovers.flatMap(({ contents }) => contents).filter((each) => each instanceof vscode.MarkdownString);
    check(
      cards.some(({ value }) => value.includes('地区生产总值')),
      `${cards.length} cards`,
    );
  });

  it('lists a contradiction as a problem', async () => {
    const uri = await write('problem.govreport', text);
    await open(uri);
    await until(() => rulesAt(uri).includes('list-count'));
    check(rulesAt(uri).includes('list-count'), rulesAt(uri));
  });

  it('lists promises, keeps a tag in the workspace and exports it', async () => {
    const uri = await write('tag.govreport', text);
    await open(uri);
    const [first] = await promisesOf(uri);
    check(first !== undefined, 'the tree has a promise');
    await ask('reportReview.tagCommitment', first, [first], ['重点督办']);
    const store = vscode.Uri.joinPath(folder(), '.report-review', 'tag.govreport.json');
    await until(async () => (await read(store)).includes('重点督办'));
    check((await read(store)).includes('重点督办'), 'the tag is in a file of the workspace');
    for (const format of ['csv', 'json', 'markdown'] as const) {
      const to = await write(`out.${format}`, '');
      await ask('reportReview.exportCommitments', { scope: 'tagged', format, to });
      check((await read(to)).includes('重点督办'), format);
    }
  });

  for (const name of ['草案.docx', '草案.pdf', '草案.html']) {
    it(`opens ${name} as a report`, async () => {
      const file = vscode.Uri.joinPath(folder(), name);
      await ask('reportReview.openAsReport', file);
      await until(() => importedText(file).includes('城镇登记失业率'));
      check(importedText(file).includes('地区生产总值增长6%'), importedText(file).slice(0, 80));
    });
  }

  it('reads an edited workbook back', async () => {
    const uri = await write('task.govreport', text);
    await open(uri);
    const [first] = await promisesOf(uri);
    await ask('reportReview.tagCommitment', first, [first], ['民生实事']);
    const to = vscode.Uri.joinPath(folder(), 'task.xlsx');
    await ask('reportReview.exportTaskTable', { scope: 'tagged', format: 'xlsx', to });
    check((await vscode.workspace.fs.stat(to)).size > 1000, 'a workbook was written');
    await ask('reportReview.readTaskTable', { from: to, take: 'certain' });
  });

  it('keeps marks on a file system that is no disk', async () => {
    const files = memoryFiles();
    const uri = vscode.Uri.parse('memory:/2024政府工作报告.txt');
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
    await open(uri);
    await until(() => rulesAt(uri).includes('list-count'));
    const api = await publicApi();
    const [first] = (await api.commitments(uri)) ?? [];
    check(first !== undefined, 'a promise was found');
    const tree = await promisesOf(uri);
    await ask('reportReview.tagCommitment', tree[0], tree, ['重点督办']);
    check(((await api.annotations(uri))?.marks.length ?? 0) > 0, 'the mark is known');
    files.dispose();
  });

  it('answers other extensions and language models', async () => {
    const uri = await sample();
    const api = await publicApi();
    check(((await api.analysis(uri))?.metrics.length ?? 0) > 50, 'the API has figures');
    const file = vscode.workspace.asRelativePath(uri, false);
    const input = { file };
    const answer = await vscode.lm.invokeTool('report_review_outline', { input, toolInvocationToken: undefined });
    const words = answer.content
      .map((part) => (part instanceof vscode.LanguageModelTextPart ? part.value : ''))
      .join('');
    check(words.includes('"sections"'), words.slice(0, 80));
  });
});

function check(holds: boolean, what: string): asserts holds {
  if (!holds) throw new Error(`not so: ${what}`);
}

function ask<Result>(command: string, ...args: readonly unknown[]): Promise<Result> {
  return Promise.resolve(vscode.commands.executeCommand<Result>(command, ...args));
}

function folder(): vscode.Uri {
  const [first] = vscode.workspace.workspaceFolders ?? [];
  if (!first) throw new Error('no folder is open');
  return first.uri;
}

async function write(name: string, content: string): Promise<vscode.Uri> {
  const uri = vscode.Uri.joinPath(folder(), name);
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(content));
  return uri;
}

async function read(uri: vscode.Uri): Promise<string> {
  try {
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
  } catch (error) {
    if (error instanceof vscode.FileSystemError) return '';
    throw error;
  }
}

async function open(uri: vscode.Uri): Promise<vscode.TextDocument> {
  const document = await vscode.workspace.openTextDocument(uri);
  await vscode.window.showTextDocument(document, { preview: false });
  await until(() => document.languageId === 'govreport');
  return document;
}

async function sample(): Promise<vscode.Uri> {
  const uri = vscode.Uri.joinPath(folder(), 'qianjin-2021.txt');
  await open(uri);
  return uri;
}

function rulesAt(uri: vscode.Uri): string {
  return JSON.stringify(vscode.languages.getDiagnostics(uri).map(({ code }) => code));
}

function importedText(file: vscode.Uri): string {
  const { textDocuments } = vscode.workspace;
  const document = textDocuments.find(({ uri }) => uri.scheme === 'report-review-text' && uri.path === file.path);
  return document?.getText() ?? '';
}

async function publicApi(): Promise<ReportReviewApi> {
  const extension = vscode.extensions.getExtension<ReportReviewApi>('report-review.report-review');
  if (!extension) throw new Error('the extension is not there');
  return extension.activate();
}

async function promisesOf(uri: vscode.Uri): Promise<readonly TreeNode[]> {
  await publicApi();
  const shown = await ask<Shown>('reportReview.shownToTests');
  const isOfReport = ({ kind, file }: TreeNode): boolean => kind === 'commitment' && file === uri.toString();
  let found: readonly TreeNode[] = [];
  await until(async () => {
    found = (await shown.commitmentTree()).flatMap(withChildren).filter(isOfReport);
    return found.length > 0;
  });
  return found;
}

function withChildren(node: TreeNode): readonly TreeNode[] {
  return [node, ...node.children.flatMap(withChildren)];
}

/** Waits until something holds, at most ten seconds. */
async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 200 && !(await holds()); tries += 1) await new Promise((next) => setTimeout(next, 50));
}
