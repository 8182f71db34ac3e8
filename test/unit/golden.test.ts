import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Analysis } from '../../src/core/index.ts';
import { analyze } from '../../src/core/index.ts';
import { places } from '../tools/places.ts';

const golden = join(places.root, 'test', 'golden');
const samples = readdirSync(places.seeds).filter((name) => name.endsWith('.txt'));

/** The whole analysis of each sample, a line a thing, so that a change shows what it changed. UPDATE_GOLDEN=1 writes them. */
describe('the samples as a whole', () => {
  for (const name of samples) {
    it(`${name} reads as it did`, () => {
      const lines = `${told(analyze(readFileSync(join(places.seeds, name), 'utf8'), { file: name })).join('\n')}\n`;
      const file = join(golden, name);
      if (process.env.UPDATE_GOLDEN) writeFileSync(file, lines);
      assert.ok(existsSync(file), 'run UPDATE_GOLDEN=1 npm run unit');
      assert.equal(lines, readFileSync(file, 'utf8'));
    });
  }
});

function told({ report, sections, metrics, commitments, findings }: Analysis): readonly string[] {
  return [
    `report\t${JSON.stringify(report)}`,
    ...sections.map((one) => row('section', one.line, one.kind, one.id, one.number ?? '', one.title)),
    ...metrics.map((one) =>
      row(
        'metric',
        one.text,
        one.indicator,
        one.concept ?? '',
        one.value,
        one.unit,
        one.bound,
        one.aspect,
        one.direction ?? '',
        one.period ?? '',
        one.status,
        ...identityTold(one),
      ),
    ),
    ...commitments.map((one) => row('commitment', one.kind, one.deadline ?? '', one.topic ?? '', one.text)),
    ...findings.map((one) => row('finding', one.severity, one.rule, one.message)),
  ];
}

/** What is said of whose the figure is, in one cell, where anything is. */
function identityTold({ subject, scope, stage, basis, span }: Analysis['metrics'][number]): readonly string[] {
  const against = basis ? `${basis.kind}${basis.year === undefined ? '' : ` ${basis.year}`}` : null;
  const told = Object.entries({ subject, scope, stage, basis: against, span }).filter(([, what]) => what);
  return told.length === 0 ? [] : [told.map(([name, what]) => `${name} ${what}`).join(', ')];
}

function row(...cells: readonly unknown[]): string {
  return cells.map((cell) => String(cell).replaceAll('\n', '⏎')).join('\t');
}
