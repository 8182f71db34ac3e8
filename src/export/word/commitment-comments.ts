import type { Localizer } from '../../present/index.ts';
import { kindWords, periodWords, recordLine } from '../../present/index.ts';
import type { MarkedCommitment } from '../../tags/index.ts';
import { wordAuthor } from './finding-comments.ts';
import type { WordComment } from './word-comment.ts';

/**
 * One comment a commitment, on its words: its kind and due date, its tags, and what its record says.
 * «新增城镇就业1300人以上» → «量化承诺 · 2024年», «推进中 · 人社局 · #就业»
 *
 * @param time the day for which statuses are told, and the moment that the comments bear
 */
export function commitmentComments(
  commitments: readonly MarkedCommitment[],
  localizer: Localizer,
  { date, today }: { readonly date: string; readonly today: string },
): readonly WordComment[] {
  return commitments.map((each) => ({
    range: each.range,
    lines: linesOf(each, localizer, today),
    author: wordAuthor,
    date,
    replies: [],
    done: false,
    suggestion: null,
  }));
}

function linesOf(each: MarkedCommitment, localizer: Localizer, today: string): readonly string[] {
  const due = each.mark?.due ?? each.deadline;
  const about = [kindWords(localizer, each.kind), due === null ? '' : periodWords(localizer, due)];
  return [about.filter(Boolean).join(' · '), recordLine(each, localizer, today)].filter((line) => line !== '');
}
