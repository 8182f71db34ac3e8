import { topicById } from '../../core/index.ts';
import type { Localizer } from './localizer.ts';
import { localize } from './localizer.ts';

/** What a person reads for a topic's id: employment → 就业; "" where a commitment has none, an id nobody knows as it is. */
export function topicName(id: string | null, localizer: Localizer): string {
  if (id === null) return '';
  const topic = topicById(id);
  return topic ? localize(localizer, topic.name) : id;
}
