import { otherGovernments } from '../../relations/enumerations/other-governments.ts';
import { spelledTwice } from '../../relations/enumerations/spelled-twice.ts';
import type { Rule } from '../rule.ts';

/** A name that a report spells in two ways: «泽隆国际»教育城, and 泽龙国际教育城 elsewhere. */
export const nameSpelling: Rule = {
  id: 'name-spelling',
  severity: 'information',
  title: { zh: '同一名称两种写法', en: 'One name spelled in two ways' },
  why: {
    zh: '项目、企业、道路的名称，前后应当一字不差。前后的字都相同、只有一个读音相近的字不同，或引号里的名称有两个字颠倒，多半是打错。',
    en: 'The name of a project, a firm or a road is the same wherever it stands. With the same characters around it and one that only sounds like the other, or with two swapped in a quoted name, it was most likely mistyped.',
  },
  examples: [
    { text: '泽龙国际教育城开工建设。泽龙国际教育城主体完工。推进«泽隆国际教育城»招生。' },
    { text: '紫云岭公益性公园举办花展。«紫云林公益性公园»竣工。' },
    { text: '“微网实格”治理平台上线。“«微网格实»”效能提升。' },
    { text: '加快海伊高铁前期。推动«海尹高铁»开工。\n区长 李明志\n各位代表：\n区长  «李明智»\n请予审议。' },
    {
      text: '政府工作报告\n——2020年1月10日在青岚市第十七届人民代表大会第四次会议上\n现在，我代表«青源市»人民政府，向大会报告工作。',
    },
    {
      text: '政府工作报告\n——2020年1月10日在江州市云溪区第十七届人民代表大会第四次会议上\n现在，我代表云溪区人民政府，向大会报告工作。受江州市人民政府委托，作了说明。',
    },
    { text: '加快海伊高铁前期，建成海佳高铁。\n区长 李明志\n各位代表：\n市长 王明志\n请予审议。' },
    { text: '打造“筑巢引凤”品牌，做好“引凤筑巢”文章。泽龙国际教育城开工，泽龙国际教育城完工。' },
    { text: '泽龙国际教育城开工，泽隆小学完工。', note: { zh: '两个名称', en: 'Two names' } },
    { text: '东区小学、西区小学开工，上半年、下半年分别完成。新建一期、二期工程，改造南环路、北环路。' },
  ],
  *check({ body: { text } }) {
    for (const { range, elsewhere } of otherGovernments(text)) {
      const [said, other] = [text.slice(...range), text.slice(...elsewhere)];
      yield {
        range,
        severity: 'warning',
        message: {
          zh: `会议是${other}的，此处却代表${said}人民政府`,
          en: `The congress is that of ${other}, the government that of ${said}`,
        },
        related: [{ range: elsewhere, message: { zh: '会议', en: 'The congress' } }],
      };
    }
    for (const { range, elsewhere } of spelledTwice(text)) {
      const [said, other] = [text.slice(...range), text.slice(...elsewhere)];
      yield {
        range,
        message: { zh: `此处为“${said}”，别处为“${other}”，请核对`, en: `${said} here, ${other} elsewhere` },
        related: [{ range: elsewhere, message: { zh: '别处的写法', en: 'How it is spelled elsewhere' } }],
      };
    }
  },
};
