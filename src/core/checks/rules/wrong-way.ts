import { wrongWayRows } from '../../relations/wordings/wrong-way-rows.ts';
import { judgeWordings } from '../judge.ts';
import type { Rule } from '../rule.ts';

/** A direction that nobody tells as a success: «优良天数逐年下降，天更蓝». */
export const wrongWay: Rule = {
  id: 'wrong-way',
  severity: 'warning',
  title: { zh: '升降、高低与文意相反', en: 'A direction against what is meant' },
  why: {
    zh: '优良天数、居民收入要升，事故起数、信访总量要降；说成成绩或目标时，“上升”“下降”、“高于”“低于”写反一个字，意思就全反了。讲问题、讲压力的段落不提示。',
    en: 'Clean days and incomes are to rise, accidents and petitions to fall; told as a success or a goal, one word turned round says the opposite. Paragraphs on problems are left alone.',
  },
  examples: [
    { text: '空气质量优良天数逐年«下降»，天更蓝、水更清。' },
    { text: '实现生产安全事故起数、死亡人数“双«上升»”。' },
    { text: '力争居民收入增长«低于»经济增长。' },
    { text: '农村居民收入增速持续«低于»城镇居民，城乡差距进一步缩小。' },
    { text: '空气质量优良天数逐年上升，天更蓝、水更清，实现生产安全事故起数、死亡人数“双下降”。' },
    { text: '力争居民收入增长高于经济增长，农村居民收入增速持续高于城镇居民，城乡差距进一步缩小。' },
    {
      text: '我们也清醒看到，存在不少困难和问题，财政收入持续下降，保障能力有待提升。扭转了出口逐年下降的局面，实现稳中向好。',
      note: { zh: '讲的是问题', en: 'Told as a worry' },
    },
  ],
  check: (report) => judgeWordings(wrongWayRows, report),
};
