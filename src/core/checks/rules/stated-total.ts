import { judge } from '../judge.ts';
import type { Rule } from '../rule.ts';

/** A row of figures closed by a total that they do not make: «建议41件、提案27件，合计69件». */
export const statedTotal: Rule = {
  id: 'stated-total',
  severity: 'error',
  title: { zh: '合计数与各项之和不符', en: 'A stated total that its parts do not make' },
  why: {
    zh: '“合计”“共计”“总计”把刚刚列出的各项加起来，应当等于各项之和。改了一项，合计常常忘了改。单写“共”的可能还包括别处的数，只作提醒；末位四舍五入的差额不提示。',
    en: '合计, 共计 and 总计 add up what was just listed, so they must equal its sum; after one part is changed the total is easily forgotten. 共 alone may count more and is only worth a look. A gap that rounding explains is left alone.',
  },
  examples: [
    { text: '办理代表建议41件、委员提案27件，合计«69件»。' },
    { text: '改造供水管网12公里、供热管网8公里、燃气管网6公里，总计«36公里»。' },
    { text: '发放优待金20.6万元、优抚金85.8万元，共«104.6万元»。' },
    {
      text: '一般公共预算支出完成42.4亿元。加上上解支出0.9亿元、债务还本支出5.2亿元，以及结转下年3.1亿元后，支出总计«54.2亿元»。',
    },
    { text: '办理代表建议41件、委员提案27件，合计68件。' },
    {
      text: '反馈问题29项，已完成21项、正在整改8项，合计29项。',
      note: { zh: '只合计后两项', en: 'The last two are summed up' },
    },
    { text: '出口1.78亿美元、进口5377万美元，合计2.32亿美元。', note: { zh: '四舍五入', en: 'Rounding' } },
    { text: '建成学校4所、医院2所，合计投资8亿元，惠及群众3万人。' },
    { text: '前三年分别造林12万亩、10万亩、9万亩，三年合计31万亩，五年合计52万亩。' },
    {
      text: '新建公园2个、改造公园3个，全区公园共18个。',
      note: { zh: '“共”说的是全区', en: '共 speaks of the whole place' },
    },
    {
      text: '国有企业8户，其中央企3户；民营企业40户、外资企业12户，合计60户。甲、乙盈利1.6亿元、1.4亿元，丙亏损0.3亿元，合计2.7亿元。',
    },
    { text: '国有企业8户，其中央企3户；民营企业40户、外资企业12户，合计«70户»。' },
  ],
  check: (report) => judge(report, 'stated-total'),
};
