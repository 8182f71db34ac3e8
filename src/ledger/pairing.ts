import type { AnalysisMetric, IdentityPart } from '../core/index.ts';
import { digitsIn, largest, phraseTables, sameFigure } from '../core/index.ts';
import type { LedgerFigure } from './ledger-figure.ts';
import { reached } from './levels.ts';
import { likeness, pairsOf } from './phrase-key.ts';

/**
 * How surely `said` is about what `target` promised, from 0 (not at all) to 3: the same indicator, aspect and kind of
 * unit. Where the phrase alone says little (投资3亿元) the words before both must share a name. Periods are not looked at.
 */
export function pairing(target: LedgerFigure, said: LedgerFigure): number {
  const alike = isRenamed(target, said) ? RENAMED : alikeness(target, said);
  if (alike === 0 || sameFigure(target.metric, asTargeted(target, said, alike), SAME) === 'other') return 0;
  const aspect = aspects(target, said);
  return aspect === 0 ? 0 : alike - (1 - aspect) / 2;
}

/** How a promise and its outcome are named, and how they are told, is looked at in degrees; in these they may not differ. */
const SAME: readonly IdentityPart[] = ['unit', 'stage', 'base'];

/** What has one name is counted with this word or that (合作社100个, 合作社113家), and what is in use is finished. */
function asTargeted({ metric: { unit, stage } }: LedgerFigure, said: LedgerFigure, alike: number): AnalysisMetric {
  const { promised, told } = phraseTables.finishedStages;
  const metric = stage === promised && said.metric.stage === told ? { ...said.metric, stage } : said.metric;
  if (alike >= LIKE_END && unit === '' && phraseTables.unitsLeftOut.includes(metric.unit)) return { ...metric, unit };
  const isCount = [unit, metric.unit].every((each) => phraseTables.countingUnits.includes(each));
  return isCount && alike >= ONE_NAME ? { ...metric, unit } : metric;
}

/** Of what is counted anew under another name only the growth can be compared. */
function isRenamed({ key, metric }: LedgerFigure, said: LedgerFigure): boolean {
  if (key.concept === null || metric.aspect !== 'growth' || said.metric.aspect !== 'growth') return false;
  return phraseTables.renamedConcepts[key.concept] === said.key.concept;
}

const RENAMED = 1.9;
const ONE_NAME = 2.9;
/** One ends with the other. */
const LIKE_END = 2;

function alikeness(target: LedgerFigure, said: LedgerFigure): number {
  const sameIndicator = target.key.concept !== null && target.key.concept === said.key.concept;
  const alike = likeness(target.key, said.key);
  const wanting = target.key.wanting || said.key.wanting;
  if (!wanting && alike > 0) return alike;
  if (isRareNumber(target, said)) return SAME_NUMBER;
  if (!wanting || sameIndicator) return alike;
  if (isWhole(target) !== isWhole(said)) return 0;
  if (!sharesHead(target, said)) return 0;
  const common = commonStretch(sentence(target.lead), sentence(said.lead));
  return common >= LEAST_COMMON ? 1 + Math.min(1, common / 10) : 0;
}

/** «抓好12179户受灾房重建», «12179户农房重建完成»: a number of four digits and more, printed again of something named like it. */
function isRareNumber(
  { metric: a, key: one, quantity }: LedgerFigure,
  { metric: b, key: other }: LedgerFigure,
): boolean {
  if (a.value !== b.value || a.unit !== b.unit || quantity.unit?.kind === 'percent') return false;
  return significant(a.text) >= RARE && pairsOf(one.words).some((pair) => other.words.includes(pair));
}

function significant(printed: string): number {
  return digitsIn(printed).replace(/^0+|0+$/g, '').length;
}

/** Digits. */
const RARE = 4;
const SAME_NUMBER = 2;

/** What the sentence itself says before: 全面完工。投资8850万元 names nothing that it was spent on. */
function sentence(lead: string): string {
  return behindLast(lead, phraseTables.sentenceEnds);
}

/** What stands behind the last of some marks. */
function behindLast(text: string, marks: readonly string[]): string {
  return text.slice(largest(marks.map((mark) => text.lastIndexOf(mark))) + 1);
}

const LEAST_COMMON = 4;

/** 投资 and 省市重点项目投资. */
function sharesHead({ key: a }: LedgerFigure, { key: b }: LedgerFigure): boolean {
  return (a.wanting && b.wanting && a.words === b.words) || a.words.endsWith(b.words) || b.words.endsWith(a.words);
}

/** 总投资100亿元 is what a project costs in all, not what is spent in a year. */
function isWhole({ lead }: LedgerFigure): boolean {
  return phraseTables.total.some((word) => lead.endsWith(word));
}

/** 1 for one aspect; less where an addition (change) is told as an amount (level) and nothing says it is a stock. */
function aspects(target: LedgerFigure, said: LedgerFigure): number {
  const [a, b] = [target.metric.aspect, said.metric.aspect];
  if (phraseTables.growthByIndex.includes(target.key.concept ?? '') && [target, said].every(isRise)) return 1;
  if (a === 'level' && b === 'level') return stocks(target, said) ? 0 : 1;
  if (a === b) return 1;
  if (a === 'share' || b === 'share') return isRate(a) && isRate(b) ? 0.8 : 0;
  const mixed = (a === 'change' && b === 'level') || (a === 'level' && b === 'change');
  return mixed && !reached(target) && !reached(said) ? 0.8 : 0;
}

/** Prices rise by 3%, and their index is told as 3%; 103% is the index itself. */
function isRise({ quantity }: LedgerFigure): boolean {
  return quantity.unit?.kind === 'percent' && quantity.high < INDEX;
}

const INDEX = 50;

function isRate(aspect: string): boolean {
  return aspect === 'share' || aspect === 'level';
}

/** One adds to a stock, the other tells all of it: 新建农村公路30公里, 农村公路达到600公里. Money and rates are no stock. */
function stocks(a: LedgerFigure, b: LedgerFigure): boolean {
  const kind = a.quantity.unit?.kind;
  return kind !== 'money' && kind !== 'percent' && ((adds(a) && reached(b)) || (adds(b) && reached(a)));
}

function adds({ lead, metric }: LedgerFigure): boolean {
  const clause = behindLast(lead, phraseTables.clauseEnds);
  return metric.aspect === 'change' || phraseTables.addingWords.some((word) => clause.includes(word));
}

/** The length of the longest stretch that both have, marks and digits not counted. */
export function commonStretch(a: string, b: string): number {
  const parts = a.split(/[\d\s，。；：、！？“”（）.%％]+/).filter((part) => part.length >= LEAST_COMMON);
  let longest = 0;
  for (const part of parts) {
    for (let from = 0; from + longest < part.length; from++) {
      while (from + longest < part.length && b.includes(part.slice(from, from + longest + 1))) longest++;
    }
  }
  return longest;
}
