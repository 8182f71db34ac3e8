import { unitNamed } from '../../figures/unit-at.ts';
import type { Metric } from '../../metrics/metric.ts';
import { justBefore } from '../../text/beside.ts';
import { rx } from '../../text/word-pattern.ts';
import { meet, printed } from '../interval.ts';

/** The whole investment of a named project, told at two places with two values. */
export interface NamedInvestment {
  readonly first: Metric;
  readonly later: Metric;
  /** The project: 抽水蓄能电站项目. */
  readonly project: string;
}

/**
 * «总投资86亿元的抽水蓄能电站项目» in the review, and «总投资8.6亿元的抽水蓄能电站项目» in the plan: whatever has been built of it, a
 * project has one whole investment, also where 投资86亿元的 stands before its name. What was spent (完成投资) and what several
 * projects take together are left out.
 */
export function* namedInvestments(text: string, metrics: readonly Metric[]): Iterable<NamedInvestment> {
  const seen = new Map<string, Metric>();
  for (const later of metrics) {
    if (!isWholeInvestment(text, later)) continue;
    const project = projectOf(later);
    if (!isName(project)) continue;
    const first = seen.get(project) ?? longerOrShorter(project, seen);
    if (!first) seen.set(project, later);
    else if (!meet(printed(first), printed(later))) yield { first, later, project };
  }
}

/** 云岭抽水蓄能电站 and 抽水蓄能电站: a long name with that of its place before it, or without. */
function longerOrShorter(project: string, seen: ReadonlyMap<string, Metric>): Metric | undefined {
  for (const [name, metric] of seen)
    if (Math.min(name.length, project.length) >= OWN_NAME && (name.endsWith(project) || project.endsWith(name)))
      return metric;
  return undefined;
}

/** A name of this length is of one thing, wherever it is. */
const OWN_NAME = 7;

function isWholeInvestment(text: string, { indicator, aspect, unit, bound, range }: Metric): boolean {
  if (unitNamed(unit)?.kind !== 'money' || aspect !== 'level' || (bound !== 'exact' && bound !== 'about')) return false;
  return WHOLE.test(indicator) || (INVESTED.test(justBefore(text, range[0], NEAR)) && text.startsWith('的', range[1]));
}

/** The name up to what joins another one to it. */
function projectOf({ subject }: Metric): string {
  return (subject?.split(JOINER)[0] ?? '').replace(PHASE, '');
}

const WHOLE = rx`{wholeInvestment}$`;
/** 投资·8.1亿元·的·雷达产业园项目 */
const INVESTED = rx`(?<!{completion})投资$`;
/** What is done to a project, behind its name: 抽水蓄能电站项目·前期. */
const PHASE = rx`(?:项目|工程)?{projectPhase}?$`;
const JOINER = rx`{joiner}`;
const SEVERAL = rx`等|{countNumeral}[个项座]|\d`;
const NEAR = 8;

/** 抽水蓄能电站 by its length, 云岭水库 by what it is: a kind of works with a name before it. */
function isName(project: string): boolean {
  if (project.length < SHORT_NAME || SEVERAL.test(project)) return false;
  return project.length >= LONG_NAME || (WORKS.test(project) && !COMMON.test(project));
}

/** A name of this length is of one project. */
const LONG_NAME = 6;
const SHORT_NAME = 4;
const WORKS = rx`{thing}$`;
const COMMON = rx`^{commonThing}`;
