import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AnalysisFinding } from '../../src/core/index.ts';
import { rules } from '../../src/core/index.ts';
import { labelLines, labelSamples, type LabelSample } from './label-samples.ts';
import { places } from './places.ts';

export interface RuleMeasure {
  readonly rule: string;
  readonly labelled: number;
  readonly found: number;
  /** Findings above hint that no label speaks of. */
  readonly extra: number;
}

export interface FigureMeasure {
  readonly labelled: number;
  readonly found: number;
  readonly extra: number;
  readonly misses: readonly string[];
}

interface FindingLabel {
  readonly file: string;
  readonly words: string;
  readonly rule: string;
}

/** What the rules find of the errors that seeds/README.md lists, and what they say beside them. */
export function findingLabels(): readonly RuleMeasure[] {
  const labels = readFindingLabels();
  const used = new Set<AnalysisFinding>();
  const found: string[] = [];
  const all = labelSamples().map(({ file, text, analysis }) => ({ file, text, findings: analysis.findings }));
  for (const { file, words, rule } of labels) {
    const sample = all.find((each) => each.file === file);
    const at = sample?.text.indexOf(words) ?? -1;
    const touching =
      sample?.findings.filter((each) => each.rule === rule && touches(each, at, at + words.length)) ?? [];
    if (touching.length > 0) found.push(rule);
    for (const each of touching) used.add(each);
  }
  const extra = all.flatMap(({ findings }) => findings.filter((each) => !used.has(each) && each.severity !== 'hint'));
  const ids = [...new Set([...labels, ...extra].map(({ rule }) => rule))].sort();
  const count = (list: readonly string[], rule: string): number => list.filter((each) => each === rule).length;
  return ids.map((rule) => ({
    rule,
    labelled: count(
      labels.map((each) => each.rule),
      rule,
    ),
    found: count(found, rule),
    extra: count(
      extra.map((each) => each.rule),
      rule,
    ),
  }));
}

function touches({ range, related }: AnalysisFinding, start: number, end: number): boolean {
  return start >= 0 && [range, ...related.map((each) => each.range)].some(([from, to]) => from < end && start < to);
}

/** The figures of test/labels/figures.txt: words, aspect, status and period. */
export function figureLabels(): FigureMeasure {
  const samples = labelSamples();
  const measured = labelLines('figures.txt').map((line) => lineMeasure(line, samples));
  const sum = (key: 'labelled' | 'found' | 'extra'): number => measured.reduce((all, each) => all + each[key], 0);
  return {
    ...{ labelled: sum('labelled'), found: sum('found'), extra: sum('extra') },
    misses: measured.flatMap(({ misses }) => misses),
  };
}

function lineMeasure(line: string, samples: readonly LabelSample[]): FigureMeasure {
  const labels = [...line.matchAll(/«([^|»]+)\|([^»]+)»/g)].map(([, words = '', fields = '']) => ({ words, fields }));
  const plain = line.replace(/«([^|»]+)\|[^»]+»/g, '$1');
  const sample = samples.find(({ text }) => text.includes(plain));
  if (!sample) throw new Error(`no sample says: ${plain}`);
  const start = sample.text.indexOf(plain);
  const inside = sample.analysis.metrics.filter(({ range }) => start <= range[0] && range[1] <= start + plain.length);
  const said = inside.map(({ text, aspect, status, period }) => `${text}|${aspect}|${status}|${period ?? ''}`);
  const misses = labels.map(({ words, fields }) => `${words}|${fields}`).filter((label) => !said.includes(label));
  return {
    labelled: labels.length,
    found: labels.length - misses.length,
    extra: Math.max(0, inside.length - labels.length),
    misses: misses.map((label) => `${label} in: ${plain}`),
  };
}

/** The rows of both tables of errors: file, words, what is wrong, rule. */
function readFindingLabels(): readonly FindingLabel[] {
  const readme = readFileSync(join(places.seeds, 'README.md'), 'utf8');
  const rows = readme.split('\n').flatMap((line) => {
    const [, file = '', words = '', , rule = ''] = line.split('|').map((cell) => cell.trim());
    return file.endsWith('.txt') && rules.some(({ id }) => id === rule) ? [{ file, words, rule }] : [];
  });
  return rows;
}
