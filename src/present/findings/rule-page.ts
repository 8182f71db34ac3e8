import type { Example } from '../../core/index.ts';
import { escapeMarkdown } from '../words/markdown.ts';
import type { Localizer } from '../words/localizer.ts';
import { localize } from '../words/localizer.ts';
import { severityWords } from '../words/words.ts';
import type { RuleRecord } from './rule-name.ts';

/** The page of a rule, made from the record that is also its test: title, why, source, what is flagged and what is not. */
export function rulePage(rule: RuleRecord, localizer: Localizer): string {
  const { t } = localizer;
  const flagged = rule.examples.filter(({ text }) => text.includes('«'));
  const clean = rule.examples.filter(({ text }) => !text.includes('«'));
  const blocks = [
    `# ${escapeMarkdown(localize(localizer, rule.title))}`,
    `\`${rule.id}\` · ${t('at most: {0}', severityWords(localizer, rule.severity))}`,
    escapeMarkdown(localize(localizer, rule.why)),
    rule.source && `${t('Rests on')}: ${escapeMarkdown(rule.source)}`,
    flagged.length > 0 && `## ${t('Flagged')}`,
    ...flagged.map((example) => block(example, localizer)),
    clean.length > 0 && `## ${t('Not flagged')}`,
    ...clean.map((example) => block(example, localizer)),
  ];
  return blocks.filter(Boolean).join('\n\n') + '\n';
}

/** «29项» is shown as **29项**; the repaired text and the note stand under it. */
function block({ text, fixed, note }: Example, localizer: Localizer): string {
  const lines = text.split('\n').map((line) => quote(marked(line)));
  const after = fixed === undefined ? [] : fixed.split('\n').map((line) => quote(escapeMarkdown(line)));
  return [
    lines.join('\n'),
    ...(note ? [escapeMarkdown(localize(localizer, note))] : []),
    ...(after.length > 0 ? [`${localizer.t('Repaired')}:`, after.join('\n')] : []),
  ].join('\n\n');
}

function marked(line: string): string {
  return line
    .split(/(«[^»]*»)/)
    .map((part) => (part.startsWith('«') ? `**${escapeMarkdown(part.slice(1, -1))}**` : escapeMarkdown(part)))
    .join('');
}

/** Two blanks at the end keep the line breaks of an example. */
function quote(line: string): string {
  return `> ${line}  `;
}
