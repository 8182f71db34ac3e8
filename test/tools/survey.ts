// npm run measure -- survey: a table over every real report beside the repository: how it is read and what is found in it.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Analysis } from '../../src/core/index.ts';
import { analyze, districtReason } from '../../src/core/index.ts';
import { normalise } from '../../src/core/text/normalise.ts';
import { importDocument, ImportTrouble, noteWords } from '../../src/intake/index.ts';
import { places } from './places.ts';
import { readInPlace } from './read-in-place.ts';
import { runTool } from './run-tool.ts';
import { say } from './say.ts';
import { shareTable, shares } from './survey-shares.ts';

runTool(async () => {
  const files = [places.seeds, places.sharedReports, places.sharedCorpus].filter(existsSync).flatMap(filesOf);
  const columns = [
    'file',
    'kind',
    'encoding',
    'district',
    'code',
    'told by',
    'characters',
    'sections',
    'figures',
    'commitments',
    'findings',
    'set aside',
  ];
  say(row(columns));
  say(row(columns.map(() => '---')));
  const read: Analysis[] = [];
  for (const { name, path } of files) {
    const { cells, analysis } = await survey(path, name);
    say(row([name, ...cells]));
    if (analysis) read.push(analysis);
  }
  say('');
  for (const line of shareTable(shares(read))) say(line);
  return 0;
});

function filesOf(folder: string): readonly { readonly name: string; readonly path: string }[] {
  const names = readdirSync(folder).filter((name) => name !== 'README.md');
  return names.sort().map((name) => ({ name, path: join(folder, name) }));
}

interface Surveyed {
  readonly cells: readonly string[];
  /** Null where the file could not be read. */
  readonly analysis: Analysis | null;
}

async function survey(path: string, name: string): Promise<Surveyed> {
  try {
    const { kind, encoding, text, notes } = await importDocument(readFileSync(path), name, readInPlace);
    const analysis = analyze(text, { file: name });
    const { report, sections, metrics, commitments, findings } = analysis;
    const aside = normalise(text).setAside.length;
    const left = [...notes.map((note) => noteWords(note).en), aside > 0 ? `${aside} lines` : ''].filter(Boolean);
    const counts = [text.length, sections.length, metrics.length, commitments.length, findings.length].map(String);
    const cells = [kind, encoding ?? '', ...districtCells(report.district, text, name), ...counts, left.join('; ')];
    return { cells, analysis };
  } catch (error) {
    if (error instanceof ImportTrouble) return { cells: [error.code], analysis: null };
    throw error;
  }
}

/** Its path, its code, and what told it: by the text alone where that tells as much. */
function districtCells({ name, path, code }: Analysis['report']['district'], text: string, file: string): string[] {
  const { clues, couldBe } = districtReason(text, null);
  const told = clues.length > 0 ? clues : districtReason(text, file).clues;
  const reasons = told.slice(0, 2).map(({ kind, words }) => `${kind} ${words.replaceAll('|', ' ')}`);
  const shared = couldBe.length > 1 ? [`one of ${couldBe.length} of this name`] : [];
  return [path?.join('') ?? `${name ?? ''} ?`, code ?? '', [...reasons, ...shared].join('; ')];
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}
