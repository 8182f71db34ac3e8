import type { Example, Rule } from '../../core/index.ts';
import { escapeMarkdown } from '../words/markdown.ts';
import type { Voice } from '../words/translate.ts';
import { say } from '../words/translate.ts';
import { severityWords } from '../words/words.ts';

/** The page of a rule, made from the record that is also its test: title, why, source, what is flagged and what is not. */
export function rulePage(rule: Rule, voice: Voice): string {
  const { t } = voice;
  const flagged = rule.examples.filter(({ text }) => text.includes('«'));
  const clean = rule.examples.filter(({ text }) => !text.includes('«'));
  const blocks = [
    `# ${escapeMarkdown(say(voice, rule.title))}`,
    `\`${rule.id}\` · ${t('at most: {0}', severityWords(voice, rule.severity))}`,
    escapeMarkdown(say(voice, rule.why)),
    rule.source && `${t('Rests on')}: ${escapeMarkdown(rule.source)}`,
    flagged.length > 0 && `## ${t('Flagged')}`,
    ...flagged.map((example) => block(example, voice)),
    clean.length > 0 && `## ${t('Not flagged')}`,
    ...clean.map((example) => block(example, voice)),
  ];
  return blocks.filter(Boolean).join('\n\n') + '\n';
}

/** «29项» is shown as **29项**; the repaired text and the note stand under it. */
function block({ text, fixed, note }: Example, voice: Voice): string {
  const lines = text.split('\n').map((line) => quote(marked(line)));
  const after = fixed === undefined ? [] : fixed.split('\n').map((line) => quote(escapeMarkdown(line)));
  return [
    lines.join('\n'),
    ...(note ? [escapeMarkdown(say(voice, note))] : []),
    ...(after.length > 0 ? [`${voice.t('Repaired')}:`, after.join('\n')] : []),
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
