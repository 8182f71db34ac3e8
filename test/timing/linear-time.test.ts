import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import process from 'node:process';
import { analyze, tidy } from '../../src/core/index.ts';

/**
 * Twice the text may take little more than twice the time; what looks back from each item takes four times it. Processor
 * time, the least of several runs, so that other work on the machine does not count.
 */
const MOST_FOR_TWICE = 3.2;
const RUNS = 2;
/** A run of less is not measured well: such a text is doubled until it takes as much. */
const LEAST_MILLISECONDS = 40;
const LONGEST = 3_200_000;

function check(piece: string, work: (text: string) => unknown, from: number): void {
  checkText(`${JSON.stringify(piece)} …`, (length) => piece.repeat(Math.ceil(length / piece.length)), work, from);
}

function checkText(
  name: string,
  textOf: (length: number) => string,
  work: (text: string) => unknown,
  from: number,
): void {
  it(name, function () {
    this.timeout(120_000);
    this.retries(2);
    const time = (length: number): number => {
      const text = textOf(length);
      return least(() => work(text));
    };
    time(from);
    let length = from;
    let once = time(length);
    while (once < LEAST_MILLISECONDS && length < LONGEST) once = time((length *= 2));
    const ratio = time(2 * length) / Math.max(once, 1);
    assert.ok(
      ratio < MOST_FOR_TWICE,
      `${length} characters: ${once.toFixed(0)} ms; twice as many: × ${ratio.toFixed(1)}`,
    );
  });
}

function least(work: () => unknown): number {
  const times = Array.from({ length: RUNS }, () => {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
  return Math.min(...times);
}

describe('twice the text takes twice the time', () => {
  for (const piece of ['1,234,', '1.2.3.', '12.5万亿元', '3千户']) check(piece, analyze, 20_000);
  // One sentence without an end, in which each figure might be a part, a whole, a change or a share of each other.
  for (const piece of ['其中12家，', '由12家增加到15家，', '占12%', '12%、']) check(piece, analyze, 20_000);
  // Each figure is sought among all that are told of the same thing, of the same time.
  for (const piece of ['地区生产总值120.5亿元。第一产业增加值12.3亿元。\n', '新建项目12个，占全部项目的38%。\n'])
    check(piece, analyze, 20_000);
  // Each bracket opens long before the first one closes.
  for (const [open = '', close = ''] of ['（）', '“”', '《》', '()'])
    checkText(
      `${open}${open} … ${close}${close}`,
      (length) => open.repeat(length / 2) + close.repeat(length / 2),
      analyze,
      20_000,
    );
  const seed = readFileSync(`seeds/${readdirSync('seeds').find((name) => name.endsWith('.txt')) ?? ''}`, 'utf8');
  for (const [name, report] of [
    ['a report again and again', seed],
    ['the same in one line', seed.replaceAll('\n', ' ')],
    ['the same in one line without a blank', seed.replace(/\s/g, '')],
  ] as const)
    checkText(name, (length) => report.repeat(Math.ceil(length / report.length)).slice(0, length), analyze, 200_000);
  for (const piece of ['- 12 -\n', '- 12 -\n经济平稳增长，城市更\n', '一\u200b', '&amp;']) check(piece, tidy, 50_000);
});
