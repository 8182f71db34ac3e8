// npm run measure -- pairs [--misses]: promises of six reports beside the repository and what the next report says of them, held
// against two readers.
import { parseArgs } from 'node:util';
import type { PairShares } from './labelled-pairs/measure-pairs.ts';
import { measurePairs } from './labelled-pairs/measure-pairs.ts';
import { runTool } from './run-tool.ts';
import { say } from './say.ts';

runTool(() => {
  const { values } = parseArgs({ options: { misses: { type: 'boolean' } } });
  const measured = measurePairs();
  if (!measured) {
    say('No reports lie in ../shared/corpus: the pairs of two readers are idle.');
    return Promise.resolve(0);
  }
  const { readers, product, misses } = measured;
  say('| % | promises | found | paired | verdicts |\n| --- | --- | --- | --- | --- |');
  say(row('both readers', readers));
  for (const [kind, shares] of Object.entries(product))
    for (const [index, each] of shares.entries()) say(row(`${kind}, reader ${index === 0 ? 'A' : 'B'}`, each));
  for (const miss of values.misses === true ? misses : []) say(miss.replace(/\n/g, ' '));
  return Promise.resolve(0);
});

function row(name: string, { pairs, found, paired, verdicts }: PairShares): string {
  const cells = [found, paired, verdicts].map((share) => (100 * share).toFixed(1));
  return `| ${[name, pairs, ...cells].join(' | ')} |`;
}
