import assert from 'node:assert/strict';
import { check } from '../../src/core/checks/check.ts';
import type { Severity } from '../../src/core/checks/finding.ts';
import type { RawFinding, Report, Rule } from '../../src/core/checks/rule.ts';
import type { Range } from '../../src/core/text/range.ts';

const message = { zh: '看一看', en: 'have a look' };

function found(range: Range, severity?: Severity): RawFinding {
  return { range, message, ...(severity && { severity }) };
}

function rule(id: string, severity: Severity, finds: () => Iterable<RawFinding>): Rule {
  return { id, severity, title: { zh: id, en: id }, why: message, examples: [], check: finds };
}

const report: Report = {
  body: { text: '增长5%，下降3%。', paragraphs: [], sentences: [] },
  facts: {
    title: null,
    kind: 'work-report',
    district: { name: null, path: null, code: null },
    year: null,
    date: null,
    reviews: null,
    plans: null,
  },
  sections: [],
  metrics: [],
  commitments: [],
};

function checkOf(...rules: readonly Rule[]): readonly string[] {
  return check(report, { rules }).map((finding) => `${finding.rule} ${finding.severity} ${finding.range.join('–')}`);
}

describe('check', () => {
  it('adds the rule, its severity and an empty list of related places', () => {
    const one = rule('one', 'warning', () => [found([0, 2])]);
    assert.deepEqual(check(report, { rules: [one] }), [
      { rule: 'one', severity: 'warning', range: [0, 2], message, related: [] },
    ]);
  });

  it('lets a finding be milder than its rule, never graver', () => {
    const one = rule('one', 'warning', () => [found([0, 2], 'hint'), found([3, 4], 'error')]);
    assert.deepEqual(checkOf(one), ['one hint 0–2', 'one warning 3–4']);
  });

  it('orders by place, whatever rule found it', () => {
    const late = rule('late', 'error', () => [found([5, 7])]);
    const early = rule('early', 'hint', () => [found([6, 7]), found([0, 9]), found([0, 2])]);
    assert.deepEqual(checkOf(late, early), ['early hint 0–2', 'early hint 0–9', 'late error 5–7', 'early hint 6–7']);
  });

  it('keeps one finding for a place: the gravest, of equals the rule that is listed first', () => {
    const a = rule('a', 'warning', () => [found([0, 2]), found([3, 4], 'information')]);
    const b = rule('b', 'error', () => [found([0, 2], 'warning'), found([3, 4])]);
    assert.deepEqual(checkOf(a, b), ['a warning 0–2', 'b error 3–4']);
  });

  it('loses a rule that throws in the middle, says so under its own id, and loses nothing else', () => {
    const broken = rule('broken', 'error', function* () {
      yield found([0, 2]);
      throw new Error('no such table');
    });
    const sound = rule('sound', 'warning', () => [found([3, 4])]);
    const findings = check(report, { rules: [broken, sound] });
    assert.deepEqual(
      findings.map((finding) => `${finding.rule} ${finding.severity} ${finding.range.join('–')}`),
      ['broken hint 0–0', 'sound warning 3–4'],
    );
    assert.match(findings[0]?.message.en ?? '', /no such table/);
  });

  it('says of every rule that could not run that it did not', () => {
    const fail = (): never => {
      throw new Error('no');
    };
    assert.deepEqual(checkOf(rule('x', 'error', fail), rule('y', 'error', fail)), ['x hint 0–0', 'y hint 0–0']);
  });
});
