import type { PlacedDiscussion } from '../../tags/index.ts';
import { wordAuthor } from './finding-comments.ts';
import type { WordComment, WordReply } from './word-comment.ts';

/** One thread of comments for each discussion whose words still stand: who said what and when, settled or not. */
export function discussionComments(placed: readonly PlacedDiscussion[]): readonly WordComment[] {
  return placed.flatMap(({ discussion, range }) => {
    const [first, ...replies] = discussion.comments.map(asReply);
    if (!first || range === null) return [];
    return [{ ...first, range, replies, done: discussion.resolved === true, suggestion: null }];
  });
}

/** Word keeps whole seconds; a comment without a name is the program's. */
function asReply({ author, at, text }: PlacedDiscussion['discussion']['comments'][number]): WordReply {
  return { lines: text.split('\n'), author: author ?? wordAuthor, date: at.replace(/\.\d+Z$/, 'Z') };
}
