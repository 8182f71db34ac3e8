import { judge } from '../judge.ts';
import type { Rule } from '../rule.ts';

/** Parts after 其中 that do not make the whole before it: «29项，其中已完成22项、正在推进6项». */
export const partSum: Rule = {
  id: 'part-sum',
  severity: 'warning',
  title: { zh: '分项之和与总数不符', en: 'Parts do not make the whole' },
  why: {
    zh: '“其中”后面把总数分完时，各分项之和应等于总数；分项之和无论如何不能超过总数。只举一部分的（差额较大或只有一项）不提示，城市与农村、出口与进口这样分尽的除外，末位四舍五入的差额不提示。',
    en: 'Where 其中 divides the whole without a rest, the parts must add up to it, and parts never exceed their whole. Where only some parts are named (a wide gap, or a single part) nothing is said, unless they leave nothing beside them, as town and country do; nor for a gap that rounding explains.',
  },
  examples: [
    { text: '推动«29项»反馈问题整改，其中已完成22项、按序时进度推进6项。' },
    { text: '全年引进项目«88个»，其中招商类41个，协议投资217亿元；争取资金类49个，总投资52亿元。' },
    { text: '建成标准厂房«24.6万平方米»（一期9.1万平方米、二期17.5万平方米）。' },
    { text: '全县生产总值«150.2亿元»。第一产业增加值20.1亿元，第二产业增加值60.4亿元，第三产业增加值79.7亿元。' },
    { text: '完成财政支出«42.6亿元»。教育支出12.4亿元，卫生支出8.2亿元，农业支出10.2亿元，其他各项支出9.8亿元。' },
    { text: '新签约亿元以上项目«238个»，工业项目154个、服务业项目62个、农业项目31个。' },
    {
      text: '全年谋划实施重点项目«60个»。推进12个新建项目开工；加快25个续建项目建设；做好28个项目前期工作。',
    },
    {
      text: '全区地区生产总值«226.1亿元»，增长7%，其中第一产业增加值50.3亿元，第二产业增加值77.9亿元，第三产业增加值91.8亿元。',
    },
    { text: '申报专项债券项目«11个»，其中7个项目完成立项、5个项目完成前期手续。' },
    { text: '全县义务教育学校«68所»，其中小学46所、初中26所。' },
    { text: '全县义务教育学校68所，其中小学46所、初中22所。' },
    { text: '财政支出68.2亿元，其中教育支出14.5亿元、社保12.8亿元、农林水15.4亿元。' },
    { text: '全区共有«184个»网格，其中城市网格96个、农村网格52个。' },
    { text: '新增学位«13040个»，其中小学6200个、初中4140个。' },
    { text: '全年引进项目«88个»，其中招商类41个，协议投资217亿元；争取资金类35个，总投资52亿元。' },
    { text: '推动29项反馈问题整改，其中已完成22项、按序时进度推进7项。' },
    { text: '排查房屋6.1万栋，其中自建房5.7万栋、经营性自建房3120栋。' },
    { text: '建成标准厂房24.6万平方米（一期9.1万平方米、二期15.5万平方米）。' },
    {
      text: '新签约项目60个，工业项目42个、服务业项目35个、农业项目18个。',
      note: { zh: '可能是并列的几项', en: 'They may stand side by side' },
    },
    {
      text: '完成进出口总额2.32亿美元，其中出口1.78亿美元，增长38%；进口5377万美元。',
      note: { zh: '差额在四舍五入之内', en: 'Rounding explains the gap' },
    },
    { text: '发行专项债券2157亿元，其中用于项目建设1542亿元，支持置换存量债务450亿元。' },
    { text: '落实项目800个，其中亿元以上项目50个、外资项目30个。', note: { zh: '只举一部分', en: 'Some parts only' } },
    {
      text: '财政总收入51.2亿元，其中一般预算收入29.3亿元、支出143.6亿元。',
      note: { zh: '支出不是收入的一部分', en: 'Spending is no part of revenue' },
    },
    { text: '完成技改投资26亿元，其中工业投资18亿元；争取资金3亿元，其中专项债券2亿元。' },
    { text: '实施项目96个，其中新建42个、续建54个，产业类50个、民生类46个。' },
    { text: '财政支出46.2亿元，其中民生支出37.5亿元、教育9.8亿元。' },
    { text: '机动车8.4万辆，其中汽车6.2万辆、新能源汽车3.1万辆；投诉举报2.6万件，其中餐饮9600件。' },
    {
      text: '干部50名，其中女性30名、35岁以下25名。',
      note: { zh: '两种分法，可以重叠', en: 'Two divisions that overlap' },
    },
  ],
  check: (report) => judge(report, 'part-sum'),
};
