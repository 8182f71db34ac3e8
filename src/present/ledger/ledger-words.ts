import type { LedgerEntry, LedgerVerdict } from '../../ledger/index.ts';
import type { Localizer } from '../words/localizer.ts';
import { inScale, valueWords } from '../words/numbers.ts';

/** What stands: a person's verdict, else that of the reports. */
export function standingVerdict({ verdict, decided }: LedgerEntry): LedgerVerdict {
  return decided?.verdict ?? verdict;
}

/** A verdict in words: kept → 已兑现. */
export function ledgerVerdictWords({ t }: Localizer, verdict: LedgerVerdict): string {
  const names = {
    kept: t('kept'),
    missed: t('not kept'),
    unreported: t('not reported'),
    open: t('not due yet'),
    done: t('carried out'),
    'going-on': t('under way'),
    'promised-again': t('promised again'),
    silent: t('not spoken of again'),
  };
  return names[verdict];
}

/** All verdicts, those of numbers first, the good before the bad. */
export const ledgerVerdicts: readonly LedgerVerdict[] = [
  'kept',
  'missed',
  'unreported',
  'open',
  'done',
  'going-on',
  'promised-again',
  'silent',
];

/** 253.7亿元 of 282亿元 → 完成90.0%; "" where a share of the target says nothing (rates, ceilings, deliverables). */
export function completionWords({ target, gap, aspect, verdict }: LedgerEntry): string {
  const { value } = target;
  if (gap === null || typeof value !== 'number' || value <= 0) return '';
  if (aspect !== 'level' && aspect !== 'change') return '';
  const isCeiling = gap !== 0 && (verdict === 'kept') === gap < 0;
  if (isCeiling || target.unit.startsWith('%') || target.unit.startsWith('‰')) return '';
  return `${(((value + gap) / value) * 100).toFixed(1)}%`;
}

/** −28.3亿元, +1.9个百分点; "" where there is none. A difference of percentages is points. */
export function gapWords(localizer: Localizer, { gap, target, aspect }: LedgerEntry): string {
  if (gap === null || aspect === null) return '';
  const sign = gap < 0 ? '−' : gap > 0 ? '+' : '';
  const size = Math.abs(gap);
  if (target.unit === '%') return `${sign}${Number(size.toPrecision(6))}${localizer.t(' points')}`;
  return sign + inScale(localizer, Number(size.toPrecision(6))) + target.unit;
}

/** The best outcome as printed; a derived growth with where it comes from: 7.5%（86亿元 ÷ 80亿元）. */
export function outcomeWords(localizer: Localizer, { outcomes, derived }: LedgerEntry): string {
  const [best] = outcomes;
  if (!best) return '';
  if (derived !== true || best.value === null) return best.text;
  const value = valueWords(localizer, { value: best.value, unit: best.unit ?? '' });
  const from = (best.from ?? []).map(({ text }) => text);
  return localizer.t('{0} (from {1})', value, [...from, best.text].join('、'));
}

/** What else there is to say of an entry, one sentence each: derived, restated, decided by a person. */
export function ledgerNotes(
  localizer: Localizer,
  { derived, restated, decided, verdict }: LedgerEntry,
): readonly string[] {
  const { t } = localizer;
  return [
    ...(derived === true ? [t('reckoned from reported values')] : []),
    ...(restated ?? []).map(({ text, implied, file }) =>
      t(
        'does not agree with {0} of {1}, which gives about {2}',
        text,
        file,
        inScale(localizer, Number(implied.toPrecision(4))),
      ),
    ),
    ...(decided ? [t('decided by {0}: {1}', decided.by, decided.why ?? '')] : []),
    ...(decided && decided.verdict !== verdict
      ? [t('the reports say: {0}', ledgerVerdictWords(localizer, verdict))]
      : []),
  ];
}
