import { plainMoves } from '../../relations/plain-moves.ts';
import { judge } from '../judge.ts';
import type { Rule } from '../rule.ts';

/** 由…到… whose stated change is another than the two values give: «由18间增加到245间，净增217间». */
export const fromToChange: Rule = {
  id: 'from-to-change',
  severity: 'error',
  title: { zh: '变化量与前后两数不符', en: 'A change that its two values do not give' },
  why: {
    zh: '“由60%提高到65%，提高5个百分点”前后三个数可以互相验算：差、增幅都由两个数定，说“提高”后数就应大于前数。按印出的末位四舍五入核对，“约”“以上”和年均增幅不核对。',
    en: 'In 由60%提高到65%，提高5个百分点 the three numbers prove each other: the two values give the difference and the growth, and after 提高 the second must be the higher. Rounding of the last printed digits is allowed for; approximate values and yearly averages are not checked.',
  },
  examples: [
    { text: '隔离房间由18间增加到245间，净增«217间»。' },
    { text: '森林覆盖率由41.1%提高到49.2%，提高«7.1个百分点»。' },
    { text: '财政收入由2.35亿元增长到5.34亿元，增长«117.2%»。' },
    { text: '城镇化率由52%«提高到48%»。' },
    { text: '停车泊位从3000个增加到7500个，是原来的«3.5倍»。' },
    {
      text: '隔离房间由18间增加到245间。净增«217间»。',
      note: { zh: '隔句只作警告', en: 'Over two sentences a warning' },
    },
    { text: '隔离房间由18间增加到245间。新增病床220间，净增227间。' },
    { text: '企业由40家增加到46家，新增«8家»。', note: { zh: '可能有两家退出，只作提醒', en: 'Two may have left' } },
    { text: '低保标准由每人每月620元提高到690元，每人每月提高«80元»。' },
    { text: '出庭应诉率从80%提高«15个百分点»、达90%。' },
    { text: '毛入学率达到94.6%，比2020年的90.4%提高«3.2个百分点»。' },
    { text: '单产由上年的405公斤提高到430公斤，亩均增产«35公斤»。' },
    { text: '城市低保标准由每人每月720元提高到770元，月人均增加«70元»。' },
    { text: '贷款利率为3.52%，比上年的3.87%«上升35个基点»。' },
    { text: '巩固率由96.2%提升至96.8%，提升«0.6个千分点»。' },
    {
      text: '村集体收入由600万元增加到900万元，村均增加6万元；净出口增速-8.7%，比上年的-10.8%收窄2.1个百分点。',
      note: {
        zh: '平均数另算，降幅变小也是“收窄”',
        en: 'A mean is another amount, and a smaller fall is 收窄 as well',
      },
    },
    { text: '城乡收入比由2.46缩小到2.31，缩小«0.25»。' },
    { text: '高标准农田由36万亩增加到41万亩，新增高标准农田«3万亩»。' },
    { text: '千人口床位数由6.4张«减至7.6张»，平均受教育年限从2020年的9.6年«提升至2025年的9.2年»左右。' },
    { text: '千人口床位数由6.4张增至7.6张，审批环节由9步提升至3步，平台由2.0版升至3.0版，建设周期由24月提升至18月。' },
    { text: '两项补贴标准分别从每人每月155元、230元提高到«115元»、240元。' },
    { text: '施工许可审批时限由6个工作日«压缩至32个»。' },
    {
      text: '三次产业结构由18.2∶45.6∶36.2调整为16.4∶48.3∶35.3，其中第二产业增加值占生产总值的比重提高«7.2个百分点»。',
    },
    { text: '城镇化率达到47%、提高«52个百分点»。' },
    { text: '两项补贴标准分别从每人每月155元、230元提高到165元、240元；失业率由4.1%到3.6%。' },
    { text: '隔离房间由18间增加到245间，净增227间。' },
    { text: '毛入学率达到94.6%，比2020年的90.4%提高4.2个百分点；城乡收入比由2.46缩小到2.31，缩小0.15。' },
    { text: '城乡收入比由2.25∶1缩小到2.03∶1。' },
    {
      text: '施工许可审批时限由32个工作日压缩至6个；三次产业结构由18.2∶45.6∶36.2调整为16.4∶48.3∶35.3，其中第二产业增加值占生产总值的比重提高2.7个百分点。',
    },
    { text: '出庭应诉率从72%提高11个百分点、达83%；企业由40家增加到46家，新增规上企业10家。' },
    { text: '森林覆盖率由41.07%提高到49.18%，提高8.1个百分点。' },
    {
      text: '财政收入由2.35亿元增长到5.34亿元，年均增长17.8%。',
      note: { zh: '年均增幅不核对', en: 'A yearly average is not checked' },
    },
    { text: '综合排名由第9位提升到第2位。', note: { zh: '名次越小越好', en: 'A lower rank is better' } },
    { text: '停车泊位从3000个增加到7500个，是原来的2.5倍，增长1.5倍。' },
    { text: '三类项目审批时限分别由48、36、32个工作日压缩至40、30、28个工作日。' },
    { text: '学位由约3000个增加到近5000个，增加1500个。' },
    { text: '县域经济考核由全省76位上升至57位。' },
    { text: '建县60年来，农民人均纯收入由38元提高到9860元；与设区初期相比，工业总产值由36万元增加到412亿元。' },
    {
      text: '政府债务由年初的0万元调整为8260万元，调增8260万元。',
      note: { zh: '从零起没有倍数', en: 'From nothing there is no multiple' },
    },
    { text: '工业占比先降后升，由38.9%降至2020年的35.1%，再回升到37.8%。' },
  ],
  *check(report) {
    yield* judge(report, 'from-to-change');
    for (const { range, verb, from, to, rises } of plainMoves(report.body.text, report.metrics))
      yield {
        range,
        severity: 'warning',
        message: {
          zh: `说的是“${verb}”，${from}到${to}却是${rises ? '减少' : '增加'}`,
          en: `${verb} is said, and ${from} to ${to} is ${rises ? 'less' : 'more'}`,
        },
      };
  },
};
