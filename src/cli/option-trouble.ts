import { commitmentKinds } from '../present/index.ts';
import type { Localizer } from '../present/index.ts';
import type { CliOptions } from './cli-options.ts';
import type { Command } from './command.ts';
import type { OptionName } from './option-table.ts';
import { failOnChanges, failOns, languages, optionsFor } from './option-table.ts';
import type { GivenValues } from './read-options.ts';
import { dayOf, endingOf, kindsOf, MOST_THREADS, threadsOf } from './read-options.ts';

/** Why an option is not for a command, in a sentence: what has no effect is not passed over. Null where all are. */
export function misplacedOption(names: readonly OptionName[], { name }: Command, { t }: Localizer): string | null {
  for (const each of names) {
    const where = optionsFor[each];
    if (where && !where.includes(name)) return t('{0} is for {1}, not for {2}.', `--${each}`, where.join(', '), name);
  }
  return null;
}

/** Which option takes other values than the one given, in a sentence; null where none does. */
export function unfitValue(values: GivenValues, command: Command, { t }: Localizer): string | null {
  const choices: readonly (readonly [OptionName, readonly string[]])[] = [
    ['format', command.formats],
    ['fail-on', command.name === 'compare' ? failOnChanges : failOns],
    ['language', languages],
  ];
  for (const [name, taken] of choices) {
    const value = values[name];
    if (value !== undefined && !taken.some((each) => each === value))
      return t('{0} takes one of {1}.', `--${name}`, taken.join(', '));
  }
  if (threadsOf(values.threads) === undefined) return t('{0} takes a number from 1 to {1}.', '--threads', MOST_THREADS);
  if (dayOf(values['reply-by']) === undefined) return t('{0} needs a date such as 2025-03-15.', '--reply-by');
  return kindsOf(values.kinds) ? null : t('{0} takes one or more of {1}.', '--kinds', commitmentKinds.join(', '));
}

/** What a command still has to be told before it can begin, in a sentence; null where nothing is missing. */
export function unmetDemand(options: CliOptions, command: Command, { t }: Localizer): string | null {
  return DEMANDS.find((demand) => demand.unmet(options, command))?.says(t) ?? null;
}

/** Why a format cannot be written to the file named, in a sentence; null where it can. */
export function unfitFile({ out, format }: CliOptions, { name, formats }: Command, { t }: Localizer): string | null {
  if (out === null || name === 'import' || name === 'split') return null;
  const ending = endingOf(out);
  const isWorkbook = ending === 'xlsx';
  if (isWorkbook && !formats.includes('xlsx'))
    return t('{0} cannot write {1}; it writes {2}.', name, '.xlsx', formats.join(', '));
  if (isWorkbook !== (format === 'xlsx')) return t('{0} does not fit --format {1}.', out, format);
  if ((ending === 'docx') !== (format === 'docx') && formats.includes('docx'))
    return t('{0} does not fit --format {1}.', out, format);
  return DOCUMENTS.has(ending) && ending !== format
    ? t('{0} cannot write {1}; it writes {2}.', name, `.${ending}`, formats.join(', '))
    : null;
}

/** What programs for offices open and no command writes. */
const DOCUMENTS: ReadonlySet<string> = new Set(['doc', 'docx', 'xls', 'et', 'wps', 'pdf']);

interface Demand {
  unmet(options: CliOptions, command: Command): boolean;
  says(t: Localizer['t']): string;
}

/** In the order in which they are told. */
const DEMANDS: readonly Demand[] = [
  {
    unmet: ({ files, filesFrom, command }) => files.length === 0 && filesFrom === null && command !== 'mcp',
    says: (t) => t('Name at least one file.'),
  },
  {
    unmet: ({ files }) => files.includes(''),
    says: (t) => t('The name of a file is empty; name each file.'),
  },
  {
    unmet: (options, { oneDocumentAFile }) => isMany(options) && options.format === 'json' && oneDocumentAFile,
    says: (t) => t('For several files use --format ndjson: one document a line.'),
  },
  {
    unmet: (options) => isMany(options) && options.format === 'docx',
    says: (t) => t('Comments are written to a copy of one Word file: name one.'),
  },
  {
    unmet: (options) => options.command === 'apply' && (options.files.length === 0 || !isMany(options)),
    says: (t) => t('Name the table, then the reports that it is about.'),
  },
  {
    unmet: ({ command, files }) => command === 'compare' && files.length !== 2,
    says: (t) => t('Name two drafts: the old one, then the new one.'),
  },
  {
    unmet: ({ format, out }) => format === 'docx' && out === null,
    says: (t) => t('Say where the copy with comments goes: --out COPY.docx.'),
  },
  {
    unmet: ({ command, format, out }) => format === 'xlsx' && out === null && command !== 'split',
    says: (t) => t('Say where the workbook goes: --out FILE.xlsx.'),
  },
  {
    unmet: (options) => options.command === 'import' && isMany(options) && options.out === null,
    says: (t) => t('For several files say where their texts go: --out DIR.'),
  },
  {
    unmet: ({ command, out }) => command === 'split' && out === null,
    says: (t) => t('Say where the tables go: --out DIR.'),
  },
];

function isMany({ files, filesFrom }: CliOptions): boolean {
  return files.length > 1 || filesFrom !== null;
}
