import assert from 'node:assert/strict';
import { buildSync } from 'esbuild';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { defaultLimits, nodeImporters } from '../../src/intake/index.ts';
import type { ImportLimits } from '../../src/intake/index.ts';
import type { ImporterKind } from '../../src/intake/import/run-importer.ts';
import { paragraph, writeDocx } from '../tools/wrappings/write-docx.ts';

const programs = join(import.meta.dirname, '../../src/intake/workers');

/** Stand-ins for importers that go wrong. */
const scripts: Readonly<Record<ImporterKind, string>> = {
  docx: 'for (;;) {}',
  pdf: 'const all = []; for (;;) all.push(Array(10000).fill(all.length));',
  html: 'console.log("noise"); throw new Error("fault");',
  xlsx: 'process.abort();',
};

describe('importers in processes', function () {
  // A busy machine takes its time to start a process.
  this.timeout(120_000);

  let folder = '';
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'importers-'));
    for (const [kind, script] of Object.entries(scripts)) writeFileSync(join(folder, `${kind}.js`), script);
    const entryPoints = ['docx', 'xlsx', 'html', 'watch'].map((each) => join(programs, `${each}.ts`));
    const options = { bundle: true, platform: 'node', format: 'cjs' } as const;
    buildSync({ ...options, entryPoints, outdir: join(folder, 'good') });
    // Memory outside the heap, taken while the process is busy.
    const contents =
      "import { serve } from './serve.ts'; serve(() => { for (const all = [];;) all.push(new Uint8Array(8e6).fill(1)); });";
    buildSync({ ...options, stdin: { contents, resolveDir: programs }, outfile: join(folder, 'good', 'pdf.js') });
  });
  after(() => {
    rmSync(folder, { recursive: true });
  });

  const limits: ImportLimits = { ...defaultLimits, milliseconds: 100_000, heapMegabytes: 64 };
  const unhurried: ImportLimits = { ...defaultLimits, milliseconds: 100_000 };
  const bytes = new Uint8Array(8);

  it('answer, and leave the bytes to who asked', async () => {
    const word = writeDocx(paragraph('各位代表：'));
    const answer = await nodeImporters(join(folder, 'good'))('docx', word, unhurried);
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
    for (const kind of ['pdf', 'xlsx'] as const) {
      const answer = await nodeImporters(folder)(kind, bytes, limits);
      assert.deepEqual(answer, { ok: false, code: 'memory' });
    }
  });

  it('read one file after another in one process, which does not keep the program alive', () => {
    const program = `
      const { nodeImporters, defaultLimits } = require('./intake.js');
      const { readFileSync } = require('node:fs');
      const run = nodeImporters(__dirname + '/good');
      const word = readFileSync(__dirname + '/a.docx');
      Promise.all([1, 2, 3].map(() => run('docx', word, defaultLimits))).then((answers) => {
        console.log(answers.map((each) => each.ok && each.extracted.text).join(''));
        const done = Date.now();
        process.on('exit', () => console.log(Date.now() - done < 2500 ? 'at once' : 'late'));
      });`;
    const entryPoints = { intake: join(programs, '../index.ts') };
    buildSync({ entryPoints, outdir: folder, bundle: true, platform: 'node', format: 'cjs' });
    writeFileSync(join(folder, 'a.docx'), writeDocx(paragraph('各位代表：')));
    writeFileSync(join(folder, 'program.js'), program);
    const { stdout, status } = spawnSync(process.execPath, [join(folder, 'program.js')], { encoding: 'utf8' });
    assert.deepEqual([stdout, status], ['各位代表：\n各位代表：\n各位代表：\n\nat once\n', 0]);
  });

  it('are ended when they take too much beside their heap, and the next file is read', async () => {
    const run = nodeImporters(join(folder, 'good'));
    const tag = Array.from({ length: 500_000 }, (_, at) => `a${at}=1`).join(' ');
    const page = new TextEncoder().encode(`<!doctype html><html><body><p ${tag}>政府工作报告</p></body></html>`);
    assert.deepEqual(await run('html', page, unhurried), { ok: false, code: 'hostile' });
    assert.deepEqual(await run('pdf', bytes, limits), { ok: false, code: 'memory' });
    const answer = await run('html', new TextEncoder().encode('<p>各位代表：'), unhurried);
    assert(answer.ok && answer.extracted.text === '各位代表：\n');
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
