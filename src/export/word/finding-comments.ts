import type { AnalysisFinding } from '../../core/index.ts';
import { inOneLine } from '../../core/index.ts';
import type { Localizer } from '../../present/index.ts';
import { localize, ruleTitle, severityWords } from '../../present/index.ts';
import type { WordComment } from './word-comment.ts';

/** Who writes what the program finds. */
export const wordAuthor = 'Report Review 报告审阅';

/** How findings become comments of a Word file. */
export interface FindingCommentOptions {
  /** 2024-06-30T09:30:00Z */
  readonly date: string;
  /** Repairs as tracked changes. */
  readonly suggest: boolean;
}

/**
 * One comment a finding, on its words: what is wrong, the places that take part, the rule's name. Hints are left out.
 * «建成学校、医院、公园四个项目» → «列举3项，写4个 … 列举与总数 (list-count)»
 *
 * @param text what the findings' ranges are offsets of
 */
export function findingComments(
  findings: readonly AnalysisFinding[],
  text: string,
  localizer: Localizer,
  { date, suggest }: FindingCommentOptions,
): readonly WordComment[] {
  return findings
    .filter(({ severity }) => severity !== 'hint')
    .map((finding) => ({
      range: finding.range,
      lines: linesOf(finding, text, localizer),
      author: wordAuthor,
      date,
      replies: [],
      done: false,
      suggestion: suggest && finding.fix ? finding.fix : null,
    }));
}

function linesOf(
  { rule, severity, message, related, fix }: AnalysisFinding,
  text: string,
  localizer: Localizer,
): readonly string[] {
  const { t } = localizer;
  const title = ruleTitle(rule);
  const name = title ? `${localize(localizer, title)} (${rule})` : rule;
  return [
    message,
    ...related.map(({ file, range, message: place }) =>
      file === undefined
        ? t('Beside it: “{0}” {1}', inOneLine(text.slice(...range)), place).trim()
        : t('Beside it: {0}', place),
    ),
    ...(fix ? [t('Could be: {0}', fix.text)] : []),
    `${severityWords(localizer, severity)} · ${name}`,
  ];
}
