import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PairMeasure } from '../tools/labelled-pairs/measure-pairs.ts';
import { measurePairs } from '../tools/labelled-pairs/measure-pairs.ts';
import { places } from '../tools/places.ts';

/** What is reached with either reader, in per cent. */
const reached = {
  quantified: { found: 100, paired: 83, verdicts: 85 },
  deliverable: { found: 88, paired: 69, verdicts: 64 },
} as const;

describe('what came of 120 promises, against two readers', () => {
  let measured: PairMeasure | null = null;

  before(() => {
    measured = measurePairs();
  });

  it('is found, paired and judged no less than it was; idle where no reports lie in ../shared/corpus', function () {
    if (!measured) this.skip();
    for (const [kind, floors] of Object.entries(reached))
      for (const shares of measured.product[kind as keyof typeof reached])
        for (const [what, floor] of Object.entries(floors)) {
          const share = 100 * shares[what as keyof typeof floors];
          assert.ok(share >= floor, `${kind} ${what}: ${share.toFixed(1)} below ${floor}`);
        }
  });

  it('has readers who agree on nearly every verdict', function () {
    if (!measured) this.skip();
    assert.equal(measured.readers.pairs, 120);
    assert.ok(measured.readers.verdicts > 0.95);
    assert.ok(measured.readers.paired > 0.95);
  });

  it('has labels without the sentences: offsets, kinds and verdicts', () => {
    const folder = join(places.root, 'test', 'labels', 'pairs');
    const files = readdirSync(folder);
    assert.equal(files.length, 6);
    for (const line of files.flatMap((file) => readFileSync(join(folder, file), 'utf8').split('\n')).filter(Boolean))
      assert.match(
        line,
        /^(?:(?:from|to) [^|。，；]+ \| \d+ [0-9a-f]{16}|pair \d+-\d+ \| (?:quantified|deliverable) \| [-\d/ ]+ \| [a-z-]+(?: \/ [a-z-]+)?)$/u,
      );
  });
});
