import { largest } from '../../core/index.ts';
import type { StaleReview } from '../../tags/index.ts';
import { escapeMarkdown, shorten } from '../words/markdown.ts';
import type { Localizer } from '../words/localizer.ts';
import { verdictSigns, verdictWords } from '../words/promise-words.ts';
import { lostNode } from './commitment-node.ts';
import type { TreeNode, TreeReport } from './tree-node.ts';

/** The last group of the tree: marks whose words are gone, and reviews of what is not there any more. */
export function lostGroup(reports: readonly TreeReport[], localizer: Localizer): readonly TreeNode[] {
  const children = reports.flatMap(({ file, report, stale = [] }) => [
    ...report.lost.map((mark) => lostNode(file, mark, 'lost', localizer)),
    ...stale.map((each) => staleNode(file, each, 'lost', localizer)),
  ]);
  if (children.length === 0) return [];
  const label = localizer.t('Marks whose words are gone');
  const advice = localizer.t('Put each on the words that it belongs to now, or remove it.');
  return [
    {
      id: 'lost',
      kind: 'lostGroup',
      label,
      description: String(children.length),
      tooltip: () => `${escapeMarkdown(label)}\n\n${advice}`,
      icon: 'warning',
      count: 0,
      children,
    },
  ];
}

/** «新增城镇就业1300人 核实 · 已与人社局核对» */
function staleNode(file: string, { review, range }: StaleReview, parent: string, localizer: Localizer): TreeNode {
  const { anchor, verdict, note, on } = review;
  const words = wordsBefore(anchor.prefix) + anchor.quote;
  return {
    id: `${parent}/${file}!${review.id}`,
    kind: 'lostReview',
    label: shorten(words, 80),
    description: [verdictWords(localizer, verdict), note].filter(Boolean).join(' · '),
    tooltip: () => [escapeMarkdown(words), whatBecame(on, range !== null, localizer)].join('\n\n'),
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
  return prefix.slice(largest(Array.from('，。；、：！？\n\r', (stop) => prefix.lastIndexOf(stop))) + 1).trimStart();
}

function whatBecame(on: StaleReview['review']['on'], stands: boolean, { t }: Localizer): string {
  if (!stands) return t('These words no longer stand in the report.');
  return on === 'figure' ? t('The figure reads differently now.') : t('This finding is no longer there.');
}
