import type { StaleReview } from '../../tags/index.ts';
import { escapeMarkdown, shorten } from '../words/markdown.ts';
import type { Voice } from '../words/translate.ts';
import { verdictSigns, verdictWords } from '../words/verdict-words.ts';
import { lostNode } from './commitment-node.ts';
import { groupNode } from './group-node.ts';
import type { TreeNode, TreeReport } from './tree-node.ts';

/** The last group of the tree: marks whose words are gone, and reviews of what is not there any more. */
export function lostGroup(reports: readonly TreeReport[], voice: Voice): readonly TreeNode[] {
  const children = reports.flatMap(({ file, report, stale = [] }) => [
    ...report.lost.map((mark) => lostNode(file, mark, 'lost', voice)),
    ...stale.map((each) => staleNode(file, each, 'lost', voice)),
  ]);
  if (children.length === 0) return [];
  const label = voice.t('Marks whose words are gone');
  const node = groupNode('lostGroup', 'lost', label, children, 'warning', voice);
  const advice = voice.t('Put each on the words that it belongs to now, or remove it.');
  return [{ ...node, description: String(children.length), tooltip: `${escapeMarkdown(label)}\n\n${advice}` }];
}

/** «新增城镇就业1300人 核实 · 已与人社局核对» */
function staleNode(file: string, { review, range }: StaleReview, parent: string, voice: Voice): TreeNode {
  const { anchor, verdict, note, on } = review;
  const words = wordsBefore(anchor.prefix) + anchor.quote;
  return {
    id: `${parent}/${file}!${review.id}`,
    kind: 'lostReview',
    label: shorten(words, 80),
    description: [verdictWords(voice, verdict), note].filter(Boolean).join(' · '),
    tooltip: [escapeMarkdown(words), whatBecame(on, range !== null, voice)].join('\n\n'),
    icon: verdictSigns[verdict].icon,
    count: 0,
    children: [],
    file,
    ...(range === null ? {} : { range }),
    review,
  };
}

/** What the figure measures stands before it, in its own clause. */
function wordsBefore(prefix: string): string {
  return prefix
    .slice(Math.max(...Array.from('，。；、：！？\n\r', (stop) => prefix.lastIndexOf(stop))) + 1)
    .trimStart();
}

function whatBecame(on: StaleReview['review']['on'], stands: boolean, { t }: Voice): string {
  if (!stands) return t('These words no longer stand in the report.');
  return on === 'figure' ? t('The figure reads differently now.') : t('This finding is no longer there.');
}
