import assert from 'node:assert/strict';
import { inTurns } from '../../src/cli/read-pieces.ts';
import type { ReportPiece } from '../../src/cli/report-piece.ts';

const files = Array.from({ length: 41 }, (_, at) => `${at}.txt`);

function pieceOf(path: string): ReportPiece {
  return { content: path, unreadable: false, notes: [], counts: null, fails: false, characters: 1 };
}

/** Another thread, which answers after so many turns of the loop. */
function thread(turns: (at: number) => number): {
  read: (paths: readonly string[]) => Promise<readonly ReportPiece[]>;
} {
  let asked = 0;
  return {
    read: async (paths) => {
      for (let left = turns(asked++); left > 0; left--) await Promise.resolve();
      return paths.map(pieceOf);
    },
  };
}

async function read(...others: readonly ReturnType<typeof thread>[]): Promise<readonly (string | null)[]> {
  const all: (string | null)[] = [];
  for await (const { content } of inTurns(files, (path) => Promise.resolve(pieceOf(path)), others)) all.push(content);
  return all;
}

describe('reports that several threads read', () => {
  it('come in the order of the files, however long each takes', async () => {
    assert.deepEqual(await read(), files);
    assert.deepEqual(await read(thread(() => 0)), files);
    assert.deepEqual(await read(thread((at) => (at % 3) * 40)), files);
    assert.deepEqual(
      await read(
        thread(() => 400),
        thread((at) => 30 - at),
      ),
      files,
    );
  });

  it('end with what went wrong, when its turn comes', async () => {
    const failing = { read: () => Promise.reject(new Error('ended')) };
    await assert.rejects(read(failing), /ended/);
  });
});
