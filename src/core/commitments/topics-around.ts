import { topicOf } from '../text/lookup/topics.ts';
import type { Section } from '../outline/section.ts';
import type { Range } from '../text/range.ts';

/** The topic of a promise from where it stands: its sentence, where that says more than it does, and its section. */
export type TopicAround = (text: string, sentence: Range | null, section: Section | null) => string | null;

/**
 * Asks the sentence, then the title of the section, each once. «总数达到400家» in 净增高新技术企业60家，总数达到400家 is of
 * technology, as its sentence is.
 */
export function topicsAround(): TopicAround {
  const sections = new Map<string, string | null>();
  let last: { readonly sentence: Range; readonly topic: string | null } | null = null;
  return (text, sentence, section) => {
    if (sentence && last?.sentence !== sentence) last = { sentence, topic: topicOf(text, sentence[0], sentence[1]) };
    const near = sentence ? (last?.topic ?? null) : null;
    return near ?? (section && once(sections, section));
  };
}

function once(known: Map<string, string | null>, { id, title }: Section): string | null {
  let topic = known.get(id);
  if (topic === undefined) known.set(id, (topic = topicOf(title)));
  return topic;
}
