import type { MarkedCommitment, MarkedReport } from '../../tags/index.ts';
import { topicName } from '../words/topic-name.ts';
import type { Localizer } from '../words/localizer.ts';
import { periodWords } from '../words/words.ts';

/** What commitments can be grouped and chosen by beside their words, tags and status. */
export const facets = ['district', 'year', 'unit', 'owner', 'deadline', 'topic'] as const;
export type Facet = (typeof facets)[number];

/** What of a facet is chosen; a facet that is not named lets all pass. */
export type ChosenFacets = Readonly<Partial<Record<Facet, readonly string[]>>>;

/** What a commitment is by a facet; "" where it is not told. unit → 区教育局, year → 2023, deadline → 2023-06 */
export function facetOf(
  facet: Facet,
  { mark, deadline, topic }: Pick<MarkedCommitment, 'mark' | 'deadline' | 'topic'>,
  { analysis: { report } }: Pick<MarkedReport, 'analysis'>,
): string {
  switch (facet) {
    case 'district':
      return report.district.path?.join('') ?? report.district.name ?? '';
    case 'year':
      return String(report.year ?? '');
    case 'unit':
      return mark?.unit ?? '';
    case 'owner':
      return mark?.owner ?? '';
    case 'deadline':
      return mark?.due ?? deadline ?? '';
    case 'topic':
      return topic ?? '';
  }
}

/** The value of a facet in words: 2023-06 → 2023年6月 */
export function facetWords(facet: Facet, value: string, localizer: Localizer): string {
  if (value === '') return untold(facet, localizer);
  if (facet === 'year' || facet === 'deadline') return periodWords(localizer, value);
  return facet === 'topic' ? topicName(value, localizer) : value;
}

function untold(facet: Facet, { t }: Localizer): string {
  const words: Readonly<Record<Facet, string>> = {
    district: t('District not told'),
    year: t('Year not told'),
    unit: t('No responsible unit'),
    owner: t('No owner'),
    deadline: t('no due date'),
    topic: t('No topic'),
  };
  return words[facet];
}
