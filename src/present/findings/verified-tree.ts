import { lineTable } from '../../core/index.ts';
import type { Range, VerifiedRelation } from '../../core/index.ts';
import { escapeMarkdown, shorten } from '../words/markdown.ts';
import { sentenceAround } from '../words/sentence-around.ts';
import type { Localizer } from '../words/localizer.ts';
import { localize } from '../words/localizer.ts';
import { relationGroup, relationGroups, relationGroupWords } from './verified-words.ts';

/** One line of the tree of verified relations: a group of them, or one with its arithmetic. */
export interface VerifiedNode {
  readonly id: string;
  readonly label: string;
  /** Of a group its size, of a relation its line. */
  readonly description: string;
  /** Markdown: the sentences that take part, looked for when somebody wants to see them. */
  readonly tooltip: () => string;
  /** The name of a codicon. */
  readonly icon: string;
  readonly children: readonly VerifiedNode[];
  /** Of a relation: the places that take part, in text order. */
  readonly places: readonly Range[];
}

/** The verified relations of one report, group by group, each in text order; `text` is what was read. */
export function verifiedTree(
  relations: readonly VerifiedRelation[],
  text: string,
  localizer: Localizer,
): readonly VerifiedNode[] {
  const lines = lineTable(text);
  return relationGroups.flatMap((group) => {
    const children = relations
      .filter(({ kind }) => relationGroup(kind) === group)
      .map((relation, index) => leaf(relation, `${group}/${index}`, text, lines.lineAt(relation.range[0]), localizer));
    const label = relationGroupWords(localizer, group);
    const size = { description: String(children.length), tooltip: () => label };
    return children.length === 0 ? [] : [{ id: group, label, ...size, icon: ICONS[group], children, places: [] }];
  });
}

const ICONS = {
  sums: 'add',
  ratios: 'pie-chart',
  changes: 'arrow-swap',
  counts: 'list-ordered',
  repeats: 'copy',
} as const;

function leaf(
  { arithmetic, places }: VerifiedRelation,
  id: string,
  text: string,
  line: number,
  localizer: Localizer,
): VerifiedNode {
  const label = localize(localizer, arithmetic);
  return {
    id,
    label,
    description: localizer.t('line {0}', line),
    tooltip: () => [escapeMarkdown(label), '', ...sentencesOf(text, places)].join('\n'),
    icon: 'pass',
    children: [],
    places,
  };
}

function sentencesOf(text: string, places: readonly Range[]): readonly string[] {
  const sentences = new Set(places.map((place) => shorten(sentenceAround(text, place), 160)));
  return [...sentences].map((words) => `- ${escapeMarkdown(words)}`);
}
