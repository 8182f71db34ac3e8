import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { storeIn } from './commitment-report.ts';
import { Hands, markOf, titleOf } from './hands.ts';
import { exists, folder, readText, storeOf, until, write } from './workspace.ts';

const report = `政府工作报告
——2024年1月9日在云溪区第八届人民代表大会第三次会议上

各位代表：
现在，我代表区人民政府向大会报告工作，请予审议。
一、2024年工作安排
（一）片区更新。新建云岭步道7公里，改造云岭厂房6栋。
`;

const titles = vscode.env.language.startsWith('zh')
  ? { to: '转到哪一项承诺？', which: '导出哪些承诺？', as: '导出格式', columns: '导出哪些列？', where: '保存到哪里？' }
  : {
      to: 'Go to which commitment?',
      which: 'Export which commitments?',
      as: 'Export as',
      columns: 'Which columns?',
      where: 'to be saved?',
    };

describe('hands: keys alone', () => {
  it('open a report, tag a promise and export what is tagged', async function () {
    const hands = await Hands.open();
    /** Calls a command from the palette; what it asks comes up once the reports have been read, with these words. */
    const command = async (name: string, asks: string): Promise<void> => {
      await hands.summon('F1');
      await hands.choose(`>${titleOf(name).replace('…', '')}`, `: ${titleOf(name)}`);
      await hands.sees(asks);
    };
    try {
      if (!hands.are) this.skip();
      const uri = await write('keys-alone.govreport', report);
      await vscode.commands.executeCommand('workbench.action.closeAllEditors');

      await hands.summon('Control+p');
      await hands.choose('keys-alone.govreport');
      await until(() => vscode.window.activeTextEditor?.document.uri.toString() === uri.toString());

      await command('reportReview.goToCommitment', titles.to);
      await hands.choose('云岭厂房');
      const at = (): string => {
        const editor = vscode.window.activeTextEditor;
        return editor?.document.getText(editor.selection) ?? '';
      };
      await until(() => at().includes('厂房'));
      await command('reportReview.tagCommitment', '重点督办');
      await hands.choose('键盘');
      await until(async () => (await exists(storeOf(uri))) && (await storeIn(uri)).marks.length > 0);
      assert.deepEqual((await markOf(uri, '云岭厂房'))?.tags, ['键盘']);

      const to = vscode.Uri.joinPath(folder(), '键盘.csv');
      await command('reportReview.exportCommitments', titles.which);
      await hands.asked();
      await hands.press('ArrowDown');
      await hands.answer();
      await hands.sees(titles.as);
      await hands.choose('CSV');
      await hands.sees(titles.columns);
      await hands.answer();
      await hands.sees(titles.where);
      await hands.answer(to.path);
      await until(() => exists(to));
      const table = await readText(to);
      assert.match(table, /,改造云岭厂房6栋,/);
      assert.doesNotMatch(table, /,新建云岭步道7公里,/);
    } finally {
      await vscode.commands.executeCommand('workbench.action.closeQuickOpen');
      await vscode.commands.executeCommand('notifications.clearAll');
      await vscode.commands.executeCommand('reportReview.undoMark');
      hands.close();
    }
  });
});
