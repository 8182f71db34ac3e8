import assert from 'node:assert/strict';
import { analyze, districtOfCode, districtReason } from '../../src/core/index.ts';
import { districtWords } from '../../src/present/index.ts';
import { en, zh } from './localizers.ts';

const REST = '面对复杂形势，全区上下凝心聚力、真抓实干，较好完成了年度目标任务，各项事业取得新的进展。';

/** What the tooltip of a district says; `code` is the district that a person chose. */
function check(text: string, expected: readonly string[], code?: string, localizer = zh): void {
  const { district } = analyze(text).report;
  const chosen = code === undefined ? null : districtOfCode(code);
  const said = districtWords(districtReason(text, null), chosen ?? district, chosen !== null, localizer);
  assert.deepEqual(said, expected);
}

describe('what told the district of a report', () => {
  it('is said with its words', () => {
    check(`句容市政府工作报告\n——2020年1月6日在句容市第十八届人民代表大会第五次会议上\n各位代表：\n${REST}`, [
      '判断依据：标题“句容市政府工作报告”；会议名称“——2020年1月6日在句容市第十八届人民代表大会第五次会议上”',
    ]);
    check(`句容市政府工作报告\n各位代表：\n${REST}`, ['Told by: the title “句容市政府工作报告”'], undefined, en);
  });

  it('is doubted where several bear the name', () => {
    const shared = '同名的地区有4个：江苏省南京市鼓楼区、江苏省徐州市鼓楼区、福建省福州市鼓楼区、河南省开封市鼓楼区。';
    const report = `鼓楼区政府工作报告\n各位代表：\n${REST}`;
    check(report, ['判断依据：标题“鼓楼区政府工作报告”', shared, '尚不能确定是哪一个，请在右键菜单中选定。']);
    check(`${report}\n${'福州市各级各部门全力支持。'.repeat(3)}`, [
      '判断依据：标题“鼓楼区政府工作报告”',
      shared,
      '根据正文提到的上级地名，判定为这一个。',
    ]);
    check(report, ['由人工选定。', '判断依据：标题“鼓楼区政府工作报告”', shared], '350102');
  });

  it('is missed where nothing tells', () => {
    check(`各位代表：\n${REST}`, ['报告没有写明是哪个地区的。', '尚不能确定是哪一个，请在右键菜单中选定。']);
  });
});
