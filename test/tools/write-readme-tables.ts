// npm run generate -- tables [--check]: writes the tables that are made from the product into README.md, or says if they are current.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { places } from './places.ts';
import { tableMarks, withTables } from './readme-tables.ts';
import { runTool, Trouble } from './run-tool.ts';
import { say } from './say.ts';

const README = join(places.root, 'README.md');

runTool(() => Promise.resolve(writeTables(process.argv.includes('--check'))));

function writeTables(onlyCheck: boolean): number {
  const readme = readFileSync(README, 'utf8');
  const current = withTables(readme);
  if (current === null) throw new Trouble(`README.md lacks a place for a table: ${tableMarks.join(', ')}.`);
  if (current === readme) {
    say('The tables in README.md are current.');
    return 0;
  }
  if (onlyCheck) {
    say('The tables in README.md are out of date: run npm run generate -- tables.');
    return 1;
  }
  writeFileSync(README, current);
  say('The tables in README.md are written.');
  return 0;
}
