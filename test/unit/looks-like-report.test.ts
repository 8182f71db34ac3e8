import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { looksLikeReport } from '../../src/core/outline/looks-like-report.ts';

/** The passage, said again until it has the length of a document. */
function check(expected: boolean, name: string, opening: string, passage: string): void {
  it(`${name}: ${expected ? 'a report' : 'something else'}`, () => {
    const text = `${opening}\n${`${passage}\n`.repeat(Math.ceil(3000 / passage.length))}`;
    assert.equal(looksLikeReport(text), expected);
  });
}

const plans =
  '全区地区生产总值增长6%，固定资产投资增长9%，规模以上工业增加值增长7%，一般公共预算收入增长5%，社会消费品零售总额增长6%，' +
  '居民人均可支配收入与经济同步。坚持高质量发展，优化营商环境，加大招商引资力度，实施重点项目45个，推进乡村振兴，' +
  '改造老旧小区12个，城镇新增就业1300人，深化全面从严治党，确保“十四五”目标实现。区委统揽全局，依法接受区人大监督，' +
  '自觉接受区政协监督。';

describe('looksLikeReport', () => {
  check(
    true,
    'a report with its title block',
    '政 府 工 作 报 告\n——2024年1月9日在临江区第八届人民代表大会第三次会议上\n各位代表：\n现在，我代表区人民政府向大会报告工作，请予审议。\n一、2023年工作回顾',
    plans,
  );
  check(
    true,
    'one that starts in the middle',
    '(上接第3版)\n各位代表，过去的一年极不平凡。\n二、2024年工作安排',
    plans,
  );
  check(
    true,
    'a newspaper rendering',
    '认真审议着由区长所作的《政府工作报告》。对全区政府工作报告进行梳理，公布于众。',
    plans,
  );
  check(
    true,
    'one with half-width punctuation',
    '2024年临江区政府工作报告\n各位代表:\n现在,我代表区人民政府,向大会报告工作,请予审议。',
    plans.replaceAll('，', ','),
  );
  check(false, 'a plan outline', '临江区国民经济和社会发展第十四个五年规划纲要', plans);
  check(false, 'a statistical communiqué', '临江区2023年国民经济和社会发展统计公报', plans);
  check(
    false,
    'a budget report',
    '关于临江区2023年预算执行情况和2024年预算草案的报告\n各位代表：\n受区人民政府委托，向大会报告，请予审议。',
    plans,
  );
  check(
    false,
    "a court's report",
    '临江区人民法院工作报告\n各位代表：\n现在，我代表区人民法院向大会报告工作，请予审议。',
    '过去一年，受理案件9800件，审结9500件，结案率96.9%。优化营商环境，服务高质量发展，推进全面从严治党，自觉接受区人大监督。',
  );
  check(
    false,
    'a party congress',
    '在中国共产党临江区第七次代表大会上的报告\n各位代表、同志们：\n现在，我代表区委向大会作报告。',
    plans,
  );
  check(
    false,
    'short news of a session',
    '本报讯 区第八届人民代表大会第三次会议昨日开幕，区长代表区人民政府向大会作政府工作报告。',
    '代表们表示，报告总结成绩实事求是，部署工作重点突出，令人振奋、催人奋进。大家将立足岗位，把会议精神带回去。',
  );
  check(
    false,
    'a law',
    '中华人民共和国地方各级人民代表大会和地方各级人民政府组织法\n第一条　为了健全地方各级人民代表大会……',
    '第二条　地方各级人民政府向本级人民代表大会报告工作，请予审议，政府工作报告由大会表决。',
  );
  check(
    false,
    'a novel',
    '第一章　雪夜',
    '老人推开门，雪花扑了进来。“政府工作报告里说要修路，”他笑道，“等路修好了，咱们就进城。”孩子没有抬头。',
  );
  check(
    false,
    'a README about such reports',
    '# 政府工作报告分析工具\n\n安装：`npm install`。支持政府工作报告的提纲、数据与承诺。',
    '运行命令后，结果写入当前文件夹。配置项见下表，欢迎提交问题与合并请求，许可证为 MIT。实现简单，完成即用。',
  );
  check(false, 'an English text', 'Government work report', 'The quick brown fox jumps over the lazy dog. ');
  it('too short to tell', () => {
    assert.equal(looksLikeReport('各位代表：现在，我代表区人民政府向大会报告工作，请予审议。'), false);
  });

  for (const folder of ['../shared/reports', '../shared/corpus'].filter((path) => existsSync(path))) {
    for (const name of readdirSync(folder).filter((name) => /^.*\d{4}.*\.txt$/.test(name))) {
      it(`${name}: a report`, () => {
        const encoding = name.includes('.gbk.') ? 'gb18030' : 'utf-8';
        assert.equal(looksLikeReport(new TextDecoder(encoding).decode(readFileSync(`${folder}/${name}`))), true);
      });
    }
  }
});
