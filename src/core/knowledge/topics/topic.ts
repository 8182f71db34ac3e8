import type { Bilingual } from '../bilingual.ts';

/** What a passage is about. Two levels: employment stands under livelihood. */
export interface Topic {
  readonly id: string;
  readonly name: Bilingual;
  readonly parent?: string;
  /** Words that tell the topic (招聘会, 零就业家庭); a cue belongs to one topic only. */
  readonly cues: readonly string[];
}

/** A topic as the tables write it: its cues parted by blanks. */
export type TopicRow = Omit<Topic, 'cues'> & { readonly cues: string };
