import assert from 'node:assert/strict';
import { analyze } from '../../src/core/index.ts';
import { importDocument, ImportTrouble } from '../../src/intake/index.ts';
import { hostileFiles } from '../tools/hostile/hostile-files.ts';
import { readInPlace } from '../tools/read-in-place.ts';

/** Every third of them; REPORT_REVIEW_HOSTILE=all reads them all, and several hundred more. */
const all = process.env.REPORT_REVIEW_HOSTILE === 'all';

/** Milliseconds of the processor for one file, far below the limit of an importer. */
const LONGEST = 8_000;

describe('hostile files', () => {
  const files = hostileFiles(all ? 150 : 30).filter((_, index) => all || index % 3 === 0);

  it('are many', () => {
    assert(files.length >= (all ? 650 : 80), String(files.length));
    assert.equal(new Set(files.map(({ name }) => name)).size, files.length);
  });

  for (const ending of ['docx', 'pdf', 'html', 'txt']) {
    it(`of ${ending} give a text or one clear sentence`, async function () {
      this.timeout(600_000);
      const own = files.filter(({ name }) => name.endsWith(`.${ending}`));
      const codes = new Map<string, number>();
      for (const { name, bytes } of own) {
        const before = process.cpuUsage();
        const code = await outcome(name, bytes);
        const { user, system } = process.cpuUsage(before);
        const took = (user + system) / 1000;
        assert(took < LONGEST, `${name} took ${took.toFixed(0)} ms`);
        assert.notEqual(code, 'fault', name);
        codes.set(code, (codes.get(code) ?? 0) + 1);
      }
      assert(codes.size > 1, 'some are refused');
      if (all)
        process.stdout.write(
          `      ${own.length}: ${[...codes].map(([code, count]) => `${code} ${count}`).join(', ')}\n`,
        );
    });
  }
});

/** The trouble's code, or «text» for a file that could be read after all, and analysed. */
async function outcome(name: string, bytes: Uint8Array): Promise<string> {
  try {
    const { text } = await importDocument(bytes, name, readInPlace);
    assert(text.trim() !== '', name);
    analyze(text.slice(0, 20_000));
    return 'text';
  } catch (error) {
    if (!(error instanceof ImportTrouble)) throw new Error(`${name}: ${String(error)}`, { cause: error });
    assert(error.words.zh.length > 2 && error.words.en.length > 2);
    return error.code;
  }
}
