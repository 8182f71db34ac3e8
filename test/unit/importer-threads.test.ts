import assert from 'node:assert/strict';
import { buildSync } from 'esbuild';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defaultLimits, nodeImporters } from '../../src/intake/index.ts';
import type { ImportLimits } from '../../src/intake/index.ts';
import type { ImporterKind } from '../../src/intake/import/run-importer.ts';
import { paragraph, writeDocx } from '../tools/wrappings/write-docx.ts';

/** Stand-ins for importers that go wrong. */
const scripts: Readonly<Record<ImporterKind, string>> = {
  docx: 'for (;;) {}',
  pdf: 'const all = []; for (;;) all.push(Array(10000).fill(all.length));',
  html: 'console.log("noise"); throw new Error("fault");',
};

describe('importers in threads', () => {
  let folder = '';
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'importers-'));
    for (const [kind, script] of Object.entries(scripts)) writeFileSync(join(folder, `${kind}.js`), script);
    const entryPoints = [join(import.meta.dirname, '../../src/intake/workers/docx.ts')];
    buildSync({ entryPoints, outdir: join(folder, 'good'), bundle: true, platform: 'node', format: 'cjs' });
  });
  after(() => {
    rmSync(folder, { recursive: true });
  });

  const limits: ImportLimits = { ...defaultLimits, milliseconds: 1_000, heapMegabytes: 64 };
  const bytes = new Uint8Array(8);

  it('answer, and leave the bytes to who asked', async () => {
    const word = writeDocx(paragraph('各位代表：'));
    const answer = await nodeImporters(join(folder, 'good'))('docx', word, defaultLimits);
    assert(answer.ok && answer.encoding === null);
    const { trace = [], comments, ...extracted } = answer.extracted;
    assert.deepEqual(extracted, { text: '各位代表：\n', pages: null, notes: [] });
    assert.deepEqual(comments, []);
    assert.deepEqual(
      trace.map(({ range }) => range),
      [[0, 5]],
    );
    assert(word.length > 0);
  });

  it('are ended when they take too long', async () => {
    const answer = await nodeImporters(folder)('docx', bytes, { ...limits, milliseconds: 200 });
    assert.deepEqual(answer, { ok: false, code: 'too-long' });
  });

  it('are ended when they take too much', async () => {
    const answer = await nodeImporters(folder)('pdf', bytes, { ...limits, milliseconds: 15_000 });
    assert.deepEqual(answer, { ok: false, code: 'memory' });
  });

  it('are ended by who asked', async () => {
    const stop = new AbortController();
    const answer = nodeImporters(folder)('docx', bytes, limits, stop.signal);
    setTimeout(() => {
      stop.abort();
    }, 50);
    assert.deepEqual(await answer, { ok: false, code: 'stopped' });
  });

  it('that fail or are not there say so', async () => {
    assert.deepEqual(await nodeImporters(folder)('html', bytes, limits), { ok: false, code: 'fault' });
    assert.deepEqual(await nodeImporters(join(folder, 'none'))('html', bytes, limits), { ok: false, code: 'fault' });
  });
});
