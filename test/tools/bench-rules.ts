import { readAll } from '../../src/core/analyze.ts';
import type { Report } from '../../src/core/checks/rule.ts';
import { rules } from '../../src/core/checks/rules.ts';
import { relations } from '../../src/core/relations/relations.ts';
import { benchTexts, spentOn } from './bench-texts.ts';
import { say } from './say.ts';

const WARM_UP = 3;
const ROUNDS = 5;
const SHOWN = 10;

/**
 * Prints the ten rules that cost most, in processor time a report and as a share of reading and checking it. The relations,
 * which many rules ask for, are counted for themselves; each cost is the least of some rounds over all reports.
 */
export function benchRules(): void {
  const { texts, from } = benchTexts();
  const least = new Map<string, number>();
  for (let round = 0; round < WARM_UP + ROUNDS; round++)
    for (const [name, spent] of costs(texts))
      if (round >= WARM_UP) least.set(name, Math.min(least.get(name) ?? Infinity, spent));
  const all = [...least.values()].reduce((sum, spent) => sum + spent, 0);
  say(`\nThe dearest of ${rules.length} rules over ${texts.length} reports of ${from}, processor time a report:`);
  for (const name of SHARED) say(row(name, least.get(name) ?? 0, all, texts.length));
  const ofRules = [...least].filter(([name]) => !SHARED.includes(name)).sort(([, a], [, b]) => b - a);
  for (const [name, spent] of ofRules.slice(0, SHOWN)) say(row(name, spent, all, texts.length));
}

const [READING, RELATIONS] = ['reading', 'all relations'];
const SHARED: readonly string[] = [READING, RELATIONS];

/** What each rule costs in one round over all texts, and what comes before the rules. */
function costs(texts: readonly string[]): ReadonlyMap<string, number> {
  const spent = new Map<string, number>();
  const time = (name: string, run: () => unknown): void => {
    spent.set(name, (spent.get(name) ?? 0) + spentOn(run));
  };
  for (const text of texts) {
    const read: Report[] = [];
    time(READING, () => read.push(readAll(text, null).report));
    for (const report of read) {
      time(RELATIONS, () => relations(report.body.text, report.metrics));
      for (const rule of rules) time(rule.id, () => Array.from(rule.check(report)));
    }
  }
  return spent;
}

function row(name: string, spent: number, all: number, reports: number): string {
  const each = `${(spent / reports).toFixed(3)} ms`;
  return `  ${name.padEnd(22)}${each.padStart(10)}  ${((spent / all) * 100).toFixed(1).padStart(5)} %`;
}
