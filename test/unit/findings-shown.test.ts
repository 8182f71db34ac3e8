import assert from 'node:assert/strict';
import { examine } from '../../src/core/index.ts';
import type { AnalysisFinding } from '../../src/core/index.ts';
import { checkedWords, dismissedLines, likeAsOne, stepToFinding, verifiedTree } from '../../src/present/index.ts';
import type { Localizer } from '../../src/present/index.ts';
import { applyDismissals, dismiss, dismissRule, emptyStore } from '../../src/tags/index.ts';
import { unmark } from './marked-text.ts';
import { en, zh } from './localizers.ts';

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

  it('of wording that are alike stand as one from the fifth on', () => {
    const row = '引进企业«3千户»，改造«4千户»，新建«5千套»，搬迁«6千户»，培训«7千人»。';
    const { text, ranges } = unmark(row);
    const many = ranges
      .map((range) => finding(text, range, 'number-format'))
      .map((each) => ({ ...each, message: '应写全' }));
    const [first, ...others] = likeAsOne(many, zh);
    assert.deepEqual(others, []);
    assert.equal(first?.message, '应写全（同类共5处）');
    assert.deepEqual(
      first.related.map(({ range }) => text.slice(...range)),
      ['4千户', '5千套', '6千户', '7千人'],
    );
    assert.equal(likeAsOne(many.slice(1), zh).length, 4, 'four are read one by one');
    const sums = many.map((each) => ({ ...each, rule: 'part-sum' }));
    assert.deepEqual(
      likeAsOne(sums, zh).map(({ message, like }) => [message, like.length]),
      sums.map(() => ['应写全', 0]),
      'what does not add up stands each by itself',
    );
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

/** A report and, line by line, its tree of verified relations: groups with their size, relations with their line. */
function verifiedLines(text: string, localizer: Localizer): readonly string[] {
  return verifiedTree(examine(text).verification().relations, text, localizer).flatMap(
    ({ label, description, children }) => [
      `${label} ${description}`,
      ...children.map((child) => `  ${child.label} · ${child.description}`),
    ],
  );
}

describe('verified relations', () => {
  const text = `政府工作报告
一、2023年工作回顾
办理代表建议41件、委员提案27件，合计68件。
覆盖率由60%提高到65%，提高5个百分点。
推进南湖、东山、北园三个社区服务中心改扩建。
`;

  it('stand in groups with their arithmetic and line', () => {
    assert.deepEqual(verifiedLines(text, zh), [
      '合计 1',
      '  41件 + 27件 = 68件 · 第3行',
      '增减 1',
      '  65% − 60% = 5个百分点 · 第4行',
      '项数 1',
      '  列出3项，文中为“三个” · 第5行',
    ]);
    assert.deepEqual(verifiedLines('政府工作报告\n经济稳中有进。\n', en), []);
  });

  it('lead to every place that takes part, with its sentence', () => {
    const [sums] = verifiedTree(examine(text).verification().relations, text, en);
    const [sum] = sums?.children ?? [];
    assert.ok(sum);
    assert.deepEqual(
      sum.places.map((place) => text.slice(...place)),
      ['41件', '27件', '68件'],
    );
    assert.ok(sum.tooltip().includes('办理代表建议41件、委员提案27件，合计68件。'), sum.tooltip());
  });

  it('and sentences and findings are counted in one line, and what is left out is said', () => {
    const verification = examine(text).verification();
    const { label, lines } = checkedWords(verification, { shown: 2, dismissed: 1, rulesOff: [], agreeing: 0 }, zh);
    assert.equal(label, '已核5/5句 · 验证3处 · 发现2处');
    assert.deepEqual(lines, [
      '全文5句，已核5句，其中3句有数字。',
      '用报告自己的数字复算，合计、占比、项数等3处对得上。',
      '发现2处问题，另有1处已忽略。',
      '没有略过的内容。',
      '报告里没有别的数可以印证的数字，无从复算。',
    ]);
    const leftOut = { furniture: 3, tableRows: 4, unreadable: 1, rules: ['ratio'] };
    const count = { shown: 0, dismissed: 0, rulesOff: ['part-sum', 'gone'], agreeing: 0 };
    const partly = checkedWords({ ...verification, sentences: 12, checked: 7, leftOut }, count, zh);
    assert.equal(partly.label, '已核7/12句 · 验证3处 · 发现0处');
    assert.deepEqual(partly.lines.slice(3, -1), [
      '未核：3行不是报告正文（页码、页眉之类）。',
      '未核：表格4行，没有按行列合计。',
      '未核：1句有读不出的字符。',
      '未能检查的规则：部分、总数与占比对不上。',
      '设置中关闭的规则：分项之和与总数不符、gone。',
    ]);
    const english = checkedWords(verification, { shown: 0, dismissed: 0, rulesOff: [], agreeing: 0 }, en);
    assert.equal(english.label, '5 of 5 sentences checked · 3 verified · 0 findings');
    assert.deepEqual(english.lines.slice(2, 4), ['0 findings.', 'Nothing was left out.']);
  });
});
