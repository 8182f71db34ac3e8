import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadCompiled } from '../../src/disk/index.ts';

const require = createRequire(import.meta.filename);
const folder = mkdtempSync(join(tmpdir(), 'compiled-'));
const kept = join(folder, 'storage', 'kept.code');

/** What the script exports to whoever requires it after it was loaded so, and whether code for the next window is made. */
function load(name: string, source: string): { readonly answer: number; readonly keep: (() => void) | undefined } {
  const script = join(folder, name);
  writeFileSync(script, source);
  const keep = loadCompiled({ script, kept });
  const { answer } = require(script) as { answer: () => number };
  return { answer: answer(), keep };
}

const source = 'module.exports = { answer: () => 42 };';

describe('the code that the engine made of a script', () => {
  after(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it('is kept once and used by the next window', () => {
    const first = load('first.js', source);
    assert.equal(first.answer, 42);
    first.keep?.();
    assert.deepEqual(readdirSync(join(folder, 'storage')), ['kept.code']);
    const second = load('second.js', source);
    assert.deepEqual([second.answer, second.keep], [42, undefined]);
  });

  it('is not taken for a script of another content, even of the same length', () => {
    const other = load('other.js', source.replace('42', '43'));
    assert.equal(other.answer, 43);
    assert.ok(other.keep);
  });

  it('is not taken where it was damaged anywhere, cut short or is something else, and is made anew', () => {
    const whole = readFileSync(kept);
    const flipped = (at: number): Buffer => {
      const bytes = Buffer.from(whole);
      bytes[at] = (bytes[at] ?? 0) ^ 1;
      return bytes;
    };
    const damaged = [
      flipped(3),
      flipped(40),
      flipped(whole.length - 1),
      whole.subarray(0, 100),
      Buffer.from('?'),
      Buffer.of(),
    ];
    for (const [at, bytes] of damaged.entries()) {
      writeFileSync(kept, bytes);
      const loaded = load(`damaged-${at}.js`, source);
      assert.equal(loaded.answer, 42);
      loaded.keep?.();
      assert.equal(load(`mended-${at}.js`, source).keep, undefined, `${at}`);
    }
  });

  it('harms nothing where it cannot be kept', () => {
    const script = join(folder, 'unkept.js');
    writeFileSync(script, source);
    const keep = loadCompiled({ script, kept: join(script, 'no folder', 'kept.code') });
    assert.ok(keep);
    keep();
  });

  it('leaves a script alone that was loaded before', () => {
    const script = join(folder, 'before.js');
    writeFileSync(script, source);
    const before = require(script) as object;
    assert.equal(loadCompiled({ script, kept }), undefined);
    assert.equal(require(script), before);
  });
});
