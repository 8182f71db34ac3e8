import assert from 'node:assert/strict';
import { mock } from 'node:test';
import { PacedRefresh } from '../../src/vscode/host/paced-refresh.ts';

/** A view over thousands of reports was drawn anew for each that was found, and held the editor for seconds at a time. */
describe('a view that is drawn anew', () => {
  let drawn = 0;
  const refresh = new PacedRefresh(() => {
    drawn += 1;
  });
  beforeEach(() => {
    drawn = 0;
    mock.timers.enable({ apis: ['setTimeout'] });
  });
  afterEach(() => {
    refresh.dispose();
    mock.timers.reset();
  });

  it('is drawn once for all that changes within a moment', () => {
    for (let change = 0; change < 1000; change++) refresh.soon();
    assert.equal(drawn, 0);
    mock.timers.tick(150);
    assert.equal(drawn, 1);
    mock.timers.tick(10_000);
    assert.equal(drawn, 1);
  });

  it('rests ten times as long as it was drawn', async () => {
    await refresh.timed(() => {
      const start = performance.now();
      while (performance.now() - start < 40);
      return Promise.resolve();
    });
    refresh.soon();
    mock.timers.tick(399);
    assert.equal(drawn, 0);
    mock.timers.tick(10_000);
    assert.equal(drawn, 1);
  });

  it('is drawn at once where somebody asks, and not a second time', () => {
    refresh.soon();
    refresh.now();
    mock.timers.tick(10_000);
    assert.equal(drawn, 1);
  });

  it('is drawn no more once it is gone', () => {
    refresh.soon();
    refresh.dispose();
    mock.timers.tick(10_000);
    assert.equal(drawn, 0);
  });
});
