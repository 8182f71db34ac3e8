import { topicById } from '../core/index.ts';
import type { Voice } from './translate.ts';
import { say } from './translate.ts';

/** A topic's name by its id: employment → 就业; an id that is unknown is shown as it is, none as "". */
export function topicName(id: string | null, voice: Voice): string {
  if (id === null) return '';
  const topic = topicById.get(id);
  return topic ? say(voice, topic.name) : id;
}
