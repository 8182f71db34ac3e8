import type { AnalysisFinding } from '../../../src/core/index.ts';

/** Findings above hint on texts that nobody touched, by severity, and how many characters were read. */
export function noise(texts: readonly { readonly text: string; readonly findings: readonly AnalysisFinding[] }[]): {
  readonly characters: number;
  readonly bySeverity: Readonly<Record<string, number>>;
} {
  const bySeverity: Record<string, number> = {};
  for (const { severity } of texts.flatMap(({ findings }) => findings))
    if (severity !== 'hint') bySeverity[severity] = (bySeverity[severity] ?? 0) + 1;
  return { characters: texts.reduce((sum, { text }) => sum + text.length, 0), bySeverity };
}
