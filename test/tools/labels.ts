// npm run measure -- labels: the samples against their own labels: per rule what is found and what is accused, and figures.
import { runTool } from './run-tool.ts';
import { say } from './say.ts';
import { headingLabels } from './measure-heading-labels.ts';
import { figureLabels, findingLabels } from './measure-labels.ts';
import { sentenceLabels } from './measure-sentence-labels.ts';

runTool(() => {
  say('| 规则 Rule | 标注 Labelled | 查出 Found | 多报 Extra | 查准 Precision | 查全 Recall |');
  say('| --- | --: | --: | --: | --: | --: |');
  for (const { rule, labelled, found, extra } of findingLabels())
    say(`| ${rule} | ${labelled} | ${found} | ${extra} | ${share(found, found + extra)} | ${share(found, labelled)} |`);
  const figures = figureLabels();
  say('');
  say(
    `figures: ${figures.labelled} labelled, ${figures.found} found as labelled, ${figures.extra} more in these sentences`,
  );
  for (const miss of figures.misses) say(`  ${miss}`);
  const sentences = sentenceLabels();
  say(`sentences: ${sentences.labelled} labelled, ${sentences.right} taken for what they are`);
  for (const miss of sentences.misses) say(`  ${miss}`);
  const headings = headingLabels();
  say(`headings: ${headings.labelled} labelled, ${headings.found} found`);
  for (const each of headings.differences) say(`  ${each}`);
  return Promise.resolve(0);
});

function share(part: number, whole: number): string {
  return whole === 0 ? '–' : `${((100 * part) / whole).toFixed(0)}%`;
}
