import {
  statusAgainstGoal,
  statusAgainstStandard,
  statusAge,
  statusAmong,
  statusAmongBehind,
  statusDone,
  statusExisting,
  statusFrom,
  statusGoalBehind,
  statusMoneyed,
  statusMoneyUnit,
  statusOfProjects,
  statusPeopled,
  statusPeopleUnit,
  statusRated,
  statusResource,
  statusThan,
  statusTimes,
  statusTimesOf,
  statusTo,
} from '../knowledge/metric-phrasing.ts';
import { unitNamed } from '../figures/unit-at.ts';
import { justBefore } from '../text/beside.ts';
import { partPrecedes } from '../text/parts-of-whole.ts';
import { indexIn } from '../text/within.ts';
import { rx, wordsOf } from '../text/word-pattern.ts';
import type { Place } from './place.ts';
import type { Status } from './metric.ts';
import { hasDigit } from '../text/characters.ts';

/**
 * Whether the figure was reached, is promised, or only serves to compare.
 *
 * @param label what names it on the line above, in a table that was copied cell by cell
 */
export function statusOf(place: Place, plan: boolean, label = ''): Status {
  const { text, figure, clause } = place;
  const before = text.slice(clause[0], figure.range[0]);
  if (
    isBase(place) ||
    isThreshold(place) ||
    isAmong(place) ||
    isMeasuredAgainst(before, text.charAt(figure.range[1])) ||
    isGoalCompared(place)
  )
    return 'reference';
  const own = text.slice(place.left, figure.range[0]) || label;
  if (isCapacity(place, own) || isTotalOf(place, own, plan)) return 'reference';
  if (!plan) return PROMISE.test(before) || isPlanned(place, own) || isGoal(place) ? 'target' : 'actual';
  if (statusExisting.test(own) || WITH.test(own) || (figure.unit === '%' && STANDING.test(own)) || isResource(place))
    return 'reference';
  return statusDone.test(before) ? 'actual' : 'target';
}

/** 总量在全省91个县（市）中继续排名第一: those among whom the rank is. */
export function isAmong({ text, clause, figure }: Place): boolean {
  const behind = figure.range[1];
  return (
    indexIn(text, '中', behind, behind + LONGEST_AMONG) > 0 &&
    statusAmongBehind.test(text.slice(behind, behind + LONGEST_AMONG)) &&
    statusAmong.test(text.slice(clause[0], figure.range[0]))
  );
}

/** In characters: 个县（市）中. */
const LONGEST_AMONG = 10;

/** 财政收入任务260万元, 调整预算1640万元: an amount planned, told beside what came of it; 完成任务 is what came of it. */
function isPlanned({ figure }: Place, own: string): boolean {
  return isAmount(figure) && PLANNED.test(own) && !DONE_WITH.test(own);
}

/** Money, with its unit or with the scale alone: 收入任务174万，完成198万. */
export function isAmount({ unit, text }: Place['figure']): boolean {
  return unit === '' ? SCALED.test(text) : unitNamed(unit)?.kind === 'money';
}

const SCALED = rx`[万亿]$`;

/** 目标任务：新建食堂15家，托位600个; 老旧小区改造目标18个，已开工11个: told beside what came of it. */
export function isGoal({ text, figure, sentence, clause }: Place): boolean {
  const lead = text.slice(sentence[0], figure.range[0]);
  if (GOAL_LABEL.test(lead)) return !DONE.test(lead);
  // 分解任务86项 counts the goals themselves.
  if (TASK_UNITS.has(figure.unit) || !GOAL.test(text.slice(clause[0], figure.range[0]))) return false;
  return OUTCOME.test(text.slice(figure.range[1], figure.range[1] + FAR));
}

/** “十四五”时期的主要目标：到2025年，…: goals of years to come, told before the part that plans. */
const GOAL_LABEL = rx`^[\s\d.、]{0,4}(?:“?{planNumber}五”?(?:时期|期间)?{han}{0,10}?(?:主要|预期))?{goalTold}：`;
const GOAL = rx`(?:^{goalTold}(?![达超])[一-鿿]{0,10}|^(?!{completion}|[超较比])[一-鿿]{0,14}{goalTold}[数值]?为?)$`;
const OUTCOME = rx`^[，；（][^，。；]{0,10}?(?:{haveDone}|{completion})`;
const DONE = rx`{haveDone}|{outcomeLabel}`;
const TASK_UNITS: ReadonlySet<string> = new Set(wordsOf('taskUnit'));
const FAR = 16;

const PLANNED = rx`{planned}为?$`;
const DONE_WITH = rx`{completion}|[达超]`;

/** 由18间增加到245间, 从第9名提升至第2名; 是“十三五”期间8300万元的3.4倍. */
export function isBase(place: Place): boolean {
  if (isTimesOf(place)) return true;
  const { text, figure, clause } = place;
  const start = firstPart(text, figure.range[0]);
  const before = text.slice(Math.max(clause[0], start - BASE_WORDS), start);
  if (!before.includes('由') && !before.includes('从')) return false;
  const after = text.slice(figure.range[1], figure.range[1] + 28).replace(REMARK, '');
  return statusFrom.test(before) && statusTo.test(after);
}

/** 是2016年8300万元 · 的3.4倍: what a multiple is of, told with its time. */
export function isTimesOf({ text, figure, clause }: Place): boolean {
  if (text.charAt(figure.range[1]) !== '的' || !statusTimes.test(text.slice(figure.range[1], figure.range[1] + 8)))
    return false;
  return statusTimesOf.test(text.slice(Math.max(clause[0], figure.range[0] - BASE_WORDS), figure.range[0]));
}

/** In characters: 由2017年的26700元、7800元, and the second of them. */
const BASE_WORDS = 24;

/** 增长到340亿元（2017年为预计数）: a remark on the number leads nowhere. */
const REMARK = /^（[^）]*(?:）|$)/;

/** Where the first part of 26.2∶30.5∶43.3 begins, for any part of it. */
function firstPart(text: string, at: number): number {
  if (!partPrecedes(text, at)) return at;
  const digits = /[\d.:：∶ ]{1,24}$/.exec(justBefore(text, at, 24));
  return at - (digits?.[0].length ?? 0);
}

/** 比全国平均水平6.1%高1.2个百分点: the first is somebody else's. */
function isMeasuredAgainst(before: string, next: string): boolean {
  return '高低快慢'.includes(next || ' ') && statusThan.test(before);
}

/** 高于年初12%的目标2.4个百分点, 在65亿元的基础上: what the result is held against. */
export function isGoalCompared({ text, clause, figure }: Place): boolean {
  if (text.charAt(figure.range[1]) !== '的') return false;
  if (FOUNDATION.test(text.slice(figure.range[1], figure.range[1] + 8))) return true;
  if (text.startsWith('的标准', figure.range[1]))
    return statusAgainstStandard.test(text.slice(clause[0], figure.range[0]));
  return (
    statusGoalBehind.test(text.slice(figure.range[1], figure.range[1] + 12)) &&
    statusAgainstGoal.test(text.slice(clause[0], figure.range[0]))
  );
}

/** 在65亿元的基础上, 在超过6亿元的高起点上. */
const FOUNDATION = rx`^的(?:[高新]?起点|基础)上`;

/** 60岁以上人群, 年收益超30万元的村, 500万元以上项目: part of what another figure measures. */
export function isThreshold({ text, figure, clause }: Place): boolean {
  if (figure.unit.endsWith('岁')) return !statusAge.test(justBefore(text, figure.range[0], 16));
  if (figure.bound === 'exact' || figure.bound === 'about' || figure.bound === 'range') return false;
  const after = text.slice(figure.range[1], Math.min(figure.range[1] + 12, clause[1]));
  if (figure.unit === '%') return statusRated.test(after) && RATE.test(justBefore(text, figure.range[0], 8));
  return statusMoneyUnit.test(figure.unit)
    ? statusMoneyed.test(after)
    : statusPeopleUnit.test(figure.unit) && statusPeopled.test(after);
}

/** 入住率 · 三成以下的“空壳楼”. */
const RATE = rx`{han}率在?$`;

const PROMISE = rx`(?:到20\d\d年(?!的)|(?<!{planName}|[于比较超]|(?:{aboveGap|belowGap}){han}{0,3})计划(?!{planOf}|[”》])|力争|{strives}(?={thisYear})|将(?!高[铁速新]|快[递速]|多[个种]|低[碳保])(?:{reach|finished|addition|completion|up|down}|{afterWill})|拟(?!定)|{onceDone})[^，。；]{0,80}$`;
/** 与邻市3个内陆港联合查验: what is there already; 同比 and 同步 compare. */
const WITH = rx`^(?:与|同(?![比期步时口])|{actsWith})[^，。；、]{0,6}$`;
/** 延续9%优惠税率: a rule that holds. */
const STANDING = rx`^(?:继续)?{standingRule}[^，。；、\d]{0,6}$`;

/** 年产20万吨玻纤项目, 城北8万吨再生水厂, 2×12万千瓦燃气机组: what a plant of that name can do. */
function isCapacity({ text, figure, clause }: Place, own: string): boolean {
  const kind = unitNamed(figure.unit)?.kind;
  if (kind !== 'mass' && kind !== 'energy' && kind !== 'volume' && kind !== 'count') return false;
  if (figure.text.includes('×')) return true;
  const behind = text.slice(figure.range[1], Math.min(clause[1], figure.range[1] + 24));
  if (YEARLY_OUTPUT.test(own)) return NAMED_THING.test(behind);
  return kind === 'count' ? HERD.has(figure.unit) && FARM.test(behind) : PLANT.test(behind) || MINE.test(behind);
}

const YEARLY_OUTPUT = rx`{yearlyOutput}$`;
const NAMED_THING = rx`^的?[\u4e00-\u9fff]{1,12}(?:等|{thing|countedThing}|生产线|厂)`;
const PLANT = rx`^(?:级)?(?![^，。；、的]{0,12}{outputOrTask})[\u4e00-\u9fff]{2,8}(?:{plantNoun}|发电(?=、|等|项目))`;

const MINE = rx`^{mine}`;

/** 5000头奶牛牧场: how many such a farm can keep. */
const HERD: ReadonlySet<string> = new Set(wordsOf('herdMeasure'));
const FARM = rx`^{han}{1,10}?(?:{farm})`;

/** In a plan 总投资26亿元的粮食物流园项目, 总投资1.35亿元: the whole of a project, of which a year does a part. */
function isTotalOf({ text, figure, sentence, clause }: Place, own: string, plan: boolean): boolean {
  if (unitNamed(figure.unit)?.kind !== 'money' || !INVESTED.test(own)) return false;
  const firstInSentence = !hasDigit(text.slice(sentence[0], Math.min(figure.range[0], clause[1])));
  const attribute = text.charAt(figure.range[1]) === '的';
  if (TOTAL.test(own))
    return plan
      ? attribute || firstInSentence || statusOfProjects.test(text.slice(sentence[0], clause[0]))
      : attribute && text.slice(figure.range[1], clause[1]).includes(SO_FAR);
  return plan && attribute;
}

/** In a review 总投资26亿元的粮食物流园项目完成投资5亿元: the whole beside what was done of it. */
const SO_FAR = '完成投资';
const INVESTED = rx`(?<!完成|固定资产)投资额?(?:约|达|为)?$`;
const TOTAL = rx`总投资额?(?:约|达|为)?$`;

/** 以3个园区为…, 依托2所高校…: only what the opening word governs itself. */
function isResource({ text, clause, left, figure }: Place): boolean {
  const listed = left === clause[0] || text.slice(left, figure.range[0]).includes('、');
  return listed && statusResource.test(text.slice(clause[0], clause[1]));
}
