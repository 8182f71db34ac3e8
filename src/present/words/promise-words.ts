import type { ResponsibleUnit, WordedHardness } from '../../core/index.ts';
import type { Localizer } from './localizer.ts';
import type { Verdict } from '../../tags/index.ts';

/** How firm a promise is, with its own word: 刚性（确保）. */
export function hardnessWords({ t }: Localizer, { degree, text }: Pick<WordedHardness, 'degree' | 'text'>): string {
  const degrees = { firm: t('binding'), aimed: t('aimed at'), planned: t('planned') };
  return t('{0} ({1})', degrees[degree], text);
}

/** The units that a text names: 区城管局；配合：区财政局、各街道. */
export function unitsWords({ t }: Localizer, units: readonly Pick<ResponsibleUnit, 'text' | 'role'>[]): string {
  const [leads, helpers] = (['lead', 'support'] as const).map((role) =>
    units.flatMap((unit) => (unit.role === role ? [unit.text] : [])).join('、'),
  );
  if (!helpers) return leads ?? '';
  return leads ? t('{0}; with {1}', leads, helpers) : t('with {0}', helpers);
}

/** What a reader says of a figure or a finding: 核实, 存疑, 退回. */
export function verdictWords({ t }: Localizer, verdict: Verdict): string {
  const names = { verified: t('verified'), doubtful: t('doubtful'), returned: t('returned') };
  return names[verdict];
}

/** The sign behind a judged passage, and the codicon in lists. */
export const verdictSigns: Readonly<Record<Verdict, { readonly sign: string; readonly icon: string }>> = {
  verified: { sign: '✓', icon: 'verified' },
  doubtful: { sign: '？', icon: 'question' },
  returned: { sign: '↩', icon: 'reply' },
};
