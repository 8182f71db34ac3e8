import { largest } from '../core/index.ts';
import { localize } from '../present/index.ts';
import type { Localizer } from '../present/index.ts';
import type { Command } from './command.ts';
import { examples } from './examples.ts';
import { optionsFor, optionTable } from './option-table.ts';

/** What `help COMMAND` prints: what it does, its formats and options, and lines to try. */
export function commandHelp(command: Command, localizer: Localizer): string {
  const { name, formats } = command;
  const own = Object.entries(optionsFor).flatMap(([option, names]) => (names.includes(name) ? [`--${option}`] : []));
  const general = Object.keys(optionTable).flatMap((option) =>
    Object.hasOwn(optionsFor, option) ? [] : [`--${option}`],
  );
  const lines = examples[name];
  const width = largest(lines.map(([line]) => widthOf(line)));
  return [
    `report-review ${name}: ${command.about(localizer)}`,
    '',
    localizer.t('Formats: {0}', formats.join(', ')),
    localizer.t('Options: {0}', [...own, ...general].join(' ')),
    '',
    ...lines.map(
      ([line, does]) => `  report-review ${line}${' '.repeat(width - widthOf(line))}  ${localize(localizer, does)}`,
    ),
    '',
  ].join('\n');
}

/** Columns of a terminal: Chinese characters take two. */
function widthOf(text: string): number {
  return Array.from(text).reduce((sum, char) => sum + (char.charCodeAt(0) > 0x2e80 ? 2 : 1), 0);
}
