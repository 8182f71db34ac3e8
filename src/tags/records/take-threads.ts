import type { Range } from '../../core/index.ts';
import { withoutBlanks } from '../../core/index.ts';
import type { Store } from '../store/store.ts';
import type { PlacedDiscussion, Said } from './discussions.ts';
import { discuss, placeDiscussions, reply, resolveDiscussion } from './discussions.ts';

/** What people said of a passage outside of the store, the first to the last. */
export interface Thread {
  readonly range: Range;
  readonly said: readonly Said[];
  readonly resolved: boolean;
}

/**
 * The store with what it does not have yet of some threads: a discussion that stands on the same words and begins the
 * same is gone on with, any other thread begins one. Taken twice, a thread changes nothing. Nothing is taken away.
 */
export function takeThreads(store: Store, text: string, threads: readonly Thread[]): Store {
  return threads.reduce((so, thread) => takeThread(so, text, thread), store);
}

function takeThread(store: Store, text: string, thread: Thread): Store {
  const [first, ...replies] = thread.said;
  if (!first) return store;
  const known = sameThread(store, text, thread);
  const begun = known ? store : discuss(store, text, thread.range, first);
  const discussion = (known ?? sameThread(begun, text, thread))?.discussion;
  if (!discussion) return store;
  const missing = replies.filter((each) => !discussion.comments.some((one) => isSame(one, each)));
  const answered = missing.reduce((so, each) => reply(so, discussion.id, each), begun);
  return thread.resolved && discussion.resolved !== true ? resolveDiscussion(answered, discussion.id, true) : answered;
}

function sameThread(store: Store, text: string, { range, said }: Thread): PlacedDiscussion | undefined {
  return placeDiscussions(store, text).find(({ discussion, range: at }) => {
    const [begins] = discussion.comments;
    const [first] = said;
    const isHere = at !== null && at[0] < range[1] && range[0] < at[1];
    return isHere && begins !== undefined && first !== undefined && isSame(begins, first);
  });
}

/** Word keeps no fractions of a second, and a paragraph a line. */
function isSame(a: Pick<Said, 'text'>, b: Pick<Said, 'text'>): boolean {
  const bare = ({ text }: Pick<Said, 'text'>): string => withoutBlanks(text);
  return bare(a) === bare(b);
}
