import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { buildSync } from 'esbuild';
import { diskFiles } from '../../src/disk/index.ts';
import { decodeStrictly } from '../../src/intake/index.ts';
import type { Stress } from '../tools/stress-stores.ts';
import { stressStores } from '../tools/stress-stores.ts';
import type { PlainFiles, Store, StoreTrouble } from '../../src/tags/index.ts';
import {
  emptyStore,
  markSelection,
  openStore,
  parseStore,
  refused,
  safePort,
  saveStore,
  serialiseStore,
  storePath,
} from '../../src/tags/index.ts';

/** STORE_RUNS=1000 for the whole trial. */
const RUNS = Number(process.env.STORE_RUNS ?? 3);
const WRITES = 5;

describe('stores on a disk', () => {
  let folder = '';
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'store-'));
    const entryPoints = ['test/unit/store-writer.ts'];
    buildSync({ entryPoints, outfile: join(folder, 'writer.cjs'), bundle: true, platform: 'node', logLevel: 'error' });
  });
  after(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  /** Runs a writer; gives the tags that it said to be safe. Killed so many milliseconds after its first tag, or never. */
  function writer(root: string, name: string, killAfter: number | null): Promise<readonly string[]> {
    const child = spawn(process.execPath, [join(folder, 'writer.cjs'), root, name, String(WRITES)]);
    let said = '';
    let trouble = '';
    const kill = (): boolean => child.kill('SIGKILL');
    child.stdout.on('data', (data: Buffer) => {
      if (said === '' && killAfter !== null) setTimeout(kill, killAfter);
      said += data.toString();
    });
    child.stderr.on('data', (data: Buffer) => (trouble += data.toString()));
    return new Promise((resolve, reject) => {
      child.on('close', () => {
        if (trouble === '') resolve(said.split('\n').slice(0, -1));
        else reject(new Error(trouble));
      });
    });
  }

  it(`lose nothing when two write at once and one is killed in mid-write (${RUNS} runs)`, async function () {
    this.timeout(20_000 + RUNS * 1000);
    let killed = 0;
    for (let run = 0; run < RUNS; run++) {
      const root = join(folder, String(run));
      const [one, other] = await Promise.all([writer(root, 'a', (run % 40) / 2), writer(root, 'b', null)]);
      assert.equal(other.length, WRITES);
      if (one.length < WRITES) killed++;
      assertHolds(root, [...one, ...other]);
      // Who comes next finds no lock in the way and clears away what the dead one left.
      assertHolds(root, [...one, ...other, ...(await writer(root, 'c', null))]);
      assert.deepEqual(readdirSync(join(root, '.report-review')), ['a.txt.json']);
      rmSync(root, { recursive: true });
    }
    assert(killed > RUNS / 4, `only ${killed} of ${RUNS} were killed in time`);
  });

  const crews: readonly Stress['writers'][] = [
    ['editor', 'editor', 'cli'],
    ['virtual', 'virtual', 'virtual'],
  ];
  for (const writers of crews)
    it(`lose nothing when ${writers.join(', ')} write at once and one is killed now and then`, async function () {
      this.timeout(120_000);
      const saves = writers.includes('cli') ? 90 : 30;
      const { saved, lost, unreadable, left, troubles } = await stressStores({ saves, kills: 2, writers });
      assert.deepEqual([lost, unreadable, troubles], [[], null, []]);
      assert(saved >= saves - 2, `${saved} saves came back`);
      assert.deepEqual(
        left.filter((name) => name.includes('.corrupt-')),
        [],
      );
    });

  it('hold what many writers in one process save at once', async () => {
    const port = safePort(diskFiles(join(folder, 'many'), folder, refused), decodeStrictly);
    const text = '新增城镇就业1300人，新建公园3个，修订议事规则。';
    const none = emptyStore('a.txt');
    const lengths = Array.from({ length: 12 }, (_, at) => at + 2);
    await Promise.all(lengths.map((end) => saveStore(port, none, markSelection(none, text, [0, end], [String(end)]))));
    const { store } = await openStore(port, 'a.txt');
    assert.deepEqual(tagsOf(store), lengths.map(String).sort());
  });
});

function assertHolds(root: string, tags: readonly string[]): void {
  const parsed = parseStore(readFileSync(join(root, storePath('a.txt')), 'utf8'));
  assert(parsed.ok, 'the store can be read');
  const there = tagsOf(parsed.store);
  assert.deepEqual(
    tags.filter((tag) => !there.includes(tag)),
    [],
  );
}

function tagsOf({ marks }: Store): readonly string[] {
  return marks.flatMap((mark) => mark.tags).sort();
}

/** Files in memory with a clock that goes on while somebody waits, of which some acts fail. */
function filesThat(fail: (act: string, path: string) => boolean): PlainFiles & { readonly kept: Map<string, string> } {
  const kept = new Map<string, string>();
  const act = (name: string, path: string): Promise<void> =>
    fail(name, path) ? Promise.reject(Object.assign(new Error(name), { code: 'ENOSPC' })) : Promise.resolve();
  let names = 0;
  let clock = 0;
  return {
    kept,
    read: (path) => {
      const text = kept.get(path);
      return Promise.resolve(text === undefined ? null : new TextEncoder().encode(text));
    },
    claim: (path, text) => {
      const isNew = !kept.has(path);
      if (isNew) kept.set(path, text);
      return Promise.resolve(isNew);
    },
    excludes: true,
    write: async (path, text) => {
      kept.set(path, text.slice(0, 3));
      await act('write', path);
      kept.set(path, text);
    },
    replace: async (from, to) => {
      await act('replace', from);
      kept.set(to, kept.get(from) ?? '');
      kept.delete(from);
    },
    remove: (path) => Promise.resolve(void kept.delete(path)),
    isFolder: () => Promise.resolve(true),
    list: (folder) => Promise.resolve([...kept.keys()].filter((path) => path.startsWith(`${folder}/`))),
    age: (path) => Promise.resolve(kept.get(path) === 'long ago' ? 3_600_000 : 0),
    wait: (milliseconds) => Promise.resolve(void (clock += milliseconds)),
    now: () => clock,
    newName: () => `name.${++names}`,
    isGone: (name) => name.startsWith('dead.'),
  };
}

describe('a store whose place fails', () => {
  const text = '新增城镇就业1300人，新建公园3个。';
  const none = emptyStore('a.txt');
  const path = storePath('a.txt');
  const one = markSelection(none, text, [0, 5], ['甲']);
  const two = markSelection(one, text, [6, 9], ['乙']);

  for (const act of ['write', 'replace'])
    it(`stays as it was when ${act} fails, as on a full disk, and says so`, async () => {
      let full = false;
      const files = filesThat((name, at) => full && name === act && at.endsWith('.tmp'));
      const port = safePort(files, decodeStrictly);
      await saveStore(port, none, one);
      const before = files.kept.get(path);
      full = true;
      await assert.rejects(saveStore(port, one, two), { code: 'ENOSPC' });
      assert.deepEqual([...files.kept], [[path, before]]);
      full = false;
      await saveStore(port, one, two);
      assert.deepEqual(tagsOf((await openStore(port, 'a.txt')).store), ['乙', '甲']);
    });

  it('is written though a dead writer left its lock, and what that one left goes', async () => {
    const files = filesThat(() => false);
    files.kept.set(`${path}.lock`, 'dead.1').set(`${path}.lock.breaking`, 'dead.2');
    for (const left of ['.dead.1.tmp', '.0a1b2c.new', '.lock.0a1b2c.new']) files.kept.set(path + left, 'long ago');
    await saveStore(safePort(files, decodeStrictly), none, one);
    assert.deepEqual([...files.kept.keys()], [path]);
  });

  const locks: readonly (readonly [string, Readonly<Record<string, string>>, number])[] = [
    ['an empty one', { '.lock': '' }, 5000],
    ['one of another machine', { '.lock': 'elsewhere.7.1' }, 5000],
    ['one that was being broken', { '.lock': '', '.lock.breaking': 'elsewhere.7.2' }, 5000],
    ['an empty one that was being broken', { '.lock': 'elsewhere.7.1', '.lock.breaking': '' }, 5000],
    ['an old one', { '.lock': 'long ago', '.lock.breaking': 'long ago' }, 100],
  ];
  for (const [name, left, most] of locks)
    it(`is written within ${most} ms though somebody unknown left a lock: ${name}`, async () => {
      const files = filesThat(() => false);
      for (const [end, owner] of Object.entries(left)) files.kept.set(path + end, owner);
      await saveStore(safePort(files, decodeStrictly), none, one);
      assert.deepEqual([...files.kept.keys()], [path]);
      assert(files.now() <= most, `${files.now()} ms`);
    });

  it('says which file is in the way when a lock is taken again and again, and waits no more than 10 s', async () => {
    const files = filesThat(() => false);
    let others = 0;
    const busy = { ...files, read: () => Promise.resolve(new TextEncoder().encode(`other.${++others}`)) };
    files.kept.set(`${path}.lock`, 'other');
    await assert.rejects(
      saveStore(safePort(busy, decodeStrictly), none, one),
      ({ words }: StoreTrouble) => words.zh.includes('a.txt.json.lock') && words.en.includes('a.txt.json.lock'),
    );
    assert(files.now() > 9000 && files.now() < 11_000, `${files.now()} ms`);
  });

  it('is read again and joined where somebody wrote it in spite of the lock', async () => {
    const files = filesThat(() => false);
    await saveStore(safePort(files, decodeStrictly), none, one);
    let isFirst = true;
    const raced: PlainFiles = {
      ...files,
      write: async (at, words) => {
        await files.write(at, words);
        if (isFirst) files.kept.set(path, serialiseStore(markSelection(one, text, [10, 12], ['丙'])));
        isFirst = false;
      },
    };
    await saveStore(safePort(raced, decodeStrictly), one, two);
    assert.deepEqual(tagsOf((await openStore(safePort(files, decodeStrictly), 'a.txt')).store), ['丙', '乙', '甲']);
  });

  it('gets no file and no folder while there is nothing to keep', async () => {
    const files = filesThat(() => true);
    await saveStore(safePort(files, decodeStrictly), none, none);
    assert.equal(files.kept.size, 0);
  });

  it('keeps broken files aside under names that are free', async () => {
    const files = filesThat(() => false);
    for (const count of [1, 2]) {
      files.kept.set(path, `{ ${count}`);
      const { keptAside } = await saveStore(safePort(files, decodeStrictly), none, one);
      assert.equal(keptAside, `.report-review/a.txt.corrupt-${count}.json`);
      assert.equal(files.kept.get(keptAside), `{ ${count}`);
    }
  });
});
