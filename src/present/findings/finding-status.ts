import type { LeftOut, Verification } from '../../core/index.ts';
import type { Localizer } from '../words/localizer.ts';
import { ruleName } from './rule-name.ts';

/** How many findings a report has, those that a person dismissed apart, and the rules that the settings turn off. */
export interface FindingCount {
  readonly shown: number;
  readonly dismissed: number;
  readonly rulesOff: readonly string[];
  /** Figures of which other papers say the same. */
  readonly agreeing: number;
}

/**
 * What was looked at in one report, in a line for the status bar, 已核212/212句 · 验证31处 · 发现2处, and what it means and
 * leaves out, line by line.
 */
export function checkedWords(
  { sentences, checked, withFigures, relations, leftOut }: Verification,
  { shown, dismissed, rulesOff, agreeing }: FindingCount,
  localizer: Localizer,
): { readonly label: string; readonly lines: readonly string[] } {
  const { t } = localizer;
  const left = leftOutWords(leftOut, rulesOff, localizer);
  return {
    label: t(
      '{0} of {1} sentences checked · {2} verified · {3} findings',
      checked,
      sentences,
      relations.length + agreeing,
      shown,
    ),
    lines: [
      t('The rules read {0} of {1} sentences; {2} of these state figures.', checked, sentences, withFigures),
      t('{0} sums, ratios and counts were recomputed from the report’s own figures and agree.', relations.length),
      ...(agreeing > 0 ? [t('{0} figures agree with other papers.', agreeing)] : []),
      dismissed > 0 ? t('{0} findings; {1} more were dismissed.', shown, dismissed) : t('{0} findings.', shown),
      ...(left.length > 0 ? left : [t('Nothing was left out.')]),
      t('A figure that nothing else in the report bears on cannot be recomputed; whether it is right stays open.'),
    ],
  };
}

/** What was not looked at, one sentence each; `off` are the ids of rules that the settings turn off. */
export function leftOutWords(
  { furniture, tableRows, unreadable, rules: notRun }: LeftOut,
  off: readonly string[],
  localizer: Localizer,
): readonly string[] {
  const { t } = localizer;
  const names = (ids: readonly string[]): string => ids.map((id) => ruleName(id, localizer)).join('、');
  return [
    furniture > 0 &&
      t(
        'Left out: {0} lines that are not part of the report’s text (page numbers, running headers and the like).',
        furniture,
      ),
    tableRows > 0 && t('Not added up: {0} rows of tables, by row or by column.', tableRows),
    unreadable > 0 && t('Not readable: {0} sentences with characters that were lost in the file.', unreadable),
    notRun.length > 0 && t('Rules that could not run: {0}.', names(notRun)),
    off.length > 0 && t('Rules turned off in the settings: {0}.', names(off)),
  ].filter((line) => line !== false);
}
