import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Comparison, Draft } from '../../src/compare/index.ts';
import { compareDrafts } from '../../src/compare/index.ts';
import { analyze } from '../../src/core/index.ts';

const draft = (text: string, file = 'a.txt'): Draft => ({ text, analysis: analyze(text, { file, language: 'zh' }) });

const HEAD = '青岚区政府工作报告\n\n一、2024年工作回顾\n\n';
const PLAN = '\n二、2025年工作安排\n\n';
const report = (review: string, plan: string): string => `${HEAD}${review}\n${PLAN}${plan}\n`;

const compare = (old: string, now: string): Comparison => compareDrafts(draft(old), draft(now));

/** «changed 12.6亿元 → 12.9亿元» */
function figures({ figures: changes }: Comparison): readonly string[] {
  return changes.map(
    ({ kind, old, new: now }) => `${kind} ${[old, now].flatMap((each) => each?.text ?? []).join(' → ')}`,
  );
}

const REVIEW = '一般公共预算收入12.6亿元，增长5%。新建学校3所、医院2家。城镇新增就业1.2万人。';
const AIM = '确保新增城镇就业1300人以上。力争年底前建成滨河大桥。全年固定资产投资增长8%。';

describe('two drafts', () => {
  it('that are equal have no changes, nor where lines are wrapped anew', () => {
    const old = report(REVIEW, AIM);
    const wrapped = old.replaceAll('。', '。\n').replace('新建学校', '新建\n学校');
    for (const now of [old, wrapped]) {
      const { figures: changes, commitments, sections } = compare(old, now);
      assert.deepEqual([changes, commitments, sections], [[], [], []]);
    }
  });

  it('tell a changed figure with its old value, and the mentions that still have it', () => {
    const old = report(`${REVIEW}财政稳健，一般公共预算收入12.6亿元。`, AIM);
    const found = compare(old, old.replace('12.6亿元', '12.9亿元'));
    assert.deepEqual(figures(found), ['changed 12.6亿元 → 12.9亿元']);
    assert.equal(found.figures[0]?.indicator, '一般公共预算收入');
    assert.deepEqual(
      found.figures[0].unchanged.map(({ text }) => text),
      ['12.6亿元'],
    );
  });

  it('tell what held and does not any more', () => {
    const old = report('新建项目8个，其中工业项目5个、农业项目3个。', AIM);
    const found = compare(old, old.replace('工业项目5个', '工业项目6个'));
    assert.deepEqual(figures(found), ['changed 5个 → 6个']);
    assert.deepEqual(
      found.figures[0]?.breaks.map(({ rule }) => rule),
      ['part-sum'],
    );
  });

  it('take a moved sentence for no change', () => {
    const old = report(REVIEW, AIM);
    const moved = report('城镇新增就业1.2万人。一般公共预算收入12.6亿元，增长5%。新建学校3所、医院2家。', AIM);
    assert.deepEqual(figures(compare(old, moved)), []);
  });

  it('tell added and removed figures', () => {
    const old = report(REVIEW, AIM);
    const now = report(REVIEW.replace('新建学校3所、医院2家。', '').concat('引进企业25家。'), AIM);
    assert.deepEqual(figures(compare(old, now)), ['removed 3所', 'removed 2家', 'added 25家']);
  });

  for (const [now, kind, what] of [
    ['确保新增城镇就业1200人以上。', 'weakened', ['value']],
    ['确保新增城镇就业1500人以上。', 'strengthened', ['value']],
    ['力争新增城镇就业1300人以上。', 'weakened', ['hardness']],
    ['确保新增城镇就业1300人左右。', 'weakened', ['bound']],
    ['力争新增城镇就业1500人以上。', 'changed', ['value', 'hardness']],
  ] as const)
    it(`tell that «确保新增城镇就业1300人以上» has ${kind}: «${now}»`, () => {
      const [change] = compare(
        report(REVIEW, AIM),
        report(REVIEW, AIM.replace('确保新增城镇就业1300人以上。', now)),
      ).commitments;
      assert.deepEqual([change?.kind, change?.what], [kind, what]);
    });

  it('tell headings that were reworded, counted anew, moved or are new', () => {
    const sections = (...titles: string[]): string =>
      report(REVIEW, titles.map((each) => `${each}\n抓好落实。`).join('\n'));
    const old = sections('（一）稳定工业增长', '（二）扩大有效投资', '（三）保障改善民生');
    const now = sections('（一）稳定工业增长', '（二）激发消费潜力', '（三）扩大有效投资', '（四）保障和改善民生');
    assert.deepEqual(
      compare(old, now).sections.map(({ kind, new: is }) => [kind, is?.text]),
      [
        ['added', '（二）激发消费潜力'],
        ['renumbered', '（三）扩大有效投资'],
        ['retitled', '（四）保障和改善民生'],
      ],
    );
  });
});

const folder = join('..', 'shared', 'reports');
const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.txt')) : [];

/** A generator of numbers in [0, 1), the same for the same seed. */
function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

describe('planted changes in real reports', () => {
  it(
    names.length > 0 ? 'are told, 98 in 100, and little else' : 'were not tried: no real reports beside the repository',
    () => {
      const counts = { planted: 0, found: 0, told: 0, right: 0 };
      for (const name of names) {
        const old = draft(readFileSync(join(folder, name), 'utf8').replace(/^\ufeff/, ''), name);
        const random = dice(7);
        const planted = new Map<string, string>();
        let text = old.text;
        for (const { range, text: words } of old.analysis.metrics.toReversed()) {
          const digit = /[1-9](?=\D*$)/.exec(words);
          if (!digit || random() > 0.2 || [...planted].some(([was]) => was === words)) continue;
          const other = words.slice(0, digit.index) + String((Number(digit[0]) % 9) + 1) + words.slice(digit.index + 1);
          text = text.slice(0, range[0]) + other + text.slice(range[1]);
          planted.set(words, other);
        }
        const told = compareDrafts(old, draft(text, name)).figures.map(
          ({ old: was, new: is }) => [was?.text, is?.text] as const,
        );
        counts.planted += planted.size;
        counts.told += told.length;
        for (const [was, is] of planted) if (told.some(([a, b]) => a === was && b === is)) counts.found++;
        for (const [was, is] of told) if (was !== undefined && planted.get(was) === is) counts.right++;
      }
      assert(names.length === 0 || counts.planted > 50);
      assert(counts.found >= 0.98 * counts.planted, JSON.stringify(counts));
      assert(counts.right >= 0.98 * counts.told, JSON.stringify(counts));
    },
  );
});
