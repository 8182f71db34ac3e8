// npm run measure -- labels: the samples against their own labels: per rule what is found and what is accused, and figures.
import { labelTable } from './label-table.ts';
import { headingLabels } from './measure-heading-labels.ts';
import { figureLabels } from './measure-labels.ts';
import { sentenceLabels } from './measure-sentence-labels.ts';
import { runTool } from './run-tool.ts';
import { say } from './say.ts';

runTool(() => {
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
  return Promise.resolve(0);
});
