import { addTo, lineTable } from '../../core/index.ts';
import type { AnalysisFinding, Range } from '../../core/index.ts';
import type { AppliedDismissals, Dismissal } from '../../tags/index.ts';
import { shorten } from '../words/markdown.ts';
import type { Localizer } from '../words/localizer.ts';
import { inQuotes, ruleName } from './rule-name.ts';

/** One thing that was set aside, as a line of a list to choose from. */
export interface DismissedLine {
  readonly dismissal: Dismissal;
  /** What the finding said, or the name of a rule that is set aside in the whole report. */
  readonly label: string;
  /** The rule and the place: 分项之和与总数不符 · 第12行 */
  readonly description: string;
  /** Why, where a person said so. */
  readonly detail: string;
  /** The words that it stands on; null where they are gone. */
  readonly range: Range | null;
}

/**
 * What was set aside in one report: whole rules first, then findings in text order, then dismissals that meet nothing any
 * more. `text` is what was checked.
 */
export function dismissedLines(
  applied: AppliedDismissals,
  text: string,
  localizer: Localizer,
): readonly DismissedLine[] {
  const { t } = localizer;
  const lines = lineTable(text);
  const place = ([start]: Range): string => t('line {0}', lines.lineAt(start));
  const detail = ({ reason }: Dismissal): string => (reason === undefined ? '' : t('Reason: {0}', reason));
  const ofRules = [...findingsByRule(applied)].map(([dismissal, findings]) => ({
    dismissal,
    label: t('The rule “{0}” in the whole report', inQuotes(ruleName(dismissal.rule, localizer))),
    description: t('{0} findings', findings.length),
    detail: detail(dismissal),
    range: findings[0]?.range ?? null,
  }));
  const ofPlaces = applied.dismissed
    .filter(({ dismissal }) => dismissal.everywhere !== true)
    .map(({ finding, dismissal }) => ({
      dismissal,
      label: finding.message,
      description: `${ruleName(finding.rule, localizer)} · ${place(finding.range)}`,
      detail: detail(dismissal),
      range: finding.range,
    }));
  const idle = applied.idle
    .filter(({ everywhere }) => everywhere !== true)
    .map((dismissal) => ({
      dismissal,
      label: shorten(dismissal.anchor.quote, 60),
      description: `${ruleName(dismissal.rule, localizer)} · ${t('not found any more')}`,
      detail: detail(dismissal),
      range: null,
    }));
  return [...ofRules, ...ofPlaces, ...idle];
}

function findingsByRule({ dismissed, idle }: AppliedDismissals): ReadonlyMap<Dismissal, readonly AnalysisFinding[]> {
  const found = new Map<Dismissal, AnalysisFinding[]>();
  for (const dismissal of idle) if (dismissal.everywhere === true) found.set(dismissal, []);
  for (const { finding, dismissal } of dismissed) {
    if (dismissal.everywhere === true) addTo(found, dismissal, finding);
  }
  return found;
}
