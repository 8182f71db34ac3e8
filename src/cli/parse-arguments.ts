import { parseArgs } from 'node:util';
import type { Localizer } from '../present/index.ts';
import type { CliOptions } from './cli-options.ts';
import type { Command } from './command.ts';
import { commands } from './commands.ts';
import type { OptionName } from './option-table.ts';
import { languages, optionTable } from './option-table.ts';
import { misplacedOption, unfitFile, unfitValue, unmetDemand } from './option-trouble.ts';
import { readOptions } from './read-options.ts';

export type ParseResult =
  | { readonly kind: 'order'; readonly options: CliOptions }
  | { readonly kind: 'help'; readonly command: Command | null }
  | { readonly kind: 'version' }
  | { readonly kind: 'problem'; readonly problem: string };

/**
 * Reads the words after the program's name. Never throws.
 *
 * ['check', '--fail-on', 'warning', 'a.txt'] → check, files a.txt, format text, fail on warning
 */
export function parseArguments(argv: readonly string[], localizer: Localizer): ParseResult {
  const { t } = localizer;
  const { values, positionals, tokens } = parse(argv);
  const [name, ...files] = positionals;
  const command = commands.find((each) => each.name === name);
  if (values.help === true || name === 'help' || argv.length === 0) return helpOn(name === 'help' ? files[0] : name, t);
  if (values.version === true) return { kind: 'version' };
  const names: OptionName[] = [];
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    if (!isOption(token.name)) return problem(t('There is no option {0}.', token.rawName));
    names.push(token.name);
    if (optionTable[token.name].type === 'string' && !token.value)
      return problem(t('{0} needs a value.', token.rawName));
  }
  if (name === undefined)
    return problem(t('Say what is to be done: {0}.', commands.map((each) => each.name).join(', ')));
  if (!command) return problem(unknownCommand(name, t));
  const unfit = misplacedOption(names, command, localizer) ?? unfitValue(values, command, localizer);
  if (unfit !== null) return problem(unfit);
  const options = readOptions(values, files, command);
  const trouble = unmetDemand(options, command, localizer) ?? unfitFile(options, command, localizer);
  return trouble === null ? { kind: 'order', options } : problem(trouble);
}

function helpOn(name: string | undefined, t: Localizer['t']): ParseResult {
  const command = commands.find((each) => each.name === name) ?? null;
  if (name !== undefined && name !== 'help' && !command) return problem(unknownCommand(name, t));
  return { kind: 'help', command };
}

function unknownCommand(name: string, t: Localizer['t']): string {
  return t('There is no command “{0}”; there are: {1}.', name, commands.map((each) => each.name).join(', '));
}

/** The language of every message, known before anything else can be wrong. */
export function languageOf(argv: readonly string[]): Localizer['language'] {
  return languages.find((each) => each === parse(argv).values.language) ?? 'zh';
}

function parse(argv: readonly string[]) {
  return parseArgs({ args: [...argv], options: optionTable, allowPositionals: true, strict: false, tokens: true });
}

function isOption(name: string): name is OptionName {
  return Object.hasOwn(optionTable, name);
}

function problem(words: string): ParseResult {
  return { kind: 'problem', problem: words };
}
