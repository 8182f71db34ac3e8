import { inOneLine } from '../../core/index.ts';
import type { AdriftVerdict, LedgerEntry, LedgerVerdict } from '../../ledger/index.ts';
import { ledgerVerdicts } from '../../ledger/index.ts';
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
    open: t('awaiting a later report'),
    done: t('carried out'),
    'going-on': t('under way'),
    'promised-again': t('promised again'),
    silent: t('not mentioned again'),
  };
  return names[verdict];
}

/** What came of a promise in short: 未兑现 90.0%; that a person found it is said with it. */
export function conclusionWords(localizer: Localizer, entry: LedgerEntry): string {
  const verdict = ledgerVerdictWords(localizer, standingVerdict(entry));
  const { decided } = entry;
  const found = decided?.saw
    ? localizer.t('{0} (as found, to be reviewed again)', verdict)
    : localizer.t('{0} (as found)', verdict);
  const said = decided ? found : verdict;
  return [said, completionWords(entry)].filter(Boolean).join(' ');
}

/** The verdicts that a person may give: those of a number, or those of a named thing. */
export function verdictsFor({ kind }: LedgerEntry): readonly LedgerVerdict[] {
  return kind === 'quantified'
    ? ['kept', 'missed', 'unreported', 'open']
    : ['done', 'going-on', 'promised-again', 'silent', 'open'];
}

/**
 * What stands above a promise, or above its outcome, in one line: 兑现情况: 235.2亿元 · 未兑现 98.0% · −4.8亿元;
 * 此前承诺: 240亿元 · 未兑现 98.0%; "" of what is not due and of which nobody said anything.
 */
export function ledgerLine(localizer: Localizer, entry: LedgerEntry, side: 'promise' | 'outcome'): string {
  const { t } = localizer;
  if (standingVerdict(entry) === 'open' && !entry.decided) return '';
  const isNumber = entry.kind === 'quantified';
  const other = side === 'promise' ? outcomeWords(localizer, entry) : entry.target.text;
  const words = [isNumber ? other : '', conclusionWords(localizer, entry), gapWords(localizer, entry)];
  const name = side === 'promise' ? t('What came of it') : t('Promised before');
  return `${name}: ${words.filter(Boolean).join(' · ')}`;
}

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

/** What else there is to say of an entry, one sentence each: derived, restated, found by a person. */
export function ledgerNotes(localizer: Localizer, entry: LedgerEntry): readonly string[] {
  const derived = entry.derived === true ? [localizer.t('computed from reported values')] : [];
  return [...derived, ...restatedNotes(localizer, entry), ...decidedNotes(localizer, entry)];
}

/** Which later reports do not stand to what was reported. */
export function restatedNotes(localizer: Localizer, { restated = [] }: LedgerEntry): readonly string[] {
  return restated.map(({ text, implied, file }) =>
    localizer.t(
      'does not agree with {0} of {1}, which gives about {2}',
      text,
      file,
      inScale(localizer, Number(implied.toPrecision(4))),
    ),
  );
}

/** 李明 2024-03-01核定：竣工验收表; and what the reports say, where that is something else. */
export function decidedNotes(localizer: Localizer, { decided, verdict }: LedgerEntry): readonly string[] {
  if (!decided) return [];
  const { t } = localizer;
  return [
    finderWords(localizer, decided),
    ...(decided.verdict === verdict ? [] : [t('the reports say: {0}', ledgerVerdictWords(localizer, verdict))]),
    ...(decided.saw ? [t('when it was found, the reports said: {0}', seenWords(localizer, decided.saw))] : []),
  ];
}

/** 由李明 2024-03-01核定：竣工验收表 */
function finderWords({ t }: Localizer, { by, at, why }: Pick<AdriftVerdict, 'by' | 'at' | 'why'>): string {
  const who = [by, at.slice(0, Math.max(0, at.indexOf('T')))].filter(Boolean).join(' ') || t('a person');
  return why === undefined ? t('found by {0}', who) : t('found by {0}: {1}', who, why);
}

/** 未兑现 192.5亿元 */
function seenWords(
  localizer: Localizer,
  { verdict, outcome = '' }: { verdict: string; outcome?: string | undefined },
): string {
  const known = ledgerVerdicts.find((each) => each === verdict);
  return [known ? ledgerVerdictWords(localizer, known) : verdict, outcome].filter(Boolean).join(' ');
}

/** A verdict whose promise stands no more: 已兑现 · 由李明 2024-03-01核定 · 承诺原文已改动或删去 */
export function adriftWords(localizer: Localizer, adrift: AdriftVerdict): string {
  const verdict = ledgerVerdictWords(localizer, adrift.verdict);
  return [
    verdict,
    finderWords(localizer, adrift),
    localizer.t('the words of the commitment were changed or are gone'),
  ].join(' · ');
}

/** 200亿元, or the thing that a promise names. */
export function adriftTitle({ of, text }: AdriftVerdict): string {
  return of ?? inOneLine(text);
}
