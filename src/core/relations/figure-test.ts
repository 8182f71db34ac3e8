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
    field: field as TestedField,
    values: (Array.isArray(wanted) ? wanted : [wanted]) as readonly unknown[],
  }));
  // Asked of every figure by a hundred rows: nearly every answer is no, and the first field gives it.
  return (metric) => {
    for (const { field, values } of tests) if (!values.includes(metric[field])) return false;
    return (known !== true || metric.concept !== null) && named?.test(metric.indicator) !== false;
  };
}
