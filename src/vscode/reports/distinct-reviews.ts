import type { TreeReport } from '../../present/index.ts';
import { distinctReports } from '../lazy/answers.ts';
import type { Review } from './reviews.ts';

/** A report as present asks for it, with the review that it was made of. */
export interface ReviewedReport extends TreeReport {
  readonly review: Review;
}

/** The reports of these reviews, each text once, however often it lies in the workspace under its name. */
export function distinctReviews(all: readonly Review[]): readonly ReviewedReport[] {
  return distinctReports(
    all.map((review) => ({
      file: review.uri.toString(),
      report: review.marked,
      text: review.text,
      review,
    })),
  );
}
