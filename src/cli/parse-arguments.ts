import { parseArgs } from 'node:util';
import { commitmentKinds } from '../present/index.ts';
import type { Localizer } from '../present/index.ts';
import { readDue } from '../tags/index.ts';
import type { Command } from './command.ts';
import { commands } from './commands.ts';
import type { OptionName } from './option-table.ts';
import { failOnChanges, failOns, languages, optionTable } from './option-table.ts';
import type { Format, CliOptions } from './cli-options.ts';
import { endingOf, fileOfFormat, misplacedOption } from './option-trouble.ts';

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
  const [first, about] = positionals;
  if (values.help === true || first === 'help' || argv.length === 0) {
    const name = first === 'help' ? about : first;
    return { kind: 'help', command: commands.find((each) => each.name === name) ?? null };
  }
  if (values.version === true) return { kind: 'version' };
  const names: OptionName[] = [];
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    if (!isOption(token.name)) return problem(t('There is no option {0}.', token.rawName));
    names.push(token.name);
    if (optionTable[token.name].type === 'string' && !token.value)
      return problem(t('{0} wants a value.', token.rawName));
  }
  const [name, ...files] = positionals;
  if (name === undefined)
    return problem(t('Say what is to be done: {0}.', commands.map((each) => each.name).join(', ')));
  const command = commands.find((each) => each.name === name);
  if (!command) return problem(t('There is no command “{0}”.', name));
  const misplaced = misplacedOption(names, command, localizer);
  if (misplaced !== null) return problem(misplaced);
  const out = typeof values.out === 'string' ? values.out : null;
  const filesFrom = typeof values['files-from'] === 'string' ? values['files-from'] : null;
  const isMany = files.length > 1 || filesFrom !== null;
  const usual = isMany ? command.formatOfMany : command.formats[0];
  const wanted = values.format ?? formatOfFile(out, command) ?? usual;
  const format = command.formats.find((each) => each === wanted);
  if (!format) return problem(t('{0} takes one of {1}.', '--format', command.formats.join(', ')));
  const ends = values['fail-on'];
  const isCompare = command.name === 'compare';
  const failOn = isCompare ? 'error' : failOns.find((each) => each === (ends ?? 'error'));
  const failOnChange = failOnChanges.find((each) => isCompare && each === ends) ?? null;
  if (!failOn || (isCompare && ends !== undefined && failOnChange === null))
    return problem(t('{0} takes one of {1}.', '--fail-on', (isCompare ? failOnChanges : failOns).join(', ')));
  if (!languages.some((each) => each === (values.language ?? 'zh')))
    return problem(t('{0} takes one of {1}.', '--language', languages.join(', ')));
  if (files.length === 0 && filesFrom === null && command.name !== 'mcp') return problem(t('Name at least one file.'));
  if (isMany && format === 'json' && command.oneDocumentAFile)
    return problem(t('For several files use --format ndjson: one document a line.'));
  if (format === 'docx' && isMany) return problem(t('Comments are written to a copy of one Word file: name one.'));
  if (command.name === 'apply' && (files.length === 0 || !isMany))
    return problem(t('Name the table, then the reports that it is about.'));
  if (isCompare && files.length !== 2) return problem(t('Name two drafts: the old one, then the new one.'));
  const unfit = fileOfFormat(out, format, command, localizer);
  if (unfit !== null) return problem(unfit);
  if (command.name === 'import' && isMany && out === null)
    return problem(t('For several files say where their texts go: --out DIR.'));
  const threads = typeof values.threads === 'string' ? Number(values.threads) : null;
  if (threads !== null && !(Number.isInteger(threads) && threads >= 1 && threads <= MOST_THREADS))
    return problem(t('{0} takes a number from 1 to {1}.', '--threads', MOST_THREADS));
  const replyBy = typeof values['reply-by'] === 'string' ? readDue(values['reply-by']) : null;
  if (values['reply-by'] !== undefined && replyBy === null)
    return problem(t('{0} wants a day: 2025-03-15.', '--reply-by'));
  if (command.name === 'split' && out === null) return problem(t('Say where the tables go: --out DIR.'));
  const kinds = kindsOf(values.kinds);
  if (!kinds) return problem(t('{0} takes some of {1}.', '--kinds', commitmentKinds.join(', ')));
  const tags = wordsOf(values.tag);
  return {
    kind: 'order',
    options: {
      command: command.name,
      files,
      filesFrom,
      threads,
      format,
      failOn,
      failOnChange,
      baseline: typeof values.baseline === 'string' ? values.baseline : null,
      writeBaseline: typeof values['write-baseline'] === 'string' ? values['write-baseline'] : null,
      against: wordsOf(values.against),
      onlyTagged: values.tagged === true,
      tags,
      kinds: kinds.length > 0 ? kinds : null,
      columns: listOf(values.columns),
      figures: values.figures === true,
      replyBy,
      write: values.write === true,
      by: values.unsigned === true ? '' : typeof values.by === 'string' ? values.by.trim() : null,
      out,
      suggest: values.suggest === true,
      tidy: values.tidy === true,
      force: values.force === true,
    },
  };
}

const MOST_THREADS = 64;

/** What a file's ending says of its format: 意见.xlsx → xlsx. */
function formatOfFile(file: string | null, { formats }: Command): Format | undefined {
  const ending = endingOf(file ?? '');
  const named = ending === 'md' ? 'markdown' : ending;
  return formats.find((each) => each === named);
}

/** The language of every message, known before anything else can be wrong. */
export function languageOf(argv: readonly string[]): Localizer['language'] {
  return languages.find((each) => each === parse(argv).values.language) ?? 'zh';
}

/** quantified,deliverable → both; null where one is none. */
function kindsOf(given: Given): CliOptions['kinds'] {
  const names = listOf(given);
  const kinds = commitmentKinds.filter((each) => names.includes(each));
  return names.every((name) => kinds.some((each) => each === name)) ? kinds : null;
}

type Given = string | boolean | (string | boolean)[] | undefined;

/** What was named in one or several lists: --columns text,status --columns tags */
function listOf(given: Given): readonly string[] {
  return wordsOf(given).flatMap((each) => each.split(/[,，]/).map((name) => name.trim()));
}

function wordsOf(given: Given): readonly string[] {
  return [given ?? []].flat().filter((each) => typeof each === 'string');
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
