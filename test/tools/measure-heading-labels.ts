import { labelLines, labelSamples } from './label-samples.ts';

export interface HeadingMeasure {
  readonly labelled: number;
  readonly found: number;
  /** Headings told that no label has, and labels that are not told, as `sample: + 2|（一）|…` and `- …`. */
  readonly differences: readonly string[];
}

/** The headings of test/labels/headings.txt: level, number and words of all that a labelled sample has, in order. */
export function headingLabels(): HeadingMeasure {
  const samples = labelSamples();
  const measured = readLabels().map(({ file, headings }) => {
    const sample = samples.find((each) => each.file === file);
    if (!sample) throw new Error(`no sample is called ${file}`);
    const told = sample.analysis.sections.map(({ level, number, title }) => `${level}|${number ?? ''}|${title}`);
    const missing = headings.filter((each) => !told.includes(each)).map((each) => `${file}: - ${each}`);
    const extra = told.filter((each) => !headings.includes(each)).map((each) => `${file}: + ${each}`);
    return { labelled: headings.length, missing, extra };
  });
  const labelled = measured.reduce((sum, each) => sum + each.labelled, 0);
  return {
    labelled,
    found: labelled - measured.flatMap(({ missing }) => missing).length,
    differences: measured.flatMap(({ missing, extra }) => [...missing, ...extra]),
  };
}

/** The file of labels: a line with a sample's name, then one line a heading. */
function readLabels(): readonly { readonly file: string; readonly headings: readonly string[] }[] {
  const lines = labelLines('headings.txt');
  const starts = lines.flatMap((line, at) => (line.endsWith('.txt') ? [at] : []));
  return starts.map((at, index) => ({
    file: lines[at] ?? '',
    headings: lines.slice(at + 1, starts[index + 1] ?? lines.length),
  }));
}
