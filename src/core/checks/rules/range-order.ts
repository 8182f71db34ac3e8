import { rangeRows, tellsWayDown } from '../../relations/wordings/range-rows.ts';
import { rx } from '../../text/word-pattern.ts';
import { judgeWordings } from '../judge.ts';
import type { Rule } from '../rule.ts';

/** A range that runs from the higher to the lower number: «20至15个». */
export const rangeOrder: Rule = {
  id: 'range-order',
  severity: 'warning',
  title: { zh: '范围前大后小', en: 'A range that runs backwards' },
  why: {
    zh: '“15至20个”“3%—5%”由小到大，前数大于后数多半是写反或漏位。“由20个降至15个”“下降8%到5%”说的是变化，不提示。',
    en: 'A range runs from low to high: 15至20个, 3%—5%. The other way round is most likely a slip. 由20个降至15个 and 下降8%到5% speak of a change and are left alone.',
  },
  source: 'GB/T 15835-2011 出版物上数字用法',
  examples: [
    { text: '年内新建标准化学校«20至15所»。' },
    { text: '地区生产总值增长«7%—6%»。' },
    { text: '每个街道建设口袋公园«5～3个»。' },
    { text: '落实好«6~0岁»儿童康复救助任务。' },
    { text: '«2021至2019年»共培训教师300名，去年«7至1月»税收增长5%。' },
    { text: '项目建设期为«2023年9月至2022年6月»。' },
    { text: '项目建设期为2022年9月至2023年6月。' },
    { text: '自«2022年7月12日至3月»5日开展专项整治。' },
    { text: '活动于«9月28日至9月22日»举办，计划在未来«3-2»年内建成。' },
    { text: '活动于9月22日至9月28日举办，计划在未来2-3年内建成，汛期为6月10日至9月30日。' },
    { text: '自2022年11月15日至3月15日供暖，自2022年3月5日至7月12日开展专项整治。' },
    { text: '1—9月，税收增长5%；«9—1月»，投资增长6%。' },
    { text: '供暖期为11—3月，去年1—11月投资增长6%；温度由30～20摄氏度调整。' },
    { text: '自2019至2021年，供暖期为11至3月，去年11月至今年3月完成改造。' },
    { text: '新建学校1至2所，地区生产总值增长6%—7%，投资3至5亿元。' },
    { text: '审批时限由20至15个工作日。', note: { zh: '“由…至”说的是变化', en: '由…至 tells a change' } },
    { text: '单位能耗下降8%—5%，办理时间压缩20至15天。' },
    { text: '水价控制在每立方米«0.14元至0.09元»之间。' },
    { text: '津贴标准由每人每月«50元至30元»分档发放。' },
    { text: '水价控制在每立方米0.09元至0.14元之间，失业率控制在5%—4%。' },
    { text: '服务热线12345-2，第20—15号文件。' },
  ],
  *check(report) {
    yield* judgeWordings(rangeRows, report);
    for (const { value, direction, range } of report.metrics) {
      if (typeof value === 'number' || value[0] <= value[1] || direction === 'down') continue;
      // 控制在0.12元至0.08元之间: what lies between two numbers is no way down.
      if (!BETWEEN.test(report.body.text.slice(range[1], range[1] + 2)) && tellsWayDown(report.body.text, range[0]))
        continue;
      yield {
        range,
        message: {
          zh: `前数大于后数：${String(value[0])} > ${String(value[1])}，请核对次序`,
          en: `The first number is the higher: ${String(value[0])} > ${String(value[1])}; check their order`,
        },
      };
    }
  },
};

const BETWEEN = rx`^{liesBetween}`;
