import { columns } from '../../src/export/columns.ts';
import manifest from '../../package.json' with { type: 'json' };
import english from '../../package.nls.json' with { type: 'json' };
import chinese from '../../package.nls.zh-cn.json' with { type: 'json' };
import { rules } from '../../src/core/checks/rules.ts';
import { labelTable } from './label-table.ts';
import { ruleTable } from './rule-table.ts';

/** README with every table that is made from the product itself as it is now, or null where a table has no place. */
export function withTables(readme: string): string | null {
  return tables.reduce<string | null>((text, table) => text && withTable(text, table), readme);
}

interface ReadmeTable {
  /** It stands between <!-- name --> and <!-- /name -->. */
  readonly name: string;
  readonly make: () => string;
}

const tables: readonly ReadmeTable[] = [
  { name: 'rules', make: () => ruleTable(rules) },
  { name: 'labels', make: labelTable },
  { name: 'columns', make: columnTable },
  { name: 'commands', make: commandTable },
  { name: 'settings', make: settingTable },
];

/** The comments that hold a table's place. */
export const tableMarks: readonly string[] = tables.map(({ name }) => `<!-- ${name} -->`);

function withTable(readme: string, { name, make }: ReadmeTable): string | null {
  const opens = `<!-- ${name} -->`;
  const closes = `<!-- /${name} -->`;
  const from = readme.indexOf(opens);
  const to = readme.indexOf(closes);
  return from < 0 || to < from ? null : `${readme.slice(0, from)}${opens}\n\n${make()}\n\n${readme.slice(to)}`;
}

function columnTable(): string {
  return table(
    ['列', 'Column', 'JSON'],
    columns.map(({ id, title }) => [title.zh, title.en, `\`${id}\``]),
  );
}

function commandTable(): string {
  return table(
    ['命令', 'Command', 'Id'],
    manifest.contributes.commands.map(({ command, title }) => [
      words(title, chinese),
      words(title, english),
      `\`${command}\``,
    ]),
  );
}

function settingTable(): string {
  const rows = manifest.contributes.configuration.flatMap(({ properties }) =>
    Object.entries(properties as Readonly<Record<string, Setting>>).map(([id, setting]) => {
      const text = setting.markdownDescription ?? setting.description ?? '';
      return [`\`${id}\``, `\`${JSON.stringify(setting.default)}\``, words(text, chinese), words(text, english)];
    }),
  );
  return table(['设置 Setting', '默认 Default', '作用', 'What it does'], rows);
}

interface Setting {
  readonly default: unknown;
  readonly description?: string;
  readonly markdownDescription?: string;
}

function words(text: string, bundle: Readonly<Record<string, string>>): string {
  return bundle[text.replaceAll('%', '')] ?? text;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
