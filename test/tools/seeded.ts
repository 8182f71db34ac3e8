// npm run measure -- seeded [--misses KIND]: slips planted in clean reports one at a time, how many are found, and the noise.
import { analyze } from '../../src/core/index.ts';
import { places } from './places.ts';
import { runTool } from './run-tool.ts';
import { say } from './say.ts';
import { kinds, targets } from './seeded/kinds.ts';
import { noise } from './seeded/noise.ts';
import type { CleanReport } from './seeded/clean-reports.ts';
import { cleanReports } from './seeded/clean-reports.ts';
import { readSlips } from './seeded/read-slips.ts';
import type { CleanText, Recall } from './seeded/recall.ts';
import { recall } from './seeded/recall.ts';
import { slipsInStatement } from './seeded/slips-in-statement.ts';
import { statements } from './seeded/statements.ts';

/** Slips of one kind in one report: no report shall decide alone. */
const MOST = 12;

runTool(async () => {
  const [seeds, published] = [
    await cleanReports([places.seeds]),
    await cleanReports([places.sharedReports, places.sharedCorpus]),
  ];
  const reports = [...seeds, ...published];
  const inReports = recall(reports.map(withSlips), findingsOf);
  const inStatements = recall(everyStatement(), findingsOf);
  report(inReports, inStatements);
  sayNoise('published reports', published);
  sayNoise('statements', everyStatement());
  sayMisses([...inReports, ...inStatements]);
  return meetsTargets(inReports, inStatements) ? 0 : 1;
});

function findingsOf(text: string): ReturnType<typeof analyze>['findings'] {
  return analyze(text).findings;
}

function withSlips({ name, text }: CleanReport): CleanText {
  return { name, text, slips: readSlips(text, MOST) };
}

function everyStatement(): readonly CleanText[] {
  return kinds.flatMap((kind) =>
    statements[kind].map((statement) => ({ name: 'statement', ...slipsInStatement(kind, statement) })),
  );
}

function report(inReports: readonly Recall[], inStatements: readonly Recall[]): void {
  say(`${'kind'.padEnd(22)}${'in reports'.padEnd(20)}${'in statements'.padEnd(20)}wanted`);
  for (const [index, kind] of kinds.entries())
    say(`${kind.padEnd(22)}${part(inReports[index])}${part(inStatements[index])}${percent(targets[kind])}`);
}

function part(of: Recall | undefined): string {
  if (!of || of.planted === 0) return '–'.padEnd(20);
  return `${of.found} of ${of.planted} (${percent(of.found / of.planted)})`.padEnd(20);
}

function percent(share: number): string {
  return `${(share * 100).toFixed(0)}%`;
}

function sayNoise(name: string, texts: readonly CleanReport[]): void {
  const { characters, bySeverity } = noise(texts.map(({ text }) => ({ text, findings: findingsOf(text) })));
  if (characters === 0) return;
  const counts = Object.entries(bySeverity).map(([severity, count]) => `${count} ${severity}`);
  const all = Object.values(bySeverity).reduce((sum, count) => sum + count, 0);
  const rate = ((all / characters) * 10_000).toFixed(2);
  say(`untouched ${name}: ${rate} findings above hint per 10,000 characters (${counts.join(', ') || 'none'})`);
}

function sayMisses(recalls: readonly Recall[]): void {
  const at = process.argv.indexOf('--misses');
  const kind = process.argv[at + 1];
  if (at < 0) return;
  for (const each of recalls) if (kind === undefined || each.kind === kind) each.missed.forEach(say);
}

/** Both together count: few reports state every kind. */
function meetsTargets(inReports: readonly Recall[], inStatements: readonly Recall[]): boolean {
  return kinds.every((kind, index) => {
    const [a, b] = [inReports[index], inStatements[index]];
    const planted = (a?.planted ?? 0) + (b?.planted ?? 0);
    return (a?.found ?? 0) + (b?.found ?? 0) >= targets[kind] * planted;
  });
}
