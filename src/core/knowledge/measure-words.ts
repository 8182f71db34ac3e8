import type { Bilingual } from './bilingual.ts';

/** A measure word that cannot count what follows it, and the one that can. Only slips that change what is counted. */
export interface WrongMeasure {
  readonly measures: readonly string[];
  /** What follows the measure word, from its first character. */
  readonly noun: RegExp;
  readonly why: Bilingual;
}

export const wrongMeasures: readonly WrongMeasure[] = [
  {
    measures: ['栋', '幢'],
    noun: /^(?:老旧|住宅|居民|城镇|城市|弃管)*小区(?![的内]|居民楼|住宅楼|楼|住房|房屋|建筑)/,
    why: { zh: '“栋”“幢”数的是楼，小区用“个”', en: '栋 and 幢 count buildings; an estate takes 个' },
  },
  {
    measures: ['辆'],
    noun: /^(?:旅客|客运|货运|过往|进出)*(?:列车|班列|火车)/,
    why: { zh: '“辆”数的是汽车，列车用“列”或“趟”', en: '辆 counts cars; a train takes 列 or 趟' },
  },
  {
    measures: ['艘'],
    noun: /^(?:汽车|公交车|客车|班车|校车)/,
    why: { zh: '“艘”数的是船，汽车用“辆”', en: '艘 counts ships; a car takes 辆' },
  },
  {
    measures: ['头'],
    noun: /^(?:家禽|鸡|鸭|鹅|肉鸡|蛋鸡)/,
    why: { zh: '“头”数的是牲畜，禽用“只”或“羽”', en: '头 counts cattle; poultry takes 只 or 羽' },
  },
];
