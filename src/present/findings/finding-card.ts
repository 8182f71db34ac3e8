import type { AnalysisFinding, Rule } from '../../core/index.ts';
import type { Link } from '../figures/figure-card.ts';
import { escapeMarkdown } from '../words/markdown.ts';
import type { Localizer } from '../words/localizer.ts';
import { localize } from '../words/localizer.ts';
import { severityWords } from '../words/words.ts';

/** A finding as Markdown: what was seen with its arithmetic, why it matters, the places that take part, the repair. */
export function findingCard(
  finding: AnalysisFinding,
  rule: Rule | undefined,
  localizer: Localizer,
  link: Link,
): string {
  const { t } = localizer;
  const title = rule ? localize(localizer, rule.title) : finding.rule;
  const related = finding.related.map(({ range, message, file }) =>
    file === undefined ? `- [${escapeMarkdown(message)}](${link(range)})` : `- ${escapeMarkdown(message)}`,
  );
  const fix = finding.fix && t('The right form: {0}', escapeMarkdown(finding.fix.text || t('leave it out')));
  const blocks = [
    `**${escapeMarkdown(title)}** · ${severityWords(localizer, finding.severity)} · \`${finding.rule}\``,
    escapeMarkdown(finding.message),
    related.join('\n'),
    fix,
    rule && escapeMarkdown(localize(localizer, rule.why)),
  ];
  return blocks.filter(Boolean).join('\n\n');
}
