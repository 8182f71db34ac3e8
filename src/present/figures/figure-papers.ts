import type { Held } from '../../compare/index.ts';
import type { Localizer } from '../words/localizer.ts';
import { escapeMarkdown } from '../words/markdown.ts';

/** What other papers say of a figure: «与《统计公报》一致», or what they say instead, as Markdown. */
export function paperLines(
  { agreeing, disagreeing }: Held,
  metric: number,
  localizer: Localizer,
): readonly (readonly [name: string, markdown: string])[] {
  const { t } = localizer;
  const own = <Each extends { readonly metric: number }>(all: readonly Each[]): readonly Each[] =>
    all.filter((each) => each.metric === metric);
  return [
    ...own(agreeing).map(({ paper, fact }) => {
      const words = t('agrees with “{0}”, line {1}', paper.title, fact.line);
      return [t('Other papers'), `✓ ${escapeMarkdown(words)}`] as const;
    }),
    ...own(disagreeing).map(({ paper, fact }) => {
      const words = t('“{0}” says {1}, line {2}', paper.title, fact.metric.text, fact.line);
      return [t('Other papers'), `✗ ${escapeMarkdown(words)}`] as const;
    }),
  ];
}
