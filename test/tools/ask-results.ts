// npm run measure -- queries [FILE …]: the README's queries, asked of the results of some reports; the samples by themselves.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installDuckDb, openDuckDb } from './duck-db.ts';
import { places } from './places.ts';
import { readmeFences } from './readme-fences.ts';
import { runTool, Trouble } from './run-tool.ts';
import { say } from './say.ts';

runTool(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'queries-'));
  try {
    const named = process.argv.slice(2);
    const files = named.length > 0 ? named : samples();
    writeFileSync(join(folder, '结果.ndjson'), printed(['analyze', '--format', 'ndjson', ...files]));
    writeFileSync(join(folder, '兑现.json'), printed(['ledger', '--format', 'json', ...files]));
    await installDuckDb();
    const ask = await openDuckDb(folder);
    for (const sql of readmeFences('sql')) {
      const rows = await ask(sql);
      say(`${sql}→ ${rows.length} rows`);
      for (const row of rows.slice(0, MOST_SHOWN)) say(`  ${Object.values(row).map(String).join('  ')}`);
    }
    return 0;
  } finally {
    rmSync(folder, { recursive: true });
  }
});

const MOST_SHOWN = 8;

function samples(): readonly string[] {
  return readdirSync(places.seeds)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => join(places.seeds, name));
}

function printed(words: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(places.root, 'dist', 'cli.js'), ...words], {
    encoding: 'utf8',
    maxBuffer: 1e9,
  });
  if (status !== 0) throw new Trouble(stderr);
  return stdout;
}
