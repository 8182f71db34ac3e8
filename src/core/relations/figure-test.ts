import type { Metric } from '../metrics/metric.ts';

/**
 * What a figure must be besides its class: in each field one of some values. `{ aspect: 'growth', scope: [null, 'district'] }`
 * is the growth of a thing of the place itself.
 */
export type FigureTest = { readonly [Field in TestedField]?: Metric[Field] | readonly Metric[Field][] } & {
  /** Of a known indicator. */
  readonly known?: true;
  /** How its name must read. */
  readonly named?: RegExp;
};

type TestedField =
  'aspect' | 'basis' | 'bound' | 'concept' | 'direction' | 'scope' | 'span' | 'status' | 'subject' | 'unit';

/** The test made ready to be asked of many figures. */
export function figureTest({ known, named, ...fields }: FigureTest): (metric: Metric) => boolean {
  const tests = Object.entries(fields).map(([field, wanted]) => ({
    read: READ[field as TestedField],
    values: (Array.isArray(wanted) ? wanted : [wanted]) as readonly unknown[],
  }));
  // Asked of every figure by a hundred rows: nearly every answer is no, and the first field gives it.
  return (metric) => {
    for (const { read, values } of tests) if (!values.includes(read(metric))) return false;
    return (known !== true || metric.concept !== null) && named?.test(metric.indicator) !== false;
  };
}

/** A field that is named where it is read is found at once; one that is told at run time is looked up each time. */
const READ: Readonly<Record<TestedField, (metric: Metric) => unknown>> = {
  aspect: ({ aspect }) => aspect,
  basis: ({ basis }) => basis,
  bound: ({ bound }) => bound,
  concept: ({ concept }) => concept,
  direction: ({ direction }) => direction,
  scope: ({ scope }) => scope,
  span: ({ span }) => span,
  status: ({ status }) => status,
  subject: ({ subject }) => subject,
  unit: ({ unit }) => unit,
};
