import type { Verification } from '../../core/index.ts';
import type { Voice } from '../words/translate.ts';

/** How many findings a report has, those that a person dismissed apart. */
export interface FindingCount {
  readonly shown: number;
  readonly dismissed: number;
}

/**
 * What was looked at in one report, in a line for the status bar, 已核212句 · 验证31处 · 发现2处, and what it means and leaves
 * out, line by line.
 */
export function checkedWords(
  { sentences, checked, setAside, relations }: Verification,
  { shown, dismissed }: FindingCount,
  { t }: Voice,
): { readonly label: string; readonly lines: readonly string[] } {
  const label = t('{0} sentences checked · {1} verified · {2} findings', checked, relations.length, shown);
  const lines = [
    t('{0} of {1} sentences were read by every rule.', checked, sentences),
    t('{0} sums, ratios and counts were recomputed from the report’s own figures and agree.', relations.length),
    dismissed > 0 ? t('{0} findings; {1} more were dismissed.', shown, dismissed) : t('{0} findings.', shown),
    setAside > 0
      ? t('Left out: {0} lines that are no text of the report (page numbers, running headers and the like).', setAside)
      : t('Nothing was left out.'),
  ];
  return { label, lines };
}
