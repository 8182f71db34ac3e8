import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { TreeNode } from '../../src/present/index.ts';
import { run, showCommitments, storeIn } from './commitment-report.ts';
import { clickInTree, Hands, line, markOf, nodeOf, selectInTree, titleOf } from './hands.ts';
import { api, exists, open, storeOf, until, write } from './workspace.ts';

const report = `政府工作报告
——2024年1月9日在云溪区第八届人民代表大会第三次会议上

各位代表：
现在，我代表区人民政府向大会报告工作，请予审议。
一、2024年工作安排
（一）云澜片区。新建云澜步道7公里，改造云澜厂房6栋，建成云澜书屋5座。
`;
const box = '.custom-view-tree-node-item-checkbox';
const inProgress = vscode.env.language.startsWith('zh') ? '推进中' : 'in progress';
const [path, hall, books] = ['新建云澜步道7公里', '改造云澜厂房6栋', '建成云澜书屋5座'] as const;

interface Binding {
  readonly command: string;
  readonly key: string;
  readonly args?:
    string | { readonly commands: readonly (string | { readonly command: string; readonly args: string })[] };
  readonly when: string;
}

function bindings(): readonly Binding[] {
  const manifest = vscode.extensions.getExtension('report-review.report-review')?.packageJSON as {
    contributes: { keybindings: readonly Binding[] };
  };
  return manifest.contributes.keybindings;
}

describe('hands: keys', () => {
  it('are bound to commands that are there, in views that are there', async () => {
    const commands = new Set(await vscode.commands.getCommands(true));
    for (const binding of bindings()) {
      const { view, steps } = read(binding);
      assert.ok(commands.has(`${view}.focus`), binding.when);
      for (const { command, args } of steps) {
        assert.ok(commands.has(command), command);
        if (args !== undefined) assert.equal(args, view, 'a command is told the view whose selection is meant');
      }
    }
  });

  it('do the same in both views, on what is selected and on the promise in focus', () => {
    const kinds = new Map<string, readonly string[]>();
    for (const binding of bindings()) {
      const { view, steps, isInFocus } = read(binding);
      const kind = `${view} ${isInFocus ? 'in focus' : 'selected'}`;
      kinds.set(kind, [...(kinds.get(kind) ?? []), `${binding.key} ${steps.at(-1)?.command ?? ''}`]);
      assert.equal(steps.length, isInFocus ? 2 : 1, 'what is in focus is selected first');
    }
    const [inFocus, selected] = ['in focus', 'selected'].map((kind) => kinds.get(`reportReview.commitments ${kind}`));
    assert.equal(inFocus?.length, 5);
    assert.deepEqual(selected, [...inFocus, 'ctrl+z reportReview.inTree.undoMark']);
    for (const kind of ['in focus', 'selected'])
      assert.deepEqual(kinds.get(`reportReview.agenda ${kind}`), kinds.get(`reportReview.commitments ${kind}`));
  });
});

interface Step {
  readonly command: string;
  readonly args?: string | undefined;
}

/** A binding as it is meant; those for a promise in focus come after, and so before, those for what is selected. */
function read({ command, args, when }: Binding): {
  readonly view: string;
  readonly isInFocus: boolean;
  readonly steps: readonly Step[];
} {
  const [, view = '', rest = ''] = /^focusedView == '([^']+)' && listFocus && !inputFocus(.*)$/.exec(when) ?? [];
  const steps = typeof args === 'object' ? args.commands : [{ command, args }];
  assert.ok(
    rest === '' ||
      rest === ' && treeElementHasParent && !treeElementCanCollapse && !treeElementCanExpand && !listMultiSelection',
    rest,
  );
  return {
    view,
    isInFocus: rest !== '',
    steps: steps.map((step) => (typeof step === 'string' ? { command: step } : step)),
  };
}

describe('hands: tags', () => {
  it('of promises of two reports are one act, taken back as one', async () => {
    await showCommitments();
    const uris = await Promise.all(
      ['tags-a', 'tags-b'].map((name) => write(`${name}.govreport`, report.replaceAll('云澜', '云栈'))),
    );
    const nodes: TreeNode[] = [];
    for (const each of uris) {
      await open(each);
      nodes.push(await nodeOf(each, '云栈步道'));
    }
    await run('reportReview.tagCommitment', nodes[0], nodes, ['一并']);
    for (const each of uris) assert.deepEqual((await markOf(each, '云栈步道'))?.tags, ['一并']);
    await run('reportReview.undoMark');
    for (const each of uris) assert.equal(await markOf(each, '云栈步道'), undefined);
  });
});

describe('hands: in the tree', () => {
  let hands: Hands;
  let uri: vscode.Uri;
  let document: vscode.TextDocument;

  before(async function () {
    hands = await Hands.open();
    if (!hands.are) this.skip();
    await showCommitments();
    uri = await write('hands.govreport', report);
    document = await open(uri);
    await nodeOf(uri, path);
    await run('reportReview.filterCommitments', { text: '云澜' });
    await hands.stands(line(path));
  });

  after(async () => {
    await run('reportReview.clearFilter');
    hands.close();
  });

  it('not only there: a promise of any report is found by its words and gone to', async () => {
    const editor = await vscode.window.showTextDocument(document, { selection: new vscode.Range(0, 0, 0, 0) });
    const going = run('reportReview.goToCommitment');
    await hands.choose(books);
    await going;
    assert.equal(vscode.window.activeTextEditor?.document.uri.toString(), uri.toString());
    assert.equal(document.getText(editor.selection), books);
    await showCommitments();
  });

  afterEach(async () => {
    await run('workbench.action.closeQuickOpen');
    while ((await exists(storeOf(uri))) && (await storeIn(uri)).marks.length > 0) await run('reportReview.undoMark');
  });

  it('F2 asks what is to be said, Alt+Enter how far it has come; Ctrl+Z takes it back', async () => {
    await selectInTree(hands, document, path);
    await hands.summon('Alt+Enter');
    await hands.choose('behind');
    await until(async () => (await markOf(uri, path))?.status !== undefined);
    assert.equal((await markOf(uri, path))?.status, 'behind');

    await selectInTree(hands, document, path);
    await hands.summon('F2');
    await hands.choose(vscode.env.language.startsWith('zh') ? '备注' : 'Note');
    await hands.answer('按月调度');
    await until(async () => (await markOf(uri, path))?.note !== undefined);
    assert.equal((await markOf(uri, path))?.note, '按月调度');

    await selectInTree(hands, document, path);
    await hands.press('Control+z');
    await until(async () => (await markOf(uri, path))?.note === undefined);
    assert.deepEqual([(await markOf(uri, path))?.note, (await markOf(uri, path))?.status], [undefined, 'behind']);
    await hands.press('Control+z');
    await until(async () => (await storeIn(uri)).marks.length === 0);
    assert.deepEqual((await storeIn(uri)).marks, []);
  });

  it('Shift+Enter tags all that are selected, and Ctrl+Z takes it back at once', async () => {
    await selectInTree(hands, document, path);
    await clickInTree(hands, path);
    await hands.press('Shift+ArrowDown', 'Shift+ArrowDown');
    await hands.stands(`.selected${line(books)}`);
    await hands.summon('Shift+Enter');
    await hands.choose('临时标签');
    await until(async () => (await storeIn(uri)).marks.length === 3);
    for (const words of [path, hall, books]) assert.deepEqual((await markOf(uri, words))?.tags, ['临时标签'], words);
    await selectInTree(hands, document, path);
    await hands.press('Control+z');
    await until(async () => (await storeIn(uri)).marks.length === 0);
    assert.deepEqual((await storeIn(uri)).marks, []);
  });

  it('Ctrl+Enter shows the record, Delete says that it is no promise', async () => {
    await selectInTree(hands, document, hall);
    await clickInTree(hands, hall);
    await hands.press('Control+Enter');
    const extension = await api();
    const page = (): boolean => [...extension.pages().keys()].some((name) => name.includes('厂房'));
    await until(page);
    assert.ok(page());
    await clickInTree(hands, hall);
    await hands.press('Delete');
    await until(async () => (await markOf(uri, hall))?.kind === 'rejected');
    assert.equal((await markOf(uri, hall))?.kind, 'rejected');
    await run('reportReview.undoMark');
    await nodeOf(uri, hall);
  });

  it('a click in the box makes it done; another takes that back', async () => {
    await selectInTree(hands, document, books);
    await run('reportReview.setStatus', await nodeOf(uri, books), undefined, 'inProgress');
    const is = async (status: string): Promise<boolean> => (await markOf(uri, books))?.status === status;
    await hands.clickUntil(`${line(books)}:has-text("${inProgress}") ${box}`, () => is('done'));
    await hands.clickUntil(`${line(books)} ${box}[aria-checked="true"]`, () => is('inProgress'));
    for (let count = 0; count < 3; count += 1) await run('reportReview.undoMark');
    assert.deepEqual((await storeIn(uri)).marks, []);
  });

  it('arrows lead to a promise, and the keys act on it', async () => {
    await selectInTree(hands, document, path);
    await clickInTree(hands, path);
    await hands.press('ArrowDown');
    await hands.stands(`.focused${line(hall)}`);
    await hands.summon('Alt+Enter');
    await hands.choose('behind');
    await until(async () => (await storeIn(uri)).marks.length > 0);
    assert.deepEqual([(await markOf(uri, path))?.status, (await markOf(uri, hall))?.status], [undefined, 'behind']);
  });

  it('the menu tags every selected promise', async () => {
    await selectInTree(hands, document, path);
    await clickInTree(hands, path);
    await hands.press('Shift+ArrowDown');
    await hands.stands(`.selected${line(hall)}`);
    await hands.takeFromMenu(line(hall), titleOf('reportReview.tagCommitment'));
    await hands.choose('菜单标签');
    await until(async () => (await storeIn(uri)).marks.length === 2);
    for (const words of [path, hall]) assert.deepEqual((await markOf(uri, words))?.tags, ['菜单标签'], words);
  });

  it('words that are typed filter the tree; Escape brings the old filter back', async () => {
    const shown = async (): Promise<number> =>
      (await (await api()).commitmentTree()).reduce((sum, { count }) => sum + count, 0);
    assert.equal(await shown(), 3);
    const asked = run('reportReview.filterCommitments');
    await hands.answer();
    await hands.fill('云澜书屋');
    await until(async () => (await shown()) === 1);
    assert.equal(await shown(), 1, 'while it is typed');
    await hands.press('Escape');
    await asked;
    assert.equal(await shown(), 3);
  });
});
