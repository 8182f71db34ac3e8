import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cpuUsage } from 'node:process';
import { installAutocorrect } from './install-autocorrect.ts';
import { places } from './places.ts';
import { say } from './say.ts';

const WARM_UP = 8;
const ROUNDS = 7;

/**
 * The whole analysis beside AutoCorrect's lint, in processor time: each text is given to both in turn in one process, so
 * that both meet the same machine. Prints the median of the rounds.
 */
export async function benchBeside(analyze: (text: string) => unknown): Promise<void> {
  const lint = await installAutocorrect();
  const { texts, from } = reports();
  const characters = texts.reduce((sum, text) => sum + text.length, 0);
  say(`\n${texts.length} reports of ${from}, ${characters} characters, processor time:`);
  const rounds: (readonly [number, number])[] = [];
  for (let round = 0; round < WARM_UP + ROUNDS; round++) {
    const spent: [number, number] = [0, 0];
    for (const text of texts) {
      spent[0] += spentOn(() => analyze(text));
      spent[1] += spentOn(() => lint(text, 'report.txt'));
    }
    if (round >= WARM_UP) rounds.push(spent);
  }
  say(`  whole analysis      ${middle(rounds.map(([own]) => own)).toFixed(0)} ms`);
  say(`  AutoCorrect’s lint  ${middle(rounds.map(([, other]) => other)).toFixed(0)} ms`);
  say(`  ratio, round by round  ${middle(rounds.map(([own, other]) => own / other)).toFixed(2)}`);
}

/** Real reports where they lie beside the repository, else the samples. */
function reports(): { readonly texts: readonly string[]; readonly from: string } {
  const isReal = existsSync(places.sharedCorpus);
  const folder = isReal ? places.sharedCorpus : places.seeds;
  const names = readdirSync(folder).filter((name) => name.endsWith('.txt') && !name.includes('.gbk.'));
  const texts = names.map((name) => readFileSync(join(folder, name), 'utf8'));
  return { texts, from: isReal ? 'the corpus' : 'the samples, for the corpus is not beside the repository' };
}

/** Milliseconds of the processor, those of the engine's own threads included. */
function spentOn(run: () => unknown): number {
  const before = cpuUsage();
  run();
  const { user, system } = cpuUsage(before);
  return (user + system) / 1000;
}

function middle(figures: readonly number[]): number {
  return figures.toSorted((a, b) => a - b)[figures.length >> 1] ?? 0;
}
