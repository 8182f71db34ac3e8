import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { reportPage } from '../tools/wrappings/report-page.ts';
import { reportPdf } from '../tools/wrappings/report-pdf.ts';
import { automaticDocx } from '../tools/wrappings/report-docx.ts';
import { folder, open, readText, set, until, write } from './workspace.ts';

const lines = [
  '政府工作报告',
  '各位代表：',
  '一、2023年工作回顾',
  '（一）经济稳中有进。地区生产总值增长6%，建成学校、医院、公园四个项目。',
  '二、2024年工作安排',
  '（一）稳定就业。新增城镇就业1300人以上，城镇登记失业率控制在4.5%以内。',
];

async function writeBytes(name: string, bytes: Uint8Array): Promise<vscode.Uri> {
  const uri = vscode.Uri.joinPath(folder(), name);
  await vscode.workspace.fs.writeFile(uri, bytes);
  return uri;
}

/** The document that a command leads to. */
async function shown(holds: (document: vscode.TextDocument) => boolean): Promise<vscode.TextDocument> {
  const find = (): vscode.TextDocument | undefined => vscode.workspace.textDocuments.find(holds);
  await until(() => find() !== undefined);
  return find() ?? assert.fail('no such document is open');
}

describe('import', () => {
  for (const [name, bytes] of [
    ['草案.docx', automaticDocx(lines)],
    ['草案.pdf', reportPdf(lines)],
  ] as const) {
    it(`opens ${name} as a report to read, with outline and findings`, async () => {
      const file = await writeBytes(name, bytes);
      await vscode.commands.executeCommand('reportReview.openAsReport', file);
      const document = await shown(
        ({ uri, languageId }) =>
          uri.scheme === 'report-review-text' && uri.path === file.path && languageId === 'govreport',
      );
      assert.equal(document.getText(), lines.map((line) => `${line}\n`).join(''));
      const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
        'vscode.executeDocumentSymbolProvider',
        document.uri,
      );
      assert.match(
        JSON.stringify(symbols.map((each) => [each.name, each.children.map((child) => child.name)])),
        /一、2023年工作回顾/,
      );
      await until(() => vscode.languages.getDiagnostics(document.uri).length > 0);
      assert.ok(
        vscode.languages.getDiagnostics(document.uri).some(({ code }) => JSON.stringify(code).includes('list-count')),
      );
    });
  }

  it('reads a Word file that a double click opened, where a person said once that it should', async () => {
    await set('language.documents', 'report');
    try {
      const file = await writeBytes('双击.docx', automaticDocx(lines));
      await vscode.commands.executeCommand('vscode.open', file);
      const document = await shown(({ uri }) => uri.scheme === 'report-review-text' && uri.path === file.path);
      assert.equal(document.getText(), lines.map((line) => `${line}\n`).join(''));
      const binary = (): boolean =>
        vscode.window.tabGroups.all
          .flatMap(({ tabs }) => tabs)
          .some(({ input }) => input instanceof vscode.TabInputText && input.uri.toString() === file.toString());
      await until(() => !binary());
      assert.equal(binary(), false, 'the tab that shows nothing is gone');
    } finally {
      await set('language.documents', undefined);
    }
  });

  it('puts the text of a Word file into a new document beside it', async () => {
    const file = await writeBytes('纪要.docx', automaticDocx(lines));
    await vscode.commands.executeCommand('reportReview.importReport', file);
    const document = await shown(({ uri }) => uri.scheme === 'untitled' && uri.path.endsWith('/纪要.txt'));
    assert.equal(document.getText(), lines.map((line) => `${line}\n`).join(''));
    assert.equal(document.languageId, 'govreport');
  });

  it('makes a report of what was copied, of a web page its article', async () => {
    await vscode.env.clipboard.writeText(reportPage(lines));
    await vscode.commands.executeCommand('reportReview.importClipboard');
    const text = lines.map((line) => `${line}\n`).join('');
    const document = await shown(
      (each) => each.uri.scheme === 'untitled' && each.getText() === text && !each.uri.path.endsWith('.txt'),
    );
    assert.equal(document.languageId, 'govreport');
  });

  it('compares a clean copy with the report and applies it as one change', async () => {
    const source = `${lines.slice(0, 3).join('\n\n')}\n\n— 3 —\n\n${lines.slice(3).join('\n\n')}\n`;
    const uri = await write('草稿政府工作报告.txt', source);
    const document = await open(uri);
    const address = uri.with({ scheme: 'report-review-tidy', query: JSON.stringify([uri.scheme, uri.query]) });
    const copy = await vscode.workspace.openTextDocument(address);
    const clean = lines.map((line) => `${line}\n`).join('');
    assert.equal(copy.getText(), clean);
    // As the report it is coloured and wraps; it is no report of its own.
    await until(() => copy.languageId === 'govreport');
    assert.equal(copy.languageId, 'govreport');
    assert.deepEqual(vscode.languages.getDiagnostics(address), []);
    assert.equal(document.getText(), source);
    await vscode.commands.executeCommand('reportReview.applyTidy', address);
    assert.equal(document.getText(), clean);
    await vscode.commands.executeCommand('undo');
    await until(() => document.getText() === source);
    assert.equal(document.getText(), source);
    assert.equal(await readText(uri), source);
  });
});
