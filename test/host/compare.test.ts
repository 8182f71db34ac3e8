import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { ComparisonNode } from '../../src/present/index.ts';
import { run } from './commitment-report.ts';
import { api, folder, open, readText, until, write } from './workspace.ts';

const OLD = `青岚区政府工作报告
——2025年1月10日在青岚区第九届人民代表大会第四次会议上

各位代表：
现在，我代表区人民政府向大会报告工作。

一、2024年工作回顾

全年一般公共预算收入12.6亿元，增长5%。新建学校3所、医院2家。城镇新增就业1.2万人。
财政运行平稳，一般公共预算收入12.6亿元。

二、2025年工作安排

确保新增城镇就业1300人以上。全年固定资产投资增长8%。
`;
const NEW = OLD.replace('全年一般公共预算收入12.6亿元', '全年一般公共预算收入12.9亿元').replace(
  '确保新增城镇就业1300人以上',
  '力争新增城镇就业1300人以上',
);

describe('two drafts in the editor', () => {
  let old: vscode.Uri;
  let now: vscode.Uri;

  before(async () => {
    old = await write('draft-1.govreport', OLD);
    now = await write('draft-2.govreport', NEW);
    await run('reportReview.compareDrafts', undefined, [now, old]);
  });

  after(async () => {
    await run('reportReview.closeComparison');
    await run('workbench.action.closeAllEditors');
  });

  it('are compared when two files are selected: the older one stands left, a tree beside it tells what changed', async () => {
    const { input } = vscode.window.tabGroups.activeTabGroup.activeTab ?? {};
    assert.ok(input instanceof vscode.TabInputTextDiff);
    assert.deepEqual([input.original.toString(), input.modified.toString()], [old.toString(), now.toString()]);
    const labels = (await changes()).map(({ label }) => label);
    assert.ok(labels.includes('12.6亿元 → 12.9亿元'), labels.join());
    assert.ok(
      labels.some((label) => label.includes('确保') && label.includes('力争')),
      labels.join(),
    );
  });

  it('say under a changed figure where its old value still stands', async () => {
    const figure = (await changes()).find(({ label }) => label === '12.6亿元 → 12.9亿元');
    const [left] = figure?.children ?? [];
    assert.ok(left?.new);
    assert.equal(NEW.slice(...left.new), '12.6亿元');
  });

  it('show both places of a change', async () => {
    const figure = (await changes()).find(({ label }) => label === '12.6亿元 → 12.9亿元');
    await run('reportReview.revealChange', figure);
    const selected = (uri: vscode.Uri): string | undefined => {
      const editor = vscode.window.visibleTextEditors.find(
        ({ document }) => document.uri.toString() === uri.toString(),
      );
      return editor?.document.getText(editor.selection);
    };
    await until(() => selected(old) === '12.6亿元');
    assert.deepEqual([selected(old), selected(now)], ['12.6亿元', '12.9亿元']);
  });

  it('follow an edit', async () => {
    const document = await open(now);
    const editor = await vscode.window.showTextDocument(document);
    const at = document.positionAt(document.getText().lastIndexOf('12.6亿元'));
    await editor.edit((edit) => {
      edit.replace(new vscode.Range(at, at.translate(0, 4)), '12.9');
    });
    const left = async (): Promise<number | undefined> =>
      (await changes()).find(({ label }) => label === '12.6亿元 → 12.9亿元')?.children.length;
    await until(async () => (await left()) === 0);
    assert.equal(await left(), 0);
  });

  it('are written to a workbook and to a page', async () => {
    const [page, book] = ['changes.md', 'changes.xlsx'].map((name) => vscode.Uri.joinPath(folder(), name));
    assert.ok(page && book);
    await run('reportReview.exportComparison', page);
    await run('reportReview.exportComparison', book);
    assert.match(await readText(page), /12\\\.6亿元 \| \d+ \| 12\\\.9亿元/);
    assert.equal(new TextDecoder('latin1').decode((await vscode.workspace.fs.readFile(book)).slice(0, 2)), 'PK');
  });

  it('are swapped', async () => {
    await run('reportReview.swapDrafts');
    const labels = (await changes()).map(({ label }) => label);
    assert.ok(labels.includes('12.9亿元 → 12.6亿元'), labels.join());
  });

  it('may be two states of one file: what git keeps is a document of its own', async () => {
    const file = await write('draft-3.govreport', NEW);
    const kept = file.with({ scheme: 'git', query: JSON.stringify({ path: file.fsPath, ref: 'a1b2c3d4e5f6' }) });
    const provider = vscode.workspace.registerTextDocumentContentProvider('git', {
      provideTextDocumentContent: () => OLD,
    });
    try {
      await run('reportReview.compareDrafts', undefined, [file, kept]);
    } finally {
      provider.dispose();
    }
    const labels = (await changes()).map(({ label }) => label);
    assert.ok(labels.includes('12.6亿元 → 12.9亿元'), labels.join());
    assert.match(vscode.window.tabGroups.activeTabGroup.activeTab?.label ?? '', /^draft-3\.govreport \(a1b2c3d\) ↔/);
  });
});

async function changes(): Promise<readonly ComparisonNode[]> {
  return (await api()).comparisonTree().flatMap(({ children }) => children);
}
