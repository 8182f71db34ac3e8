import { judge } from '../judge.ts';
import type { Rule } from '../rule.ts';

/** A rank against the verb that moved it, against the length of its list, or against another one beside it. */
export const rankOrder: Rule = {
  id: 'rank-order',
  severity: 'warning',
  title: { zh: '名次前后不符', en: 'A rank that does not fit' },
  why: {
    zh: '名次数字越小越靠前：“上升”后的名次应小于原来的；“30强”里没有第62位；排第六的不在“前三”。',
    en: 'The smaller the number, the better the rank: after 上升 it must be lower than before; there is no 62nd of 30强; the sixth is not among 前三.',
  },
  examples: [
    { text: '外贸规模由世界第五位«上升到第十位»。' },
    { text: '综合考核由全市第3名«后移至第2名»。' },
    { text: '位列创新竞争力30强«第62位»。' },
    { text: '位列先进制造业百强市«第184位»。' },
    { text: '空气质量保持在全国120个重点城市前«150名以内»。' },
    { text: '工业增速排全市«第六»，连续两年保持全市前三。' },
    { text: '存款增速居全市第17（上升6位，首次进入全市«前5»）。' },
    { text: '经济总量居全市第三，仅次于东湖区、西山区；产业结构由20：30：50调整为10：40：50，呈“三二一”格局。' },
    { text: '外贸规模由世界第十位上升到第五位；综合考核由全市第2名后移至第3名。' },
    { text: '位列先进制造业百强市第84位，空气质量保持在全国120个重点城市前50名以内。' },
    { text: '经济总量居全市第3位，税收占全市的42%；入选全国千强镇，列第76位，镇村就业占全县的27.5%。' },
    { text: '工业增速排全市第二，连续两年保持全市前三；投资增速居全市第4（上升6位，首次进入全市前5）。' },
    { text: '人居环境考核在全市由倒数第3位上升到第7位。' },
    { text: '全市共有8个县区。我区固定资产投资增速居全市«第12位»。在全市8个县区综合考评中列«第11位»。' },
    { text: '全市共有8个县区。我区固定资产投资增速居全市第2位，居全省第12位，龙头企业产值居全市第13位。' },
    { text: '经开区由第28位上升到第19位。一年前进«11位»。' },
    { text: '综合考核由全市第9名跃升至第4名，营商环境前移6个位次，比2020年前移11个位次。' },
  ],
  check: (report) => judge(report, 'rank'),
};
