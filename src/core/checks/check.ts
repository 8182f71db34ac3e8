import { isEndless } from '../relations/conclude.ts';
import type { Finding, Severity } from './finding.ts';
import type { Report, Rule } from './rule.ts';
import { rules as everyRule } from './rules.ts';

export interface CheckOptions {
  /** Which rules run; all of them where it is left out. */
  readonly rules?: readonly Rule[];
}

/**
 * What the rules find in a report, in text order, one finding for a place.
 *
 * A rule that throws loses itself and not the report: its finds are dropped, and one finding of severity hint at the
 * start of the text, under the rule's own id, says that it did not run and why.
 */
export function check(report: Report, options: CheckOptions = {}): readonly Finding[] {
  const rules = options.rules ?? everyRule;
  return inTextOrder(onePerPlace(rules.flatMap((rule) => run(rule, report))));
}

/** The ids of the rules that stopped with an error: what they leave behind is all that stands nowhere. */
export function rulesNotRun(findings: readonly Finding[]): readonly string[] {
  return findings.flatMap(({ rule, range }) => (range[0] === range[1] ? rule : []));
}

/** Severities from the gravest down. */
const GRAVITY: readonly Severity[] = ['error', 'warning', 'information', 'hint'];

function run(rule: Rule, report: Report): readonly Finding[] {
  try {
    return [...rule.check(report)]
      .filter(({ message }) => !isEndless(message.zh))
      .map((raw) => ({
        related: [],
        ...raw,
        rule: rule.id,
        severity: milder(raw.severity ?? rule.severity, rule.severity),
      }));
  } catch (error) {
    return [didNotRun(rule, error instanceof Error ? error.message : String(error))];
  }
}

function didNotRun(rule: Rule, reason: string): Finding {
  return {
    rule: rule.id,
    severity: 'hint',
    range: [0, 0],
    message: {
      zh: `「${rule.title.zh}」这一条未能检查：${reason}`,
      en: `The rule “${rule.title.en}” could not run: ${reason}`,
    },
    related: [],
  };
}

function milder(a: Severity, b: Severity): Severity {
  return GRAVITY.indexOf(a) > GRAVITY.indexOf(b) ? a : b;
}

/** Of several findings with the same range the gravest stays; of equals the rule that is listed first. */
function onePerPlace(findings: readonly Finding[]): readonly Finding[] {
  const kept = new Map<string, Finding>();
  for (const finding of findings) {
    const place = finding.range[0] === finding.range[1] ? finding.rule : finding.range.join();
    const before = kept.get(place);
    if (!before || GRAVITY.indexOf(finding.severity) < GRAVITY.indexOf(before.severity)) kept.set(place, finding);
  }
  return [...kept.values()];
}

function inTextOrder(findings: readonly Finding[]): readonly Finding[] {
  return findings.toSorted((a, b) => a.range[0] - b.range[0] || a.range[1] - b.range[1]);
}
