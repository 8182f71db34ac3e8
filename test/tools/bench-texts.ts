import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cpuUsage } from 'node:process';
import { places } from './places.ts';

/** Real reports where they lie beside the repository, else the samples. */
export function benchTexts(): { readonly texts: readonly string[]; readonly from: string } {
  const isReal = existsSync(places.sharedCorpus);
  const folder = isReal ? places.sharedCorpus : places.seeds;
  const names = readdirSync(folder).filter((name) => name.endsWith('.txt') && !name.includes('.gbk.'));
  const texts = names.map((name) => readFileSync(join(folder, name), 'utf8'));
  return { texts, from: isReal ? 'the corpus' : 'the samples, for the corpus is not beside the repository' };
}

/** Milliseconds of the processor, those of the engine's own threads included. */
export function spentOn(run: () => unknown): number {
  const before = cpuUsage();
  run();
  const { user, system } = cpuUsage(before);
  return (user + system) / 1000;
}
