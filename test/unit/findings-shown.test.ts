import assert from 'node:assert/strict';
import type { AnalysisFinding } from '../../src/core/index.ts';
import { dismissedLines, stepToFinding } from '../../src/present/index.ts';
import { applyDismissals, dismiss, dismissRule, emptyStore } from '../../src/tags/index.ts';
import { unmark } from './marked-text.ts';
import { en, zh } from './voices.ts';

/** From «|» in a text, the finding that comes next, forwards and backwards: its words, and which of how many. */
function step(marked: string, at: number, forwards: string, backwards: string): void {
  const { text, ranges } = unmark(marked);
  const findings = ranges.map((range) => finding(text, range));
  const words = (by: 1 | -1): string => {
    const found = stepToFinding(findings, at, by);
    return found ? `${found.finding.message} ${found.number}/${found.of}` : 'none';
  };
  assert.deepEqual([words(1), words(-1)], [forwards, backwards]);
}

function finding(text: string, range: readonly [number, number], rule = 'part-sum'): AnalysisFinding {
  return { rule, severity: 'warning', message: text.slice(...range), range, related: [] };
}

describe('findings', () => {
  it('follow each other round the report', () => {
    step('新建«3座»公园，改造«12个»小区。', 0, '3座 1/2', '12个 2/2');
    step('新建«3座»公园，改造«12个»小区。', 2, '12个 2/2', '12个 2/2');
    step('新建«3座»公园，改造«12个»小区。', 8, '12个 2/2', '3座 1/2');
    step('新建«3座»公园，改造«12个»小区。', 12, '3座 1/2', '12个 2/2');
    step('新建3座公园。', 3, 'none', 'none');
  });

  it('that were set aside are listed with reason and place, whole rules first', () => {
    const { text, ranges } = unmark('政府工作报告\n新建«3座»公园，\n改造«12个»小区，种树«400株»。');
    const [parks, homes, trees] = ranges.map((range) => finding(text, range));
    assert(parks && homes && trees);
    const list = { ...homes, rule: 'list-count' };
    const store = [
      (at: typeof none) => dismiss(at, text, parks),
      (at: typeof none) => dismissRule(at, text, list, '本地写法'),
      (at: typeof none) => dismiss(at, text, trees, '已核对'),
    ].reduce((at, act) => act(at), none);
    const lines = dismissedLines(applyDismissals([parks, list], text, store), text, zh);
    assert.deepEqual(
      lines.map(({ label, description, detail, range }) => [label, description, detail, range]),
      [
        ['规则“列举项数与所说数目不符”（整份报告）', '1处问题', '理由：本地写法', list.range],
        ['3座', '分项之和与总数不符 · 第2行', '', parks.range],
        ['400株', '分项之和与总数不符 · 已不再出现', '理由：已核对', null],
      ],
    );
    const [rule] = dismissedLines(applyDismissals([], text, store), text, en);
    assert.equal(rule?.label, 'The rule “A list and its count disagree” in the whole report');
    assert.equal(rule.description, '0 findings');
  });
});

const none = emptyStore('报告.txt');
