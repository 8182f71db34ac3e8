import type { CommitmentFilter } from './commitment-filter.ts';
import { recordStatusWords } from './record-status.ts';
import { facets, facetWords } from './facets.ts';
import type { Localizer } from '../words/localizer.ts';
import { kindWords } from '../words/words.ts';

/** What a filter lets pass, one condition a line: “就业”, 量化目标, 推进中, #民生实事; none for one that lets all pass. */
export function filterWords(
  { text, kinds, tags, onlyTagged, statuses, facets: chosen }: CommitmentFilter,
  localizer: Localizer,
): readonly string[] {
  return [
    text === '' ? '' : `“${text}”`,
    kinds.map((kind) => kindWords(localizer, kind)).join('、'),
    statuses.map((status) => recordStatusWords(localizer, status)).join('、'),
    ...facets.map((facet) => (chosen[facet] ?? []).map((value) => facetWords(facet, value, localizer)).join('、')),
    tags.map((tag) => `#${tag}`).join(' '),
    onlyTagged && tags.length === 0 ? localizer.t('tagged ones only') : '',
  ].filter(Boolean);
}
