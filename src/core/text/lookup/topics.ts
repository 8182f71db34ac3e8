import { concepts } from './concepts.ts';
import type { PhraseFinder } from './phrase-finder.ts';
import { phraseFinder } from './phrase-finder.ts';
import { topicTable } from '../../knowledge/topics/index.ts';
import type { Topic } from '../../knowledge/topics/topic.ts';

/** Every topic, a parent before its children, in the order in which reports go through them. */
export const topics: readonly Topic[] = topicTable;

/** The topic of an id, or null: «employment» → 就业. */
export function topicById(id: string): Topic | null {
  return byId.get(id) ?? null;
}

/**
 * The id of the topic that a passage is about, or null where no cue tells. Each cue counts once, more the longer it is,
 * and the longest at a place hides the shorter inside it: «新改建农村公路100公里» is of transport, not of rural areas.
 * Names of indicators are cues too. Reads the text between two offsets, all of it if none are given.
 */
export function topicOf(text: string, from = 0, to = text.length): string | null {
  made ??= allCues();
  const { topicsOfCues, finder } = made;
  const told: number[] = [];
  const named: number[] = [];
  const scores: number[] = [];
  let best = 0;
  finder.each(text, from, to, (index, at, end) => {
    if (told.includes(index)) return;
    told.push(index);
    const topic = topicsOfCues[index] ?? 0;
    let place = named.indexOf(topic);
    if (place < 0) place = named.push(topic) - 1;
    const score = (scores[place] ?? 0) + weightOf(end - at);
    scores[place] = score;
    if (score > (scores[best] ?? 0)) best = place;
  });
  const topic = named[best];
  return topic === undefined ? null : (topics[topic]?.id ?? null);
}

/** Two characters are often part of another matter (农村, 企业); six tell for certain. */
function weightOf(length: number): number {
  return Math.min(length, 6) - 1;
}

const byId: ReadonlyMap<string, Topic> = new Map(topics.map((topic) => [topic.id, topic]));
/** For each cue the index of its topic. A name of an indicator may stand twice; both tell the same. */
interface Cues {
  readonly topicsOfCues: readonly number[];
  readonly finder: PhraseFinder;
}

/** Made when first asked: most that load this table ask for names alone. */
let made: Cues | undefined;

function allCues(): Cues {
  const cues: string[] = [];
  const topicsOfCues: number[] = [];
  const indexOf = new Map<string, number>();
  const add = (cue: string, topic: number): void => {
    cues.push(cue);
    topicsOfCues.push(topic);
  };
  for (const [index, topic] of topics.entries()) {
    indexOf.set(topic.id, index);
    for (const cue of topic.cues) add(cue, index);
  }
  for (const { topic, name, aliases } of concepts) {
    const index = indexOf.get(topic) ?? 0;
    add(name.zh, index);
    for (const alias of aliases) add(alias, index);
  }
  return { topicsOfCues, finder: phraseFinder(cues) };
}
