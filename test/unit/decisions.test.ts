import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { main } from '../../src/cli/main.ts';
import { nodeIo } from '../../src/cli/node-io.ts';
import { ledgerFile } from '../../src/export/index.ts';
import { analyze } from '../../src/core/index.ts';
import type { LedgerEntry } from '../../src/ledger/index.ts';
import { buildLedger, ledgerPart, ledgerVerdicts } from '../../src/ledger/index.ts';
import { ledgerDashboard, ledgerLine, ledgerRows, ledgerTree } from '../../src/present/index.ts';
import type { LedgerNode } from '../../src/present/index.ts';
import type { Store } from '../../src/tags/index.ts';
import {
  decide,
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
    assert.equal(entryOf(refreshAnchors(kept, changed), '200亿元').decided?.verdict, 'kept');
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

  it('is read by the command line from the files beside the reports', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'decided-'));
    try {
      writeFileSync(join(folder, '2022.txt'), before);
      writeFileSync(join(folder, '2023.txt'), after);
      mkdirSync(join(folder, '.report-review'));
      writeFileSync(join(folder, storePath('2022.txt')), serialiseStore({ ...kept, report: '2022.txt' }));
      let out = '';
      const stdout = (text: string | Uint8Array): void => {
        out += String(text);
      };
      const io = { ...nodeIo('', 'dist/importers'), stdout, stderr: () => undefined };
      const files = ['2022.txt', '2023.txt'].map((name) => join(folder, name));
      assert.equal(await main(['ledger', '--language', 'zh', ...files], io), 0);
      assert.match(out, /地区生产总值 200亿元 → 192\.5亿元 已兑现（人工核定） 96\.3% −7\.5亿元/);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
