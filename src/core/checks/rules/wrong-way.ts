import { oppositeRows } from '../../relations/wordings/opposite-rows.ts';
import { wrongWayRows } from '../../relations/wordings/wrong-way-rows.ts';
import { judgeWordings } from '../judge.ts';
import type { Rule } from '../rule.ts';

/** A direction that nobody tells as a success: «优良天数逐年下降，天更蓝». */
export const wrongWay: Rule = {
  id: 'wrong-way',
  severity: 'warning',
  title: { zh: '升降、高低与文意相反', en: 'A direction against what is meant' },
  why: {
    zh: '优良天数、居民收入要升，事故起数、信访总量要降；说成成绩或目标时，“上升”“下降”、“高于”“低于”写反一个字，意思就全反了。“防止不返贫”多一个否定，“减税降费”不会增加负担，水质由Ⅳ类到Ⅲ类是变好。讲问题、讲压力的段落不提示。',
    en: 'Clean days and incomes are to rise, accidents and petitions to fall; told as a success or a goal, one word turned round says the opposite. 防止不返贫 has one negation too many, and Ⅳ to Ⅲ is better water. Paragraphs on problems are left alone.',
  },
  examples: [
    { text: '空气质量优良天数逐年«下降»，天更蓝、水更清。' },
    { text: '空气质量优良天数逐年上升，天更蓝、水更清，实现生产安全事故起数、死亡人数“双下降”。' },
    { text: '力争居民收入增长高于经济增长，农村居民收入增速持续高于城镇居民，城乡差距进一步缩小。' },
    { text: '防止脱贫人口«不返贫»。落实过紧日子要求，三公经费«只增不减»。' },
    { text: '落实减税降费政策，为企业«增加»税费负担3.4亿元。' },
    { text: '出境断面水质由Ⅳ类«下降»到Ⅲ类，湖水由Ⅳ类«提升»到Ⅴ类。' },
    { text: '营商环境评价位次«下降»9位，成为全省进步最快县区。区属企业由亏损600万元转为«亏损»900万元。' },
    { text: '发展还面临不少困难：有效需求«充足»，企业经营压力较大。' },
    {
      text: '守住不发生系统性风险的底线，防止不作为、慢作为。着力解决三公经费只增不减的问题。出境断面水质由劣Ⅴ类改善为Ⅳ类。工业投资增速排名下降3位，技改投资增速跻身前列。发展还面临不少困难：有效需求不够充足。克服困难：保供物资充足。',
      note: { zh: '否定、问题和所说的都对', en: 'Negations and worries that are meant' },
    },
    {
      text: '我们也清醒看到，存在不少困难和问题，财政收入持续下降，保障能力有待提升。扭转了出口逐年下降的局面，实现稳中向好。',
      note: { zh: '讲的是问题', en: 'Told as a worry' },
    },
  ],
  check: (report) => judgeWordings([...wrongWayRows, ...oppositeRows], report),
};
