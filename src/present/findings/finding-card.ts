import type { AnalysisFinding, Rule } from '../../core/index.ts';
import type { Link } from '../figures/figure-card.ts';
import { escapeMarkdown } from '../words/markdown.ts';
import type { Voice } from '../words/translate.ts';
import { say } from '../words/translate.ts';
import { severityWords } from '../words/words.ts';

/** A finding as Markdown: what was seen with its arithmetic, why it matters, the places that take part, the repair. */
export function findingCard(finding: AnalysisFinding, rule: Rule | undefined, voice: Voice, link: Link): string {
  const { t } = voice;
  const title = rule ? say(voice, rule.title) : finding.rule;
  const related = finding.related.map((each) => `- [${escapeMarkdown(each.message)}](${link(each.range)})`);
  const fix = finding.fix && t('One repair is right: {0}', escapeMarkdown(finding.fix.text || t('leave it out')));
  const blocks = [
    `**${escapeMarkdown(title)}** · ${severityWords(voice, finding.severity)} · \`${finding.rule}\``,
    escapeMarkdown(finding.message),
    related.join('\n'),
    fix,
    rule && escapeMarkdown(say(voice, rule.why)),
  ];
  return blocks.filter(Boolean).join('\n\n');
}
