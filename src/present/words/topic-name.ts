import { topicById } from '../../core/index.ts';
import type { Voice } from './translate.ts';
import { say } from './translate.ts';

/** What a person reads for a topic's id: employment → 就业; "" where a commitment has none, an id nobody knows as it is. */
export function topicName(id: string | null, voice: Voice): string {
  if (id === null) return '';
  const topic = topicById(id);
  return topic ? say(voice, topic.name) : id;
}
