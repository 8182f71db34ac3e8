import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { examine } from '../../src/core/index.ts';
import { places } from '../tools/places.ts';

const golden = join(places.root, 'test', 'golden');

function agreesWith(file: string, lines: readonly string[]): void {
  const text = `${lines.join('\n')}\n`;
  if (process.env.UPDATE_GOLDEN) writeFileSync(file, text);
  assert.ok(existsSync(file), 'run UPDATE_GOLDEN=1 npm run unit');
  assert.equal(text, readFileSync(file, 'utf8'));
}

/** What was recomputed of each sample and agrees, one line a relation. UPDATE_GOLDEN=1 writes the lines. */
describe('the relations of the samples', () => {
  for (const name of readdirSync(places.seeds).filter((each) => each.endsWith('.txt'))) {
    it(`of ${name} are verified as they were`, () => {
      const { relations } = examine(readFileSync(join(places.seeds, name), 'utf8'), { file: name }).verification();
      const lines = relations.map(({ kind, places: at, arithmetic }) => `${kind}\t${at.join(' ')}\t${arithmetic.zh}`);
      agreesWith(join(golden, 'relations', name), lines);
    });
  }
});

/** Texts that somebody keeps beside the repository: kinds and offsets, and none of their words. */
describe('findings and relations of the reports beside the repository', () => {
  const folders = ['corpus', 'reports']
    .map((name) => join(places.sharedReports, '..', name))
    .filter((at) => existsSync(at));
  const texts = folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.txt'))
      .map((name) => ({ name, text: decode(readFileSync(join(folder, name)), name) })),
  );
  const absent = texts.length === 0 ? ': there are none, so nothing is compared' : '';

  it(`of ${texts.length} texts are as they were${absent}`, () => {
    const lines = texts.flatMap(({ name, text }, index) => [`text ${index + 1}`, ...told(text, name)]);
    if (lines.length > 0) agreesWith(join(golden, 'real-reports.txt'), lines);
    assert.equal(lines.length > 0, absent === '');
  });
});

function told(text: string, name: string): readonly string[] {
  const { analysis, verification } = examine(text, { file: name });
  return [
    ...analysis.findings.map(({ rule, severity, range }) => `finding\t${severity}\t${rule}\t${range.join('-')}`),
    ...verification().relations.map(
      ({ kind, places: at }) => `relation\t${kind}\t${at.map((range) => range.join('-')).join(' ')}`,
    ),
  ];
}

function decode(bytes: Uint8Array, name: string): string {
  return new TextDecoder(name.includes('.gbk.') ? 'gbk' : 'utf-8').decode(bytes).replaceAll('\r\n', '\n');
}
