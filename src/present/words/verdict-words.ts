import type { Verdict } from '../../tags/index.ts';
import type { Localizer } from './localizer.ts';

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
