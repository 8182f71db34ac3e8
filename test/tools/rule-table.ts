import type { Severity } from '../../src/core/checks/finding.ts';
import type { Rule } from '../../src/core/checks/rule.ts';

/**
 * One row a rule: id, severity, what it finds in both languages, and its first example with the place in bold (as HTML:
 * ** fails beside Chinese brackets).
 */
export function ruleTable(list: readonly Rule[]): string {
  const rows = list.map(({ id, severity, title, examples }) =>
    row([`\`${id}\``, SEVERITIES[severity], title.zh, shown(examples[0]?.text ?? ''), title.en]),
  );
  return [
    row(['规则 Rule', '最高级别 Severity', '查什么', '例 Example', 'What it finds']),
    row(Array(5).fill('---')),
    ...rows,
  ].join('\n');
}

const SEVERITIES: Readonly<Record<Severity, string>> = {
  error: '错误 error',
  warning: '警告 warning',
  information: '信息 information',
  hint: '提示 hint',
};

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

function shown(example: string): string {
  return example.replaceAll('\n', ' ').replaceAll('|', '\\|').replaceAll('«', '<b>').replaceAll('»', '</b>');
}
