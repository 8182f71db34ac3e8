import assert from 'node:assert/strict';
import { check } from '../../src/core/checks/check.ts';
import type { Finding } from '../../src/core/checks/finding.ts';
import type { Example, Rule } from '../../src/core/checks/rule.ts';
import { rules } from '../../src/core/checks/rules.ts';
import { unmark } from './marked-text.ts';
import { reportOf } from './report-of.ts';

const FEWEST_EXAMPLES = 3;
const LONGEST_LINE = 90;

/** Every rule is tested by its own examples: found at exactly the «marks», silent without, clean after the fix. */
describe('the rules', () => {
  it('have ids in kebab-case, each once', () => {
    const ids = rules.map(({ id }) => id);
    assert.deepEqual(
      ids.filter((id) => !/^[a-z]+(?:-[a-z]+)*$/.test(id)),
      [],
    );
    assert.equal(new Set(ids).size, ids.length);
  });

  for (const rule of rules) {
    describe(rule.id, () => {
      checkRule(rule);
    });
  }
});

function checkRule(rule: Rule): void {
  const flagged = rule.examples.filter(({ text }) => text.includes('«'));

  it('says title, why and notes in both languages', () => {
    const notes = rule.examples.flatMap(({ note }) => (note ? [note] : []));
    for (const { zh, en } of [rule.title, rule.why, ...notes]) {
      assert.match(zh, /\p{Script=Han}/u);
      assert.match(en, /^[^]*[a-z]/);
    }
  });

  it(`shows at least ${FEWEST_EXAMPLES} examples of each kind`, () => {
    assert.ok(flagged.length >= FEWEST_EXAMPLES, `${flagged.length} flagged`);
    assert.ok(rule.examples.length - flagged.length >= FEWEST_EXAMPLES);
  });

  for (const example of rule.examples) {
    it(example.text.replaceAll('\n', '⏎'), () => {
      checkExample(rule, example);
    });
  }
}

function checkExample(rule: Rule, { text: marked, fixed }: Example): void {
  const { text, ranges } = unmark(marked);
  const findings = found(rule, text);
  assert.equal(
    mark(text, findings),
    mark(
      text,
      ranges.map((range) => ({ range })),
    ),
  );
  findings.forEach((finding) => {
    checkMessages(finding, text);
  });
  assert.equal(
    findings.some(({ fix }) => fix),
    fixed !== undefined,
    'an example shows its fix',
  );
  if (fixed === undefined) return;
  const repaired = repair(text, findings);
  assert.equal(repaired, fixed);
  assert.deepEqual(found(rule, repaired), []);
  const before = rulesIn(text);
  assert.deepEqual(
    rulesIn(repaired).filter((id) => !before.includes(id)),
    [],
    'a repair gives no other rule anything to find',
  );
}

function rulesIn(text: string): readonly string[] {
  return check(reportOf(text)).map((finding) => finding.rule);
}

function checkMessages({ message, related, range }: Finding, text: string): void {
  for (const { zh, en } of [message, ...related.map((place) => place.message)]) {
    assert.match(zh, /^[^\n]*\p{Script=Han}[^\n]*$/u);
    assert.match(en, /^[^\n]+$/);
    assert.ok(zh.length <= LONGEST_LINE, zh);
  }
  for (const [start, end] of [range, ...related.map((place) => place.range)]) {
    assert.ok(start >= 0 && start < end && end <= text.length);
  }
}

function found(rule: Rule, text: string): readonly Finding[] {
  return check(reportOf(text), { rules: [rule] });
}

function mark(text: string, places: readonly { readonly range: readonly [number, number] }[]): string {
  return places.reduceRight(
    (so, { range: [start, end] }) => `${so.slice(0, start)}«${so.slice(start, end)}»${so.slice(end)}`,
    text,
  );
}

function repair(text: string, findings: readonly Finding[]): string {
  return findings.reduceRight(
    (so, { fix }) => (fix ? so.slice(0, fix.range[0]) + fix.text + so.slice(fix.range[1]) : so),
    text,
  );
}
