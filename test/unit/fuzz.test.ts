import assert from 'node:assert/strict';
import { runFuzz } from '../tools/fuzz/run-fuzz.ts';

/** A sample of what `npm run measure -- fuzz` tries a hundred thousand times. */
const CASES = 400;

describe('cases of chance', () => {
  it('break nothing', async function () {
    this.timeout(120_000);
    const { tried, failures } = await runFuzz(CASES, 1);
    assert.deepEqual(failures, []);
    assert.equal(tried.size, 6);
    assert.equal(
      [...tried.values()].reduce((sum, count) => sum + count, 0),
      CASES,
    );
  });
});
