import type { ReportKind } from '../knowledge/report-kinds.ts';
import { reportKinds, townshipMeeting, workReportOpening } from '../knowledge/report-kinds.ts';
import { withoutBlanks } from '../text/blanks.ts';
import { looksLikeReport } from './looks-like-report.ts';

/** Where a paper says what it is. */
export interface KindClues {
  readonly title: string | null;
  /** The lines above its first words. */
  readonly lines: readonly string[];
  /** Its first sentences. */
  readonly opening: string;
  /** All of it. */
  readonly text: string;
}

/**
 * The kind of a paper: from its title, else from the lines above its text, two of them read as one, else from its opening and its words.
 * «关于青岚县2022年预算执行情况和2023年预算草案的报告» → budget; «各位代表：现在，我代表区人民政府……» → work-report.
 */
export function reportKind({ title, lines, opening, text }: KindClues): ReportKind {
  const own = title === null ? null : kindOf(title);
  if (own)
    return own === 'work-report' && [...lines, opening].some((line) => townshipMeeting.test(line)) ? 'township' : own;
  const above = lines.length > 0 ? lines : [opening.split('\n', 1)[0] ?? ''];
  for (const [i, line] of above.entries()) {
    const told = line.length <= LONGEST ? (kindOf(line) ?? kindOf(line + (above[i + 1] ?? ''))) : null;
    if (told) return told;
  }
  return workReportOpening.test(opening) || looksLikeReport(text) ? 'work-report' : 'other';
}

function kindOf(line: string): ReportKind | null {
  const bare = withoutBlanks(line).slice(0, 2 * LONGEST);
  return reportKinds.find(([, title]) => title.test(bare))?.[0] ?? null;
}

/** In characters: no title is longer. */
const LONGEST = 60;
