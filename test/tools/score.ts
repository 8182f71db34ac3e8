// npm run measure -- score [--misses period …]: the labelled reports, where somebody keeps them beside the repository.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { places } from './places.ts';
import { runTool } from './run-tool.ts';
import { say } from './say.ts';

runTool(() => {
  if (!existsSync(places.scorer)) {
    say('There are no labelled reports in ../shared/score, so there is nothing to score.');
    return Promise.resolve(0);
  }
  const { status } = spawnSync(process.execPath, [places.scorer, ...process.argv.slice(2)], {
    cwd: places.root,
    stdio: 'inherit',
  });
  return Promise.resolve(status ?? 1);
});
