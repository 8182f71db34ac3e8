import type { Localizer } from '../present/index.ts';
import { kindWords, topicName } from '../present/index.ts';
import { columns } from './columns.ts';
import type { ExportAbout } from './export-about.ts';
import type { ExportRow } from './export-row.ts';
import { editableColumns } from './read-back/editable-columns.ts';

/**
 * The rows as a page of W3C Web Annotations (Web Annotation Data Model, JSON-LD), for other programs that annotate text.
 * Words are pointed to by quote and neighbours: the model counts positions in code points, not as files here are counted.
 */
export function toWebAnnotations(rows: readonly ExportRow[], localizer: Localizer, about: ExportAbout | null): string {
  const page = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    type: 'AnnotationPage',
    ...(about && about.filters.length > 0 ? { summary: about.filters.join('；') } : {}),
    items: rows.map((row) => annotation(row, localizer, about)),
  };
  return JSON.stringify(page, null, 2) + '\n';
}

function annotation(row: ExportRow, localizer: Localizer, about: ExportAbout | null): object {
  return {
    id: `urn:report-review:${row.id}`,
    type: 'Annotation',
    motivation: row.tags.length > 0 ? ['classifying', 'tagging'] : ['classifying'],
    ...(about
      ? {
          generated: `${about.date}T00:00:00Z`,
          generator: { type: 'Software', name: `Report Review ${about.version}` },
        }
      : {}),
    body: bodies(row, localizer),
    target: { source: encodeURI(row.file), selector: selector(row) },
  };
}

function selector({ text, sentence }: ExportRow): object {
  const at = sentence.indexOf(text);
  const neighbours = at < 0 ? {} : { prefix: sentence.slice(0, at), suffix: sentence.slice(at + text.length) };
  return { type: 'TextQuoteSelector', exact: text, ...neighbours };
}

function bodies(row: ExportRow, localizer: Localizer): readonly object[] {
  const record = editableColumns
    .filter((id) => id !== 'note' && row[id] !== null)
    .flatMap((id) => columns.filter((each) => each.id === id))
    .map(({ title, words }) => `${title[localizer.language]}: ${words(row, localizer)}`);
  const said: readonly (readonly [purpose: string, words: string])[] = [
    ['classifying', kindWords(localizer, row.kind)],
    ['classifying', topicName(row.topic, localizer)],
    ...row.tags.map((tag) => ['tagging', tag] as const),
    ['describing', record.join('\n')],
    ['commenting', row.note ?? ''],
  ];
  const texts = said.filter(([, words]) => words !== '').map(([purpose, value]) => textBody(purpose, value));
  const evidence = row.evidence.map(({ kind, text }) =>
    kind === 'text' ? textBody('linking', text) : { id: encodeURI(text), purpose: 'linking' },
  );
  return [...texts, ...evidence];
}

function textBody(purpose: string, value: string): object {
  return { type: 'TextualBody', purpose, format: 'text/plain', value };
}
