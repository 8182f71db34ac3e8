import type { Format } from './cli-options.ts';

/** One document a line for ndjson; for json the one document, indented. */
export function jsonOf(documents: readonly unknown[], format: Format): string {
  const indent = format === 'ndjson' ? 0 : 2;
  return documents.map((each) => JSON.stringify(each, null, indent) + '\n').join('');
}
