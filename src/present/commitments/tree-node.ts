import type { Range } from '../../core/index.ts';
import type { Mark, MarkedCommitment, MarkedReport, Review, StaleReview } from '../../tags/index.ts';
import type { RecordStatus } from './record-status.ts';

export type TreeNodeKind =
  | 'district'
  | 'report'
  | 'section'
  | 'topic'
  | 'tag'
  | 'status'
  /** Lines from one place to another of a list that is too long to be shown at once. */
  | 'span'
  | 'agenda'
  /** What a report announces as a list, or an item of it, that is no commitment by itself. */
  | 'promises'
  | 'commitment'
  /** One of the figures of a commitment. */
  | 'figure'
  | 'lostGroup'
  | 'lost'
  | 'lostReview'
  /** Files that are not read yet, or are being read. */
  | 'unread'
  | 'reading'
  /** Files that are not looked at because there are too many. */
  | 'cut'
  /** Files that are not read because they are too large. */
  | 'large';

/** One line of a tree, as every surface can show it. */
export interface TreeNode {
  /** Stays the same while the same thing is shown: a path of what stands above it. */
  readonly id: string;
  readonly kind: TreeNodeKind;
  readonly label: string;
  /** Short words behind the label: a count, target figures and a deadline. */
  readonly description: string;
  /** Markdown, made when somebody wants to see it. */
  readonly tooltip: () => string;
  /** The name of a codicon. */
  readonly icon: string;
  /** The id of a colour of the theme, for the icon. */
  readonly colour?: string;
  /** How many commitments stand at or under it. */
  readonly count: number;
  /** Of many groups made when first looked at: destructuring looks. */
  readonly children: readonly TreeNode[];
  /** Of a line with others under it: whether a commitment stands under it, told without making its lines. */
  readonly holds?: (commitment: MarkedCommitment) => boolean;
  /** The file that a click opens, as TreeReport.file gives it, and the words to show there. */
  readonly file?: string;
  readonly range?: Range;
  /** Of kind commitment: what commands act on. */
  readonly commitment?: MarkedCommitment;
  /** Of kind commitment: how it stands. */
  readonly status?: RecordStatus;
  /** Of what can be ticked off: whether it is done; of a promise with parts, whether all of them are. */
  readonly ticked?: boolean;
  /** Its children are shown from the beginning. */
  readonly open?: boolean;
  /** Of kind tag: the tag's path; the group of those without one has none. */
  readonly tag?: string;
  /** Of kind district and report: which district it is cannot be told. */
  readonly doubt?: boolean;
  /** Of kind lost: the mark whose words are gone. */
  readonly mark?: Mark;
  /** Of kind lostReview: what was said of a figure or a finding that is not there any more. */
  readonly review?: Review;
}

/** A report to be shown, with a person's marks on it; `file` is the surface's own name for it (a Uri, a path). */
export interface TreeReport {
  readonly file: string;
  /** What people call it, where that is not `file`: a path in the workspace. */
  readonly name?: string;
  /** The names of other files with the same text, that are not shown beside it. */
  readonly copies?: readonly string[];
  readonly report: MarkedReport;
  /** What the analysis was made of; without it no promises are put together. */
  readonly text?: string;
  /** What was said of figures and findings that are not there any more. */
  readonly stale?: readonly StaleReview[];
}

/** A report and those of its commitments that are shown. */
export interface Shown {
  readonly report: TreeReport;
  readonly commitments: readonly MarkedCommitment[];
}
