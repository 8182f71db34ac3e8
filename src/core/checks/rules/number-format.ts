import { numberRows } from '../../relations/wordings/number-rows.ts';
import { judgeWordings } from '../judge.ts';
import type { Rule } from '../rule.ts';

/** Numbers written against GB/T 15835: «1,234万元», «3千户», «12.3.5亿元». */
export const numberFormat: Rule = {
  id: 'number-format',
  severity: 'warning',
  wording: true,
  title: { zh: '数字写法不规范', en: 'Numbers in a form not allowed' },
  why: {
    zh: '阿拉伯数字之后只用“万”“亿”作单位，不用“千”“百”；用了“万”“亿”就不再用千分撇；一个数里只有一个小数点，全角半角不混用。',
    en: 'After Arabic digits only 万 and 亿 stand for thousands, not 千 or 百; with 万 or 亿 no separators are used; a number has one decimal point, and its digits are of one width.',
  },
  source: 'GB/T 15835-2011 出版物上数字用法',
  examples: [
    { text: '完成投资«1,234万»元。' },
    { text: '惠及农户«3千»户、企业«2百»家。' },
    { text: '一般公共预算收入«12.3.5»亿元。', note: { zh: '两个小数点', en: 'Two decimal points' } },
    { text: '新增市场主体«6千603»个，成交金额«10,17»亿元，旅客«74万万»人次。' },
    { text: '协议投资«3O.6»亿元，生产总值增长«6.»%，奖牌数是上年的«4.25.»倍，企业达到«48 6»家。' },
    {
      text: '惠及2万人、培育企业«8.6家»，先后派出干部在«72.5个»村开展帮扶，«51.7个»省市重点项目开工，规模以上工业企业已达«5.4个»，规上企业达到«8.6家»。',
    },
    { text: '国内生产总值增长«lO.5»%，其中第二产业增长«l3.6»%，植树«Ol.5»万亩，建成泊位«3OO»个。' },
    { text: 'O2O平台12家，II级标准，l类地区，IP12个，OLED产线2条，LOL赛事5场。' },
    {
      text: '5G基站万人拥有量33.7座，百户充电桩8.6个，千人医疗机构1.2家，万人文体场馆密度达2.5座。',
      note: { zh: '按万人、百户算的平均数', en: 'Means of so many persons or households' },
    },
    { text: '地区生产总值达到120.4亿元，增长«5.2»，财政收入增长6%。', note: { zh: '漏了%', en: '% is lost' } },
    { text: '空气综合指数下降0.35，城乡居民收入比下降0.03，三次产业分别增长4.1，5.2，6.3%。' },
    { text: '平均每个乡镇有2.5个村、1.2家企业，用地3.5个百分点，历时2.5个小时。' },
    { text: '综合考核排名全省第1。88%的村达到示范标准。' },
    { text: '完成投资12,345元，惠及农户3000户。' },
    { text: '建成5G基站6个，B1区3D打印企业8家，增速为6%。' },
    { text: '建成220千伏变电站，装机5千瓦，培育百亿级企业。' },
    { text: '2021.1.23印发，版本号1.2.3，投资12.3亿元。' },
    { text: '安排资金3千万元，惠及3千万人。', note: { zh: '“千万”是一个单位', en: '千万 is one word' } },
    {
      text: '总人口性别比为104.36，出生人口性别比为110.7，较2010年下降5.2。',
      note: { zh: '没有单位的比', en: 'A ratio without a unit' },
    },
  ],
  *check(report) {
    yield* judgeWordings(numberRows, report);
    if (!report.written || !FULL_WIDTH.test(report.written([0, report.body.text.length]))) return;
    for (const { number } of report.metrics) {
      const digits = report.written(number);
      if (/[0-9]/.test(digits) && FULL_WIDTH.test(digits))
        yield {
          range: number,
          severity: 'information',
          message: { zh: '一个数里全角、半角数字混用', en: 'Full-width and half-width digits in one number' },
        };
    }
  },
};

const FULL_WIDTH = /[０-９．]/;
