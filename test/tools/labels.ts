// npm run measure -- labels [--misses FIELD]: the samples against their own labels: per rule what is found and what is accused,
// and figures; then twelve reports beside the repository against two readers, with what differs in a field.
import { parseArgs } from 'node:util';
import { labelTable } from './label-table.ts';
import { measureReports, reportTable } from './labelled-reports/report-table.ts';
import { headingLabels } from './measure-heading-labels.ts';
import { figureLabels } from './measure-labels.ts';
import { sentenceLabels } from './measure-sentence-labels.ts';
import { runTool } from './run-tool.ts';
import { say } from './say.ts';

runTool(() => {
  const { values } = parseArgs({ options: { misses: { type: 'string' } } });
  say(labelTable());
  const misses = {
    figures: figureLabels().misses,
    sentences: sentenceLabels().misses,
    headings: headingLabels().differences,
  };
  for (const [what, lines] of Object.entries(misses)) {
    if (lines.length > 0) say(`\n${what}:`);
    for (const line of lines) say(`  ${line}`);
  }
  sayReports(values.misses);
  return Promise.resolve(0);
});

function sayReports(field: string | undefined): void {
  const measured = measureReports();
  say(
    measured
      ? `\n${reportTable(measured)}`
      : '\nNo reports lie in ../shared/corpus: the labels of two readers are idle.',
  );
  for (const [index, { misses }] of measured?.product.entries() ?? []) {
    const lines = misses.filter(({ what }) => what === field);
    if (lines.length > 0) say(`\n${field}, reader ${index === 0 ? 'A' : 'B'}:`);
    for (const { words } of lines) say(`  ${words}`);
  }
}
