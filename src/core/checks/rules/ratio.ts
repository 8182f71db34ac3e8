import { judge } from '../judge.ts';
import type { Rule } from '../rule.ts';

/** Part, whole and percentage that do not fit, or two shares that imply two wholes: «505项…99.6%» after 512项…96.6%. */
export const ratio: Rule = {
  id: 'ratio',
  severity: 'warning',
  title: { zh: '部分、总数与占比对不上', en: 'Part, whole and share do not fit' },
  why: {
    zh: '部分、总数、占比三者知二可推一。三个数都写出时应当相合；同一句里两项占比推出的总数不同，就要核对口径。按印出的末位四舍五入核对。',
    en: 'Of part, whole and share any two give the third. Where all three are printed they must fit; where two shares of one thing imply two wholes, it is worth asking what was counted. Rounding of the last printed digits is allowed for.',
  },
  examples: [
    { text: '全区«512项政务服务事项实现一窗办理、占比96.6%»，网办事项505项、网办率99.2%。' },
    { text: '全年签约项目200个，其中产业项目115个，占«62.5%»。' },
    { text: '现有教师1200名，其中高级教师360名，占比«35%»。' },
    { text: '应办代表建议76件，已办结72件，办结率«97.4%»。' },
    { text: '共有企业60家，规上企业15家，占企业总数的«35%»。' },
    { text: '全区财政总支出20亿元，投入民生资金9.5亿元，占财政总支出的«57.5%»。' },
    { text: '签约项目43个，总投资90亿元，已落地25个、落地率«68.1%»。' },
    { text: '全区总耕地面积16.8万亩，规模经营面积达9.2万亩，占总耕地面积«62%»。' },
    { text: '240条河流中186条水质优良，占比达«87.5%»。' },
    { text: '全市固定资产投资820亿元、工业投资233亿元，工业投资占比为«38.4%»。' },
    { text: '一般公共预算支出24亿元，民生支出18亿元，占比«85%»。' },
    { text: '全年优良天数219天，优良率达到«70%»。' },
    { text: '现有合作社180个，已有135个合作社年收入超过50万元，占比«57%»。' },
    { text: '完成固定资产投资160亿元，其中民间投资96亿元，占全部投资的«66%»。' },
    { text: '企业由150家增加到200家，三年增加50家，其中亏损企业30家，亏损面«51%»。' },
    { text: '高新产值126亿元，工业总产值360亿元，前者占后者的«53%»。' },
    { text: '全年财政支出19.2亿元，用于民生的支出达到9.6亿元，占全年支出的«40%»；30件实事完成24件、占«90%»。' },
    { text: '全年优良天数219天，优良率达到60%。夏季优良天数61天、优良率66.3%。' },
    {
      text: '地区生产总值892亿元、增长5.6%；一般公共预算收入71.4亿元、增长6.1%，占地区生产总值比重达«9.2%»。',
    },
    {
      text: '地区生产总值892亿元、增长5.6%；一般公共预算收入71.4亿元、增长6.1%，占地区生产总值比重达8%。',
    },
    { text: '全区512项政务服务事项实现一窗办理、占比96.6%，网办事项526项、网办率99.2%。' },
    { text: '全年签约项目200个，其中产业项目115个，占57.5%。' },
    {
      text: '完成工业投资80亿元，其中技改投资32亿元，占全部投资的16%。',
      note: { zh: '全部投资不止工业投资', en: 'Industry is not all investment' },
    },
    {
      text: '完成投资12亿元，占年度计划的80%；争取资金3亿元，占全市的12%。',
      note: { zh: '两个总数本来就不同', en: 'Two wholes by their nature' },
    },
    { text: '新增企业120家，增长15%，其中工业企业30家，增长20%。' },
    { text: '抽检食品1860批次，检出不合格31批次，合格率98.3%。' },
    { text: '新增供热面积40万平方米，总供热面积320万平方米，供热普及率84%。' },
    {
      text: '拥有医院18所，其中三甲医院6所，占全市的35%。',
      note: { zh: '占的是另一个总数', en: 'A share of another whole' },
    },
  ],
  check: (report) => judge(report, 'ratio'),
};
