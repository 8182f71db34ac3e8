import assert from 'node:assert/strict';
import type { Ledger, LedgerEntry, LedgerPlace } from '../../src/ledger/index.ts';
import { ledgerVerdicts } from '../../src/ledger/index.ts';
import { ledgerDashboard, ledgerTree } from '../../src/present/index.ts';
import type { LedgerNode, LedgerTreeMemory } from '../../src/present/index.ts';
import { en, zh } from './localizers.ts';

/** A promise of 地区生产总值 for a year, with what was reported, in 亿元. */
function gdp(year: number, promised: number, reported: number | null): LedgerEntry {
  const gap = reported === null ? null : (reported - promised) * 1e8;
  const outcome = { file: `${year + 1}.txt`, range: [20, 26] as const, text: `${reported ?? ''}亿元`, value: 1 };
  return {
    kind: 'quantified',
    indicator: '地区生产总值',
    concept: 'gdp',
    aspect: 'level',
    period: String(year),
    topic: 'economy',
    target: {
      file: `${year}-${promised}.txt`,
      range: [5, 10],
      text: `${promised}亿元`,
      value: promised * 1e8,
      unit: '元',
      bound: 'exact',
    },
    outcomes: reported === null ? [] : [outcome],
    verdict: gap === null ? 'open' : gap < 0 ? 'missed' : 'kept',
    gap,
  };
}

function place(name: string, entries: readonly LedgerEntry[]): Ledger['places'][number] {
  return { district: { name, path: ['某省', '某市', name], code: null }, years: [2022, 2023], entries };
}

const ledger: Ledger = {
  version: 1,
  places: [
    place('云溪区', [gdp(2022, 200, 192), gdp(2023, 210, 212.5), gdp(2024, 220, null)]),
    place('清河区', [gdp(2023, 300, 310), gdp(2024, 320, 300)]),
  ],
};

const everything = new Set(ledgerVerdicts);

function lines(nodes: readonly LedgerNode[], depth = 0): readonly string[] {
  return nodes.flatMap(({ label, description, children }) => [
    `${'  '.repeat(depth)}${label} | ${description}`,
    ...lines(children, depth + 1),
  ]);
}

describe('the tree of promises and outcomes', () => {
  it('goes by district, year and topic, with counts', () => {
    assert.deepEqual(lines(ledgerTree(ledger, everything, zh)).slice(0, 7), [
      '云溪区 | 已兑现 1 · 未兑现 1 · 待后续报告 1',
      '  2022年 | 未兑现 1',
      '    经济发展 | 未兑现 1',
      '      地区生产总值 200亿元 → 192亿元 | 未兑现 96.0%',
      '  2023年 | 已兑现 1',
      '    经济发展 | 已兑现 1',
      '      地区生产总值 210亿元 → 212.5亿元 | 已兑现 101.2%',
    ]);
  });

  it('shows only the wanted verdicts, and every line under its own id', () => {
    const missed = ledgerTree(ledger, new Set(['missed'] as const), en);
    assert.deepEqual(
      missed.map(({ label, description }) => [label, description]),
      [
        ['云溪区', 'not kept 1'],
        ['清河区', 'not kept 1'],
      ],
    );
    const ids = (nodes: readonly LedgerNode[]): readonly string[] =>
      nodes.flatMap((node) => [node.id, ...ids(node.children)]);
    const all = ids(ledgerTree(ledger, everything, zh));
    assert.equal(new Set(all).size, all.length);
  });

  it('keeps the lines of a place that is still the same, and makes none that nobody looks at', () => {
    const memory: LedgerTreeMemory = new WeakMap();
    const [first, second] = ledger.places;
    assert.ok(first && second);
    const unseen = (at: LedgerPlace): LedgerPlace => ({
      ...at,
      entries: at.entries.map((entry) => ({
        ...entry,
        get indicator(): never {
          return assert.fail('a line was made');
        },
      })),
    });
    const before = ledgerTree({ version: 1, places: [unseen(first), second] }, everything, zh, memory);
    const after = ledgerTree({ version: 1, places: [unseen(first), second] }, everything, zh, memory);
    assert.notEqual(after[0], before[0]);
    assert.equal(after[1], before[1]);
    assert.deepEqual(lines(after.slice(1)), lines(ledgerTree(ledger, everything, zh).slice(1)));
    assert.notEqual(
      ledgerTree({ version: 1, places: [second] }, new Set(['missed'] as const), zh, memory)[0],
      before[1],
    );
    assert.notEqual(ledgerTree({ version: 1, places: [second] }, everything, en, memory)[0], before[1]);
  });

  it('lets what a person decided overrule', () => {
    const decided = { verdict: 'kept', by: '督查室', at: '2025-01-01', why: '统计口径调整' } as const;
    const [entry] = ledger.places[0]?.entries ?? [];
    assert.ok(entry);
    const overruled = { version: 1 as const, places: [place('云溪区', [{ ...entry, decided }])] };
    const [district] = ledgerTree(overruled, everything, zh);
    assert.equal(district?.description, '已兑现 1');
  });
});

describe('the page of promises and outcomes', () => {
  const html = ledgerDashboard(ledger, zh, (file, range) => `place:${file}:${range.join('-')}`);

  it('has a picture beside each table, and every number is a link to where it is printed', () => {
    assert.equal(html.match(/<svg /g)?.length, 2);
    assert.ok(html.includes('<a href="place:2022-200.txt:5-10">200亿元</a>'));
    assert.ok(html.includes('<a href="place:2023.txt:20-26">192亿元</a>'));
  });

  it('ranks districts by the last year that each reports', () => {
    const ranked = html.slice(html.indexOf('各地对照'), html.indexOf('id="place-0"'));
    assert.ok(ranked.indexOf('清河区') < ranked.indexOf('云溪区'), ranked);
  });

  it('compares nothing where one district alone has reported', () => {
    const one = [place('云溪区', [gdp(2023, 210, 212.5)]), place('清河区', [gdp(2023, 300, null)])];
    assert.ok(!ledgerDashboard({ version: 1, places: one }, zh, () => '').includes('各地对照'));
  });

  it('says in one line, behind the others, of whom no later report tells', () => {
    const places = [place('云溪区', [gdp(2024, 210, null)]), place('清河区', [gdp(2023, 300, 310)])];
    const page = ledgerDashboard({ version: 1, places }, zh, () => '');
    assert.ok(page.endsWith('<p>1项承诺。结果要看后一年的报告，这里还没有。</p></section>'), page);
    assert.ok(page.indexOf('清河区') < page.indexOf('云溪区'));
  });

  it('has captions and heads in every table, hides pictures from screen readers, and no script or style of its own', () => {
    assert.equal(html.match(/<table>/g)?.length, html.match(/<caption>/g)?.length);
    assert.ok(!/<svg (?![^>]*aria-hidden="true")/.test(html));
    assert.ok(!/<script|style=|onclick/.test(html));
  });

  it('takes words as words', () => {
    const strange = { version: 1 as const, places: [place('<b>区', [gdp(2022, 1, 2)])] };
    assert.ok(!ledgerDashboard(strange, zh, () => '"><script>').includes('<script'));
    assert.ok(!ledgerDashboard(strange, zh, () => '').includes('<b>区'));
  });
});
