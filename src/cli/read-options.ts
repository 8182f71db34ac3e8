import { commitmentKinds } from '../present/index.ts';
import { readDue } from '../tags/index.ts';
import type { CliOptions, Format } from './cli-options.ts';
import type { Command } from './command.ts';
import type { OptionName } from './option-table.ts';
import { failOnChanges, failOns } from './option-table.ts';

/** What stands behind an option, as node:util's parseArgs gives it. */
export type Given = string | boolean | (string | boolean)[] | undefined;
export type GivenValues = Readonly<Partial<Record<OptionName, Given>>>;

/** What a person asked for, out of values that `unfitValue` finds nothing against. */
export function readOptions(values: GivenValues, files: readonly string[], command: Command): CliOptions {
  const out = wordOf(values.out);
  const filesFrom = wordOf(values['files-from']);
  const usual = files.length > 1 || filesFrom !== null ? command.formatOfMany : command.formats[0];
  const kinds = kindsOf(values.kinds) ?? [];
  const isCompare = command.name === 'compare';
  return {
    command: command.name,
    files,
    filesFrom,
    threads: threadsOf(values.threads) ?? null,
    format: oneOf(command.formats, values.format) ?? formatOfFile(out, command) ?? usual,
    failOn: (isCompare ? undefined : oneOf(failOns, values['fail-on'])) ?? 'error',
    failOnChange: (isCompare ? oneOf(failOnChanges, values['fail-on']) : undefined) ?? null,
    baseline: wordOf(values.baseline),
    writeBaseline: wordOf(values['write-baseline']),
    against: wordsOf(values.against),
    onlyTagged: values.tagged === true,
    tags: wordsOf(values.tag),
    kinds: kinds.length > 0 ? kinds : null,
    columns: listOf(values.columns),
    figures: values.figures === true,
    replyBy: dayOf(values['reply-by']) ?? null,
    write: values.write === true,
    promise: wordOf(values.promise)?.trim() ?? null,
    verdict: wordOf(values.verdict)?.trim() ?? null,
    why: wordOf(values.why)?.trim() ?? null,
    by: values.unsigned === true ? '' : (wordOf(values.by)?.trim() ?? null),
    out,
    suggest: values.suggest === true,
    tidy: values.tidy === true,
    force: values.force === true,
  };
}

/** 意见.XLSX → xlsx; "" where there is none. */
export function endingOf(file: string): string {
  return /\.([a-z]+)$/i.exec(file)?.[1]?.toLowerCase() ?? '';
}

/** quantified,deliverable → both; undefined where one is none. */
export function kindsOf(given: Given): NonNullable<CliOptions['kinds']> | undefined {
  const names = listOf(given);
  const kinds = commitmentKinds.filter((each) => names.includes(each));
  return names.every((name) => kinds.some((each) => each === name)) ? kinds : undefined;
}

/** A number of threads; null where none is given, undefined where what is given is none. */
export function threadsOf(given: Given): number | null | undefined {
  const word = wordOf(given);
  if (word === null) return null;
  const threads = Number(word);
  return Number.isInteger(threads) && threads >= 1 && threads <= MOST_THREADS ? threads : undefined;
}

export const MOST_THREADS = 64;

/** 2025-03-15; null where no day is given, undefined where what is given is none. */
export function dayOf(given: Given): string | null | undefined {
  const word = wordOf(given);
  return word === null ? null : (readDue(word) ?? undefined);
}

/** What a file's ending says of its format: 意见.xlsx → xlsx. */
function formatOfFile(file: string | null, { formats }: Command): Format | undefined {
  const ending = endingOf(file ?? '');
  const named = ending === 'md' ? 'markdown' : ending;
  return formats.find((each) => each === named);
}

function oneOf<Choice extends string>(choices: readonly Choice[], given: Given): Choice | undefined {
  return choices.find((each) => each === given);
}

/** What was named in one or several lists: --columns text,status --columns tags */
function listOf(given: Given): readonly string[] {
  return wordsOf(given).flatMap((each) => each.split(/[,，]/).map((name) => name.trim()));
}

function wordsOf(given: Given): readonly string[] {
  return [given ?? []].flat().filter((each) => typeof each === 'string');
}

function wordOf(given: Given): string | null {
  return typeof given === 'string' ? given : null;
}
