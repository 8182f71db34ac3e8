// npm run rules [-- --check]: writes the table of rules into README.md, or only says whether it is current.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { places } from './places.ts';
import { ruleTableMarks, withRuleTable } from './rule-table.ts';
import { runTool, Trouble } from './run-tool.ts';
import { say } from './say.ts';

const README = join(places.root, 'README.md');

runTool(() => Promise.resolve(process.argv.includes('--check')).then(writeTable));

function writeTable(onlyCheck: boolean): number {
  if (!existsSync(README)) throw new Trouble('There is no README.md.');
  const readme = readFileSync(README, 'utf8');
  const current = withRuleTable(readme);
  if (current === null) throw new Trouble(`README.md has no place for the rules: add ${ruleTableMarks.join(' and ')}.`);
  if (current === readme) {
    say('The table of rules is current.');
    return 0;
  }
  if (onlyCheck) {
    say('The table of rules in README.md is out of date: run npm run rules.');
    return 1;
  }
  writeFileSync(README, current);
  say('The table of rules in README.md is written.');
  return 0;
}
