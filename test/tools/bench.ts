// npm run measure -- bench: characters per second of the whole analysis, bundled as it ships, beside two floors of the same
// run, its dearest rules, and its processor time beside that of AutoCorrect's lint.
import { buildSync } from 'esbuild';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { analyze as Analyze } from '../../src/core/index.ts';
import { benchBeside } from './bench-beside.ts';
import { benchRules } from './bench-rules.ts';
import { places } from './places.ts';
import { runTool } from './run-tool.ts';
import { say } from './say.ts';

const CHARACTERS = 20_000;
const ROUNDS = 60;

runTool(async () => {
  const text = sample();
  const core = bundle();
  const before = performance.now();
  const { analyze } = createRequire(import.meta.url)(core) as { analyze: typeof Analyze };
  say(`text                ${text.length} characters of the samples`);
  say(`load of the core    ${ms(performance.now() - before)}`);
  const cold = once(() => analyze(text));
  const [warm, stroke, digits, loop] = inTurn([
    () => analyze(text),
    keystrokes(text, analyze),
    () => digitPass(text),
    () => charLoop(text),
  ]);
  row('cold first call', cold, digits, text.length);
  row('warm report', warm, digits, text.length);
  row('one keystroke', stroke, digits, text.length);
  row('digit pass', digits, digits, text.length);
  row('charCodeAt loop', loop, digits, text.length);
  benchRules();
  await benchBeside(analyze);
  return 0;
});

function bundle(): string {
  const outfile = join(places.root, 'dist', 'bench', 'core.cjs');
  const entry = join(places.root, 'src', 'core', 'index.ts');
  buildSync({ entryPoints: [entry], bundle: true, minify: true, format: 'cjs', platform: 'node', outfile });
  return outfile;
}

function row(name: string, time = 0, floor = 1, characters = 0): void {
  const speed = `${(characters / time / 1000).toFixed(2)} M characters a second`;
  say(
    `${name.padEnd(20)}${ms(time).padStart(11)}  ${`${(time / floor).toFixed(0)}×`.padStart(6)} the digit pass  ${speed}`,
  );
}

function ms(time: number): string {
  return `${time.toFixed(3)} ms`;
}

/** The samples one after another, cut at 20,000 characters. */
function sample(): string {
  const names = ['qianjin-2021', 'sifangtai-2023', 'nanguan-2022', 'dongli-2021', 'chengguan-2020', 'sifangtai-2024'];
  const all = names.map((name) => readFileSync(join(places.seeds, `${name}.txt`), 'utf8'));
  return all.join('\n').slice(0, CHARACTERS);
}

function once(run: () => unknown): number {
  const before = performance.now();
  run();
  return performance.now() - before;
}

/**
 * The quietest of many rounds, each run in turn with the others so that all meet the same machine: what else it does
 * only ever adds. The first half of the rounds warms up.
 */
function inTurn(runs: readonly (() => unknown)[]): readonly number[] {
  const best = runs.map(() => Infinity);
  for (let round = 0; round < 2 * ROUNDS; round++) {
    runs.forEach((run, index) => {
      const time = once(run);
      if (round >= ROUNDS) best[index] = Math.min(best[index] ?? Infinity, time);
    });
  }
  return best;
}

/** What an editor pays for one more character in the middle of a report. */
function keystrokes(text: string, analyze: (source: string) => unknown): () => unknown {
  const middle = text.length >> 1;
  let typed = '';
  return () => {
    typed += '增';
    return analyze(text.slice(0, middle) + typed + text.slice(middle));
  };
}

function digitPass(text: string): number {
  let sum = 0;
  for (const match of text.matchAll(/\d+(?:\.\d+)?/g)) sum += match.index;
  return sum;
}

function charLoop(text: string): number {
  let sum = 0;
  for (let at = 0; at < text.length; at++) sum += text.charCodeAt(at);
  return sum;
}
