import { benchTexts, spentOn } from './bench-texts.ts';
import { installAutocorrect } from './install-autocorrect.ts';
import { say } from './say.ts';

const WARM_UP = 8;
const ROUNDS = 7;

/**
 * The whole analysis beside AutoCorrect's lint, in processor time: each text is given to both in turn in one process, so
 * that both meet the same machine. Prints the median of the rounds.
 */
export async function benchBeside(analyze: (text: string) => unknown): Promise<void> {
  const lint = await installAutocorrect();
  const { texts, from } = benchTexts();
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

function middle(figures: readonly number[]): number {
  return figures.toSorted((a, b) => a - b)[figures.length >> 1] ?? 0;
}
