import type { Place } from './place.ts';
import type { Status } from './metric.ts';

/** Whether the figure was reached, is promised, or only serves to compare. */
export function statusOf(place: Place, plan: boolean): Status {
  const { text, figure, clause } = place;
  const before = text.slice(clause[0], figure.range[0]);
  if (isBase(place) || isThreshold(place) || isMeasuredAgainst(before, text.charAt(figure.range[1])))
    return 'reference';
  if (!plan) return PROMISE.test(before) ? 'target' : 'actual';
  if (EXISTING.test(before) || RESOURCE.test(text.slice(clause[0], clause[1]))) return 'reference';
  return DONE.test(before) ? 'actual' : 'target';
}

/** 由18间增加到245间, 从第9名提升至第2名. */
export function isBase({ text, figure, clause }: Place): boolean {
  const before = text.slice(Math.max(clause[0], figure.range[0] - 16), figure.range[0]);
  if (!before.includes('由') && !before.includes('从')) return false;
  const after = text.slice(figure.range[1], figure.range[1] + 28);
  return /[由从](?!于|事|严|业|此)[^，。；]{0,14}$/.test(before) && /^[^，。；]{0,24}?(?:到|至|为|成)/.test(after);
}

/** 比全国平均水平6.1%高1.2个百分点: the first is somebody else's. */
function isMeasuredAgainst(before: string, next: string): boolean {
  return '高低快慢'.includes(next || ' ') && /比[^，。；]{1,14}$/.test(before);
}

/** 60岁以上人群, 年收益超30万元的村, 500万元以上项目: part of what another figure measures. */
export function isThreshold({ text, figure }: Place): boolean {
  if (figure.unit.endsWith('岁'))
    return !/(?:寿命|年龄)[^，。；]{0,80}$/.test(text.slice(Math.max(0, figure.range[0] - 16), figure.range[0]));
  if (figure.bound === 'exact' || figure.bound === 'about' || figure.bound === 'range') return false;
  const after = text.slice(figure.range[1], figure.range[1] + 12);
  return /^(?:元|万元|吨|亩|平方米|美元)$/.test(figure.unit)
    ? MONEYED.test(after)
    : /^[人户名]$/.test(figure.unit) && PEOPLED.test(after);
}

const MONEYED = /^的?(?:[^，。；、]{0,6})(?:项目|企业|村|村屯|工程|楼宇|商户|农户|大户|园区|单位)/;
const PEOPLED = /^的?(?:[^，。；、]{0,3})(?:安置区|企业|村|园区|学校|社区|小区|单位)/;
const PROMISE =
  /(?:到20\d\d年(?!的)|(?<!年度|创业|行动|工作|五年|倍增)计划(?!的|任务|总)|力争|将|拟|达产后|建成后|投产后)[^，。；]{0,80}$/;
const EXISTING = /(?:现有|已有|原有|依托|立足|针对|围绕)[^，。；]{0,80}$/;
const RESOURCE = /^(?:以|依托)[^，。；]{0,80}(?:为|等)/;
const DONE = /(?:去年|上年|已(?:经)?(?:完成|建成|达|有)|截至)[^，。；]{0,80}$/;
