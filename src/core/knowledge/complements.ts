/**
 * Words that divide a whole without a rest: what is not 城市 is 农村. Parts named by all words of one row are all the parts
 * there are. No words of levels, sizes or grades: between 省级 and 市级 there is more.
 */
export const complements: readonly (readonly string[])[] = [
  ['城市', '农村'],
  ['城镇', '农村'],
  ['城镇', '乡村'],
  ['城区', '农村'],
  ['公办', '民办'],
  ['出口', '进口'],
  ['上级', '本级'],
  ['本级', '下级'],
  ['中央', '地方'],
  ['国有', '民营'],
  ['内资', '外资'],
  ['线上', '线下'],
  ['代表建议', '委员提案'],
  ['代表建议', '政协提案'],
  ['一产', '二产', '三产'],
  ['第一产业', '第二产业', '第三产业'],
];

/** Kinds that cut across each other, so that shares of them may well make more than all: 民间投资 may be 制造业投资. */
export const overlappingKinds: readonly string[] =
  '民间 技改 制造业 高技术 高新技术 新兴产业 规上 规模以上 外资 小微 民营 普惠 公办'.split(' ');
