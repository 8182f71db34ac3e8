import { bareRates, carryingVerbs } from '../knowledge/phrase-words.ts';
import { unitNamed } from '../figures/unit-at.ts';
import type { Range } from '../text/range.ts';
import { isGeneric, phraseAfter, phraseBefore, subjectOf, trimmed } from './phrase.ts';
import { isRank } from './aspect.ts';
import type { Place } from './place.ts';

export interface Indicator {
  readonly phrase: string;
  readonly range: Range | null;
}

/**
 * The phrase that says what a figure measures. The noun behind a count comes first (6所幼儿园), then the words before
 * the number (保鲜冷库2座, 固定资产投资增长13%), then what the sentence last spoke of.
 */
export function indicatorOf(place: Place, earlier: Indicator | null): Indicator {
  const { text, figure, right } = place;
  const kind = unitNamed(figure.unit)?.kind ?? null;
  if (earlier && place.left < figure.range[0] && PART_OF_STRUCTURE.test(text.slice(place.left, figure.range[0])))
    return earlier;
  const rank = isRank(place);
  const isRate = rank || kind === 'percent' || kind === 'point' || kind === 'multiple' || kind === 'rank';
  const invested = kind === 'money' ? investment(place) : null;
  if (invested) return invested;
  const after = isRate ? null : behind(place);
  if (after) return named(text, after);
  const before = phraseBefore(text, place.left, rank ? rankedFrom(place) : figure.range[0]);
  if (before) {
    const phrase = clean(text.slice(...before));
    if (BARE_RATES.has(phrase)) return withObjectBefore(place, phrase, before);
    const carries = isGeneric(phrase) || carriesOn(phrase);
    if (!carries) return { phrase: withoutRate(phrase), range: before };
    if (earlier === null && isGeneric(phrase)) return objectBefore(place) ?? { phrase, range: before };
  }
  if (isRate) return earlier ?? shareOf(place) ?? subjectOfClauseBefore(place) ?? NONE;
  const object = trimmed(text, figure.range[1], right);
  return (
    (startsWithVerb(place) && object ? named(text, object) : null) ??
    earlier ??
    subjectOfClauseBefore(place) ??
    (object ? named(text, object) : NONE)
  );
}

/** 总投资141亿元的18个项目, 投资1.8亿元打造……: the money is the investment, whatever it went into. */
function investment({ text, left, figure }: Place): Indicator | null {
  const found = INVESTMENT.exec(text.slice(left, figure.number[0]));
  if (!found) return null;
  const start = left + found.index + (found[1] ?? '').length;
  return named(text, [start, start + (found[2] ?? '').length]);
}

const INVESTMENT = /(^|等|[^产业术改利设目])((?:计划|概算|估算)?总?投资)(?:额?[达为约超逾近]*|超过|突破)?$/;

/** 22.3∶31.5∶46.2, 优化为24.3∶27.1∶48.6: one indicator throughout. */
const PART_OF_STRUCTURE = /^(?:[:：∶]|(?:优化|调整|转变|演变)[为到至])$/;

/** Where the words of the ranking begin: 股票交易额 · 保持亚洲第一. */
function rankedFrom({ text, left, figure }: Place): number {
  const words = RANKING.exec(text.slice(left, figure.range[0]));
  return words ? left + words.index : figure.range[0];
}

const RANKING =
  /(?:连续\d+年|总量|[增排]速|双双|继续|均|全部|全省|全市|城区|一直)*(?:稳居|位居|位列|名列|排名|排在|位次|跃居|跻身|进入|保持|[居列排])[^，。；]*$/;

/** 惠及, 五年新增, 按照序时进度推进: no noun of their own. */
function carriesOn(phrase: string): boolean {
  const verb = CARRYING.find((one) => phrase.endsWith(one));
  return verb !== undefined && (phrase === verb || verb !== '投入' || phrase.length < 6);
}

const CARRYING = carryingVerbs;
const BARE_RATES = new Set(bareRates);

/** 全面推行生活垃圾分类收集，覆盖率达到67.9% → 生活垃圾分类收集覆盖率. */
function withObjectBefore(place: Place, rate: string, range: Range): Indicator {
  const { text, clause, sentence } = place;
  const before = clauseBefore(text, clause[0], sentence[0]);
  const object = before && !/\d/.test(text.slice(...before)) ? trimmed(text, before[0], before[1]) : null;
  if (!object || object[1] - object[0] > 14) return { phrase: rate, range };
  return { phrase: clean(text.slice(...object)) + rate, range: null };
}

const NONE: Indicator = { phrase: '', range: null };

function named(text: string, range: Range): Indicator {
  return { phrase: clean(text.slice(...range)), range };
}

function clean(phrase: string): string {
  return phrase.replace(/\s+/g, '');
}

/** 地区生产总值增速 measures 地区生产总值: that it grows is the aspect's to say. */
function withoutRate(phrase: string): string {
  return phrase.length > 4 ? phrase.replace(/(?:增速|增幅|涨幅|降幅|增长率|平均)$/, '') : phrase;
}

/** The noun right behind the number, over further figures of the same thing: 57栋楼38万平方米4144户老旧小区. */
function behind(place: Place): Range | null {
  const { text, figure, right, clause } = place;
  const here = phraseAfter(text, figure.range[1], right);
  const gap = text.slice(figure.range[1], right);
  if (here || right === clause[1] || !/^[和、与及或]?$/.test(gap)) return here;
  const next = /^[^，。；、：]*?(?:\d[\d.]*[万亿余多]*(?:平方米|公里|户|人次|人|栋|幢|亩|个|套|间))+/.exec(
    text.slice(right, clause[1]),
  );
  return next ? phraseAfter(text, right + next[0].length, clause[1]) : null;
}

/** 占总耕地面积52%: where nothing stands before 占, the sentence before is meant. */
function shareOf({ text, figure }: Place): Indicator | null {
  if (!text.startsWith('的', figure.range[1])) return null;
  const range = phraseAfter(text, figure.range[1], Math.min(text.length, figure.range[1] + 16));
  return range ? named(text, range) : null;
}

function startsWithVerb({ text, figure }: Place): boolean {
  const next = text.charAt(figure.range[1]);
  return next !== '' && !'，。；、：）”\n'.includes(next);
}

/** What the clause before is about, by its object: 实施高新技术企业倍增计划，总数增至36家. */
function objectBefore({ text, clause, sentence }: Place): Indicator | null {
  const range = clauseBefore(text, clause[0], sentence[0]);
  const object = range && trimmed(text, range[0], range[1]);
  return object && object[1] - object[0] <= 16 ? named(text, object) : null;
}

function clauseBefore(text: string, clause: number, sentence: number): Range | null {
  const end = clause - 1;
  if (end <= sentence) return null;
  let start = end;
  while (start > sentence && !'，；：'.includes(text.charAt(start - 1))) start--;
  return [start, end];
}

/** The subject of the clause before in the same sentence: 挂牌上市公司实现零的突破，达到5家. */
function subjectOfClauseBefore({ text, clause, sentence }: Place): Indicator | null {
  const before = clauseBefore(text, clause[0], sentence[0]);
  const range = before && subjectOf(text, before[0], before[1]);
  return range ? named(text, range) : null;
}
