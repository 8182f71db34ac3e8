import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyze } from '../../src/core/index.ts';
import { wordsOf } from '../../src/core/text/word-pattern.ts';
import type { Cell } from '../tools/phrasing-grid.ts';
import { phrasingGrid } from '../tools/phrasing-grid.ts';
import { places } from '../tools/places.ts';

const file = join(places.root, 'test', 'golden', 'phrasings.txt');

/** What is said above hint of a sentence of the review. */
function said(text: string): readonly string[] {
  const { findings } = analyze(`一、2024年工作回顾\n${text}\n`);
  return findings.filter(({ severity }) => severity !== 'hint').map(({ message }) => message);
}

const MOVES = new Set(wordsOf('up', 'down'));

/** y: found, and the right twin silent; a dot: missed; x: the right twin accused; w: another word named than is written. */
function markOf({ wrong, right }: Cell): string {
  if (said(right).length > 0) return 'x';
  const messages = said(wrong);
  if (messages.length === 0) return '.';
  const named = messages.flatMap((message) => Array.from(message.matchAll(/“([^”]+)”/g), ([, word = '']) => word));
  return named.some((word) => MOVES.has(word) && !wrong.includes(word)) ? 'w' : 'y';
}

function told({ mark, column }: { readonly mark: string; readonly column: string }): string {
  return `${mark} ${column}`;
}

/** The grid of phrasings, a line a verb or comparison, so that a gain shows as a change of marks. UPDATE_GOLDEN=1 writes it. */
describe('every verb of movement in every phrasing', () => {
  const cells = phrasingGrid().map((cell) => ({ ...cell, mark: markOf(cell) }));

  it('is seen as it was', () => {
    const rows = new Set(cells.map(({ row }) => row));
    const lines = Array.from(rows, (row) => [row, ...cells.filter((cell) => cell.row === row).map(told)].join('\t'));
    if (process.env.UPDATE_GOLDEN) writeFileSync(file, `${lines.join('\n')}\n`);
    assert.ok(existsSync(file), 'run UPDATE_GOLDEN=1 npm run unit');
    assert.equal(`${lines.join('\n')}\n`, readFileSync(file, 'utf8'));
  });

  const found = cells.filter(({ mark }) => mark === 'y').length;
  it(`is found in ${found} of ${cells.length} cells, and the right twin is silent`, () => {
    assert.ok(
      found >= LEAST * cells.length,
      cells
        .filter(({ mark }) => mark !== 'y')
        .map(({ wrong }) => wrong)
        .join('\n'),
    );
    assert.deepEqual(
      cells.filter(({ mark }) => mark === 'x' || mark === 'w').map(({ right }) => right),
      [],
    );
  });
});

/** The share of sensible cells that are found. */
const LEAST = 0.95;
