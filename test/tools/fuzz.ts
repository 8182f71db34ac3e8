// npm run measure -- fuzz [CASES] [SEED]: texts, files and stores of chance; none may break what must hold of it.
import process from 'node:process';
import { runFuzz } from './fuzz/run-fuzz.ts';
import { runTool } from './run-tool.ts';
import { say } from './say.ts';

runTool(async () => {
  const [cases = 100_000, seed = 1] = process.argv.slice(2).map(Number);
  const { tried, failures } = await runFuzz(cases, seed);
  for (const failure of failures) say(failure);
  say([...tried].map(([name, count]) => `${name} ${count}`).join(', '));
  say(failures.length === 0 ? 'All held.' : `${failures.length} failed.`);
  return failures.length === 0 ? 0 : 1;
});
