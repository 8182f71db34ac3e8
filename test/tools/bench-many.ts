// npm run measure -- many [REPORTS CHARACTERS]: the command line over thousands of reports, with one thread and with two.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { places } from './places.ts';
import { runTool, Trouble } from './run-tool.ts';
import { say } from './say.ts';

const [REPORTS = 2000, CHARACTERS = Infinity] = process.argv.slice(2).map(Number);

/** Loaded before the program: at its end it tells its processor time and the most memory it held. */
const TELL_USAGE = `data:text/javascript,${encodeURIComponent(`
  import { writeSync } from 'node:fs';
  import { isMainThread } from 'node:worker_threads';
  if (isMainThread) process.on('exit', () => {
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
    writeSync(3, userCPUTime + systemCPUTime + ' ' + maxRSS);
  });`)}`;

runTool(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'many-reports-'));
  try {
    const characters = layReports(folder);
    say(`${REPORTS} reports, ${(characters / 1e6).toFixed(1)} M characters`);
    const one = await analyzed(folder, 1);
    row('one thread', one, characters);
    const two = await analyzed(folder, 2);
    row('two threads', two, characters);
    say(
      `two are ${(one.seconds / two.seconds).toFixed(2)} × one in time, ${(two.cpu / one.cpu).toFixed(2)} × in processor time`,
    );
    say(one.hash === two.hash ? 'the same bytes' : 'NOT the same bytes');
    return one.hash === two.hash ? 0 : 1;
  } finally {
    rmSync(folder, { recursive: true });
  }
});

/** Lays the reports under names of their own and a list of them; gives how many characters they have. */
function layReports(folder: string): number {
  const texts = reportTexts();
  const names = Array.from({ length: REPORTS }, (_, at) => {
    const name = join(folder, `${String(at).padStart(5, '0')}-政府工作报告.txt`);
    writeFileSync(name, texts[at % texts.length] ?? '');
    return name;
  });
  writeFileSync(join(folder, 'list'), names.join('\n'));
  return names.reduce((sum, _, at) => sum + (texts[at % texts.length]?.length ?? 0), 0);
}

/** Real reports where somebody keeps them beside the repository, else the samples; each cut at the length wanted. */
function reportTexts(): readonly string[] {
  const isText = (name: string): boolean => name.endsWith('.txt') && !name.endsWith('.gbk.txt');
  let folder: string = places.sharedCorpus;
  let names: readonly string[] = [];
  try {
    names = readdirSync(folder).filter(isText);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
    folder = places.seeds;
    names = readdirSync(folder).filter(isText);
    say('There are no reports in ../shared/corpus: the samples are taken.');
  }
  return names.map((name) => readFileSync(join(folder, name), 'utf8').slice(0, CHARACTERS));
}

interface Run {
  readonly seconds: number;
  /** Seconds of processor time of all threads. */
  readonly cpu: number;
  /** MB, the most that was held at once. */
  readonly memory: number;
  readonly hash: string;
}

/** What the shipped command line needs for all reports of the list. */
async function analyzed(folder: string, threads: number): Promise<Run> {
  const before = performance.now();
  const cli = join(places.root, 'dist', 'cli.js');
  const options = ['analyze', '--format', 'ndjson', '--threads', String(threads), '--files-from', join(folder, 'list')];
  const child = spawn(process.execPath, ['--import', TELL_USAGE, cli, ...options], {
    stdio: ['ignore', 'pipe', 'ignore', 'pipe'],
  });
  const hash = createHash('sha256');
  let usage = '';
  child.stdio[1]?.on('data', (chunk: Buffer) => hash.update(chunk));
  child.stdio[3]?.on('data', (chunk: Buffer) => (usage += chunk.toString()));
  const code = await new Promise((resolve) => child.on('close', resolve));
  if (code !== 0) throw new Trouble(`analyze ended with ${String(code)}; is it built?`);
  const [cpu = 0, memory = 0] = usage.split(' ').map(Number);
  return {
    seconds: (performance.now() - before) / 1000,
    cpu: cpu / 1e6,
    memory: memory / 1024,
    hash: hash.digest('hex'),
  };
}

function row(name: string, { seconds, cpu, memory }: Run, characters: number): void {
  const speed = (characters / seconds / 1e6).toFixed(2);
  say(
    `${name.padEnd(12)} ${speed} M characters a second, ${cpu.toFixed(1)} s of processor time, at most ${memory.toFixed(0)} MB`,
  );
}
