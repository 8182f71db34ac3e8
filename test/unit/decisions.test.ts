import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { main } from '../../src/cli/main.ts';
import { nodeIo } from '../../src/cli/node-io.ts';
import { ledgerFile } from '../../src/export/index.ts';
import { analyze } from '../../src/core/index.ts';
import type { LedgerEntry } from '../../src/ledger/index.ts';
import { buildLedger, ledgerPart, ledgerVerdicts, seenOf } from '../../src/ledger/index.ts';
import { ledgerDashboard, ledgerLine, ledgerRows, ledgerTree } from '../../src/present/index.ts';
import type { LedgerNode } from '../../src/present/index.ts';
import type { Store } from '../../src/tags/index.ts';
import {
  decide,
  dropDecision,
  emptyStore,
  mergeStores,
  parseStore,
  placeDecisions,
  refreshAnchors,
  serialiseStore,
  storePath,
} from '../../src/tags/index.ts';
import { zh } from './localizers.ts';

const before = [
  '清河县人民政府工作报告',
  '——2022年1月15日在清河县第十届人民代表大会第四次会议上',
  '一、2021年工作回顾',
  '地区生产总值完成180亿元。',
  '二、2022年工作安排',
  '地区生产总值达到200亿元。年内建成城东水厂、城西客运站。',
  '',
].join('\n');

const after = before
  .replaceAll('2022年', '2023年')
  .replaceAll('2021年', '2022年')
  .replace('完成180亿元', '完成192.5亿元')
  .replace('达到200亿元', '达到210亿元')
  .replace('年内建成城东水厂、城西客运站。', '新建学校3所。');

const monday = { at: '2023-03-01T09:30:00Z', by: '李明' };
const tuesday = { at: '2023-03-02T09:30:00Z', by: '王芳' };
const gdp = { range: rangeOf('200亿元'), of: null };

function rangeOf(words: string, text = before): readonly [number, number] {
  return [text.indexOf(words), text.indexOf(words) + words.length];
}

function ledgerWith(store: Store, text = before): ReturnType<typeof buildLedger> {
  const [old, now] = [text, after].map((each, at) => {
    const part = ledgerPart(analyze(each, { file: `${at}.txt` }), each, at === 0 ? placeDecisions(store, each) : []);
    assert.ok(part);
    return part;
  });
  return buildLedger(old && now ? [old, now] : []);
}

function entryOf(store: Store, printed: string, text = before): LedgerEntry {
  const entry = ledgerWith(store, text)
    .places.flatMap((place) => place.entries)
    .find(({ target, indicator }) => target.text === printed || indicator === printed);
  assert.ok(entry, `${printed} is promised`);
  return entry;
}

describe('what a person found of a promise', () => {
  const kept = decide(emptyStore('a.txt'), before, gdp, { verdict: 'kept', why: '普查后数据' }, monday);

  it('overrules what the reports say and leaves it standing beside', () => {
    const { verdict, gap, decided } = entryOf(kept, '200亿元');
    assert.deepEqual([verdict, gap], ['missed', -750000000]);
    assert.deepEqual(decided, { verdict: 'kept', by: '李明', at: monday.at, why: '普查后数据' });
  });

  it('is kept in the file, with every verdict before it', () => {
    const again = decide(kept, before, gdp, { verdict: 'unreported' }, tuesday);
    const read = parseStore(serialiseStore(again));
    assert.ok(read.ok);
    assert.deepEqual(
      read.store.decisions?.[0]?.history?.map(({ by, from, to }) => [by, from, to]),
      [
        ['李明', undefined, 'kept'],
        ['王芳', 'kept', 'unreported'],
      ],
    );
    assert.equal(entryOf(read.store, '200亿元').decided?.by, '王芳');
    assert.equal(decide(again, before, gdp, { verdict: 'unreported' }, monday), again);
  });

  it('goes only when a person takes it away, and a verdict that is not known is kept unused', () => {
    assert.deepEqual(decide(kept, before, gdp, null, tuesday), emptyStore('a.txt'));
    const newer = decide(emptyStore('a.txt'), before, gdp, { verdict: 'postponed' }, monday);
    assert.equal(entryOf(newer, '200亿元').decided, undefined);
    assert.match(serialiseStore(newer), /postponed/);
  });

  it('tells the things of one promise apart', () => {
    const promise = entryOf(kept, '城东水厂').target.range;
    const store = decide(kept, before, { range: promise, of: '城东水厂' }, { verdict: 'done' }, monday);
    assert.equal(entryOf(store, '城东水厂').decided?.verdict, 'done');
    assert.equal(entryOf(store, '城西客运站').decided, undefined);
  });

  it('goes along with its words, and waits where they are others', () => {
    const moved = before.replace('一、', '各位代表：\n一、');
    assert.equal(entryOf(refreshAnchors(kept, moved), '200亿元', moved).decided?.verdict, 'kept');
    const changed = before.replace('200亿元', '205亿元');
    assert.equal(entryOf(kept, '205亿元', changed).decided, undefined);
    assert.deepEqual(
      ledgerWith(kept, changed).places[0]?.adrift?.map(({ file, text, verdict, by }) => [file, text, verdict, by]),
      [['0.txt', '200亿元', 'kept', '李明']],
    );
    assert.equal(ledgerWith(kept).places[0]?.adrift, undefined);
    assert.equal(entryOf(refreshAnchors(kept, changed), '200亿元').decided?.verdict, 'kept');
  });

  it('is to be looked at again once the reports say something else', () => {
    const saw = seenOf(entryOf(emptyStore('a.txt'), '200亿元'));
    assert.deepEqual(saw, { verdict: 'missed', outcome: '192.5亿元' });
    const store = decide(emptyStore('a.txt'), before, gdp, { verdict: 'kept', saw }, monday);
    assert.equal(entryOf(store, '200亿元').decided?.saw, undefined);
    const then = { verdict: 'missed', outcome: '189亿元' };
    const stale = decide(emptyStore('a.txt'), before, gdp, { verdict: 'kept', saw: then }, monday);
    assert.deepEqual(entryOf(stale, '200亿元').decided?.saw, then);
    const again = decide(stale, before, gdp, { verdict: 'kept', saw }, tuesday);
    assert.equal(entryOf(again, '200亿元').decided?.saw, undefined);
  });

  it('is listed at the head of its district where it is to be looked at again', () => {
    const saw = { verdict: 'missed', outcome: '189亿元' };
    const both = decide(
      decide(emptyStore('a.txt'), before, gdp, { verdict: 'kept', saw }, monday),
      before,
      { range: rangeOf('年内建成城东水厂、城西客运站'), of: '城东水厂' },
      { verdict: 'done' },
      tuesday,
    );
    const [district] = ledgerTree(ledgerWith(both, before.replace('城东', '城南')), new Set(ledgerVerdicts), zh);
    const [again] = district?.children ?? [];
    assert.deepEqual([again?.label, again?.description], ['待复核的核定结论', '2']);
    assert.deepEqual(
      again?.children.map(({ label, description }) => [label, description]),
      [
        ['地区生产总值 200亿元 → 192.5亿元', '已兑现（人工核定，待复核） 96.3%'],
        ['城东水厂', '已落实 · 由王芳 2023-03-02核定 · 承诺原文已改动或删去'],
      ],
    );
    assert.match(again.children[0]?.tooltip ?? '', /核定时报告显示：未兑现 189亿元/);
    const page = ledgerDashboard(ledgerWith(both, before.replace('城东', '城南')), zh, () => '#');
    assert.match(page, /<h3>待复核的核定结论<\/h3><ul><li><a href="#">地区生产总值 200亿元<\/a> 已兑现（李明核定） · /);
    assert.match(page, /<li>城东水厂 已落实 · 由王芳 2023-03-02核定 · 承诺原文已改动或删去<\/li><\/ul>/);
    const dropped = dropDecision(both, again.children[1]?.adrift?.id ?? '');
    assert.deepEqual(
      dropped.decisions?.map(({ of }) => of),
      [undefined],
    );
  });

  it('of two writers is joined, the later one standing', () => {
    const theirs = decide(kept, before, gdp, { verdict: 'missed', why: '以年报为准' }, tuesday);
    const merged = mergeStores(kept, kept, theirs);
    assert.equal(entryOf(merged, '200亿元').decided?.why, '以年报为准');
    const both = mergeStores(emptyStore('a.txt'), kept, theirs);
    assert.equal(both.decisions?.length, 1);
  });

  it('is said in the view, the page, above the line and in every export', async () => {
    const ledger = ledgerWith(kept);
    const leaf = (node: LedgerNode): readonly LedgerNode[] => (node.entry ? [node] : node.children.flatMap(leaf));
    const lines = ledgerTree(ledger, new Set(ledgerVerdicts), zh).flatMap(leaf);
    const line = lines.find(({ label }) => label.includes('200亿元'));
    assert.equal(line?.description, '已兑现（人工核定） 96.3%');
    assert.match(line.tooltip, /由李明 2023\\-03\\-01核定：普查后数据\n- 备注: 报告显示：未兑现/);
    assert.match(
      ledgerDashboard(ledger, zh, () => '#'),
      /已兑现（李明核定）/,
    );
    assert.match(
      ledgerLine(zh, entryOf(kept, '200亿元'), 'promise'),
      /^兑现情况: 192\.5亿元 · 已兑现（人工核定） 96\.3% · −7\.5亿元$/,
    );
    const rows = ledgerRows(ledger, () => null);
    for (const format of ['csv', 'markdown', 'html', 'json'] as const) {
      const words = await ledgerFile(format, ledger, rows, zh, { date: '2023-03-05', version: '1', filters: [] });
      assert.match(
        String(words),
        format === 'json' ? /"verdict": "kept",\n\s+"by": "李明"/ : /由李明 2023\\?-03\\?-01核定：普查后数据/,
      );
    }
  });

  describe('on the command line', () => {
    let folder = '';
    const at = (name: string): string => join(folder, name);

    beforeEach(() => {
      folder = mkdtempSync(join(tmpdir(), 'decided-'));
      writeFileSync(at('2022.txt'), before);
      writeFileSync(at('2023.txt'), after);
      mkdirSync(at('.report-review'));
    });
    afterEach(() => {
      rmSync(folder, { recursive: true });
    });

    async function run(...words: readonly string[]): Promise<{ code: number; out: string; err: string }> {
      let [out, err] = ['', ''];
      const stdout = (text: string | Uint8Array): void => void (out += String(text));
      const stderr = (text: string): void => void (err += text);
      const io = { ...nodeIo('', 'dist/importers'), stdout, stderr };
      const code = await main([...words, at('2022.txt'), at('2023.txt')], io);
      return { code, out, err };
    }

    it('is read from the files beside the reports', async () => {
      writeFileSync(at(storePath('2022.txt')), serialiseStore({ ...kept, report: '2022.txt' }));
      const { code, out } = await run('ledger');
      assert.equal(code, 0);
      assert.match(out, /地区生产总值 200亿元 → 192\.5亿元 已兑现（人工核定） 96\.3% −7\.5亿元/);
    });

    it('is given to the promise that a line of the ledger names, and taken back', async () => {
      const given = await run(
        'decide',
        '--promise',
        '2022.txt:6 200亿元',
        '--verdict',
        'kept',
        '--by',
        '李明',
        '--why',
        '普查后数据',
      );
      assert.deepEqual([given.code, given.err], [0, '']);
      assert.match(given.out, /^2022\.txt:6 2022年 地区生产总值 200亿元 → 192\.5亿元 已兑现（人工核定） 96\.3% /);
      const { out } = await run('ledger', '--format', 'json');
      assert.match(out, /"decided": \{\s+"verdict": "kept",\s+"by": "李明",[^}]*"why": "普查后数据"/);
      assert.equal(
        (await run('decide', '--promise', '2022.txt:6 城东水厂', '--verdict', '已落实', '--unsigned')).code,
        0,
      );
      assert.match((await run('ledger')).out, /城东水厂 已落实（人工核定）\n/);
      assert.equal((await run('decide', '--promise', '2022.txt:6 200亿元', '--verdict', 'none')).code, 0);
      assert.match((await run('ledger')).out, /192\.5亿元 未兑现 96\.3%/);
    });

    it('is refused where it is not clear of which promise, or is no verdict of such a one', async () => {
      const many = await run('decide', '--promise', '2022.txt:6', '--verdict', 'kept');
      assert.equal(many.code, 2);
      assert.match(many.err, /^“2022\.txt:6”处有几条承诺，请加上所指那条的文字：\n {2}2022\.txt:6 .*200亿元.*\n/);
      assert.match(
        (await run('decide', '--promise', '2022.txt:5', '--verdict', 'kept')).err,
        /^兑现表里没有“2022\.txt:5”处的承诺。\n$/,
      );
      assert.match(
        (await run('decide', '--promise', '2022.txt:6 200亿元', '--verdict', 'done')).err,
        /^--verdict 可选：kept, missed, unreported, open, none。\n$/,
      );
      assert.match((await run('decide', '--verdict', 'kept')).err, /^请写明哪条承诺、结论如何：/);
    });

    it('is listed once the report of the outcome, or the promise, is another; and goes when a person says so', async () => {
      await run('decide', '--promise', '2022.txt:6 200亿元', '--verdict', 'kept', '--by', '李明');
      writeFileSync(at('2023.txt'), after.replace('192.5亿元', '189亿元'));
      const stale = await run('ledger');
      assert.match(
        stale.out,
        /待复核的核定结论：?:?\n.*2022\.txt:6 .*200亿元 → 189亿元 已兑现（人工核定，待复核）.*核定时报告显示：未兑现 192\.5亿元\n/,
      );
      writeFileSync(at('2022.txt'), before.replace('200亿元', '205亿元'));
      const adrift = await run('ledger');
      assert.match(
        adrift.out,
        /待复核的核定结论.*\n +2022\.txt 200亿元 已兑现 · 由李明 .*核定 · 承诺原文已改动或删去\n/,
      );
      assert.equal((await run('decide', '--promise', '2022.txt 200亿元', '--verdict', 'none')).code, 0);
      assert.doesNotMatch((await run('ledger')).out, /待复核/);
    });
  });
});
