import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { build } from 'esbuild';
import { main } from '../../src/cli/main.ts';
import { nodeIo } from '../../src/cli/node-io.ts';
import { parseStore } from '../../src/tags/index.ts';

export interface Stress {
  /** Saves by all writers together. */
  readonly saves: number;
  /** How often one of the writers, whichever, is killed in the middle of its work, and another begins in its place. */
  readonly kills: number;
  /** What writes: the editor's way on a disk, its way on any other file system, the command line. */
  readonly writers: readonly ('editor' | 'virtual' | 'cli')[];
}

export interface Stressed {
  /** How many saves came back, and the signs of those that are not in the store. */
  readonly saved: number;
  readonly lost: readonly string[];
  readonly killed: number;
  /** Why the store cannot be read; null where it can. */
  readonly unreadable: string | null;
  /** What lies beside the store at the end. */
  readonly left: readonly string[];
  /** How often a save was refused because others held the store for ten seconds, and tried again. */
  readonly turnedAway: number;
  /** What went wrong in a writer. */
  readonly troubles: readonly string[];
}

/** Lets several processes write one store without a pause, kills some, and tells what became of what they saved. */
export async function stressStores({ saves, kills, writers }: Stress): Promise<Stressed> {
  const folder = mkdtempSync(join(tmpdir(), 'stress-'));
  try {
    const program = await buildWriter(folder);
    await prepareReport(folder);
    const share = Math.ceil(saves / writers.length);
    const crew = writers.map((kind, at) => runWriter(program, kind, folder, `${kind}${at}`, share));
    const killer = killSome(crew, kills);
    const ends = await Promise.all(crew.map(({ end }) => end));
    const signs = ends.flatMap((end) => end.signs);
    return {
      ...whatIsKept(folder, signs),
      saved: signs.length,
      killed: killer.stop(),
      turnedAway: ends.reduce((sum, end) => sum + end.turnedAway, 0),
      troubles: ends.flatMap((end) => end.troubles),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What became of the saves that bear these signs. */
export function whatIsKept(folder: string, signs: readonly string[]): Pick<Stressed, 'lost' | 'unreadable' | 'left'> {
  const content = readFileSync(join(folder, '.report-review/r.txt.json'), 'utf8');
  const parsed = parseStore(content);
  return {
    lost: signs.filter((sign) => !content.includes(`"${sign}"`)),
    unreadable: parsed.ok ? null : parsed.problem.en,
    left: readdirSync(join(folder, '.report-review')).filter((name) => name !== 'r.txt.json'),
  };
}

/** The writer as a program that can be killed. */
export async function buildWriter(folder: string): Promise<string> {
  const program = join(folder, 'writer.cjs');
  const entryPoints = ['test/tools/stress-writer.ts'];
  await build({ entryPoints, outfile: program, bundle: true, platform: 'node', logLevel: 'error' });
  return program;
}

/** A report of one commitment, and its table with a place for the owner. */
export async function prepareReport(folder: string): Promise<void> {
  const report = join(folder, 'r.txt');
  const table = join(folder, 'table.csv');
  writeFileSync(report, '政府工作报告\n一、2023年工作安排\n新建学校3所。\n');
  await main(['export', '--format', 'csv', '--out', table, report], { ...nodeIo('', ''), stdout: () => undefined });
  const [head = '', row = ''] = readFileSync(table, 'utf8').split('\r\n');
  const at = head.replace('\uFEFF', '').split(',').indexOf('牵头领导');
  writeFileSync(table, [head, row.split(',').with(at, 'OWNER').join(','), ''].join('\r\n'));
}

export interface Writer {
  /** Kills it as it works; another goes on where it stopped. */
  kill(): boolean;
  readonly end: Promise<{
    readonly signs: readonly string[];
    readonly troubles: readonly string[];
    readonly turnedAway: number;
  }>;
}

export function runWriter(program: string, kind: string, folder: string, name: string, saves: number): Writer {
  const signs: string[] = [];
  const troubles: string[] = [];
  let child: ReturnType<typeof spawn> | undefined;
  let from = 0;
  let turnedAway = 0;
  const once = (): Promise<void> =>
    new Promise((resolve) => {
      const running = spawn(process.execPath, [program, kind, folder, name, String(from), String(saves)]);
      child = running;
      let out = '';
      running.stdout.on('data', (data: Buffer) => (out += data.toString()));
      running.stderr.on('data', (data: Buffer) => troubles.push(data.toString()));
      running.on('close', () => {
        const said = out
          .split('\n')
          .slice(0, -1)
          .filter((line) => line !== '!');
        turnedAway += out.split('!').length - 1;
        signs.push(...said);
        // The save that was being made may be in the store or not: its sign is not used again.
        from += said.length + 1;
        resolve();
      });
    });
  const all = async (): ReturnType<typeof runWriter>['end'] => {
    while (from < saves && troubles.length === 0) await once();
    return { signs, troubles, turnedAway };
  };
  return { kill: () => child?.kill('SIGKILL') ?? false, end: all() };
}

export function killSome(crew: readonly Writer[], kills: number): { stop(): number } {
  let killed = 0;
  let timer: ReturnType<typeof setTimeout>;
  const soon = (): void => {
    timer = setTimeout(
      () => {
        if (crew[Math.floor(Math.random() * crew.length)]?.kill() === true) killed++;
        if (killed < kills) soon();
      },
      300 + Math.random() * 700,
    );
  };
  if (kills > 0) soon();
  return {
    stop: () => {
      clearTimeout(timer);
      return killed;
    },
  };
}
