import { escapeXml } from '../workbook/xml.ts';

/** The parts of an unpacked Word file by name, which is where the package's own rules (ISO/IEC 29500-2) are kept. */
export type WordParts = ReadonlyMap<string, Uint8Array>;

/** A part that the main document refers to: comments, or which of them answer which. */
export interface RelatedPart {
  readonly name: string;
  readonly relation: string;
  readonly contentType: string;
}

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.';

export const commentsRelation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments';
export const commentsType = `${WORD}comments+xml`;
export const extendedRelation = 'http://schemas.microsoft.com/office/2011/relationships/commentsExtended';
export const extendedType = `${WORD}commentsExtended+xml`;

/** word/document.xml → word/_rels/document.xml.rels */
export function relationsName(document: string): string {
  const slash = document.lastIndexOf('/') + 1;
  return `${document.slice(0, slash)}_rels/${document.slice(slash)}.rels`;
}

/** The name of the part that the document refers to by this kind of relation, or null. */
export function relatedName(relations: string, document: string, kind: string): string | null {
  for (const [tag] of relations.matchAll(/<[^<>]*\bRelationship\b[^<>]*>/g)) {
    const type = attribute(tag, 'Type');
    if (type.slice(type.lastIndexOf('/') + 1) !== kind) continue;
    const target = attribute(tag, 'Target');
    return target.startsWith('/') ? target.slice(1) : document.slice(0, document.lastIndexOf('/') + 1) + target;
  }
  return null;
}

/** The relations of the document with one more. */
export function withRelation(relations: string | null, document: string, { name, relation }: RelatedPart): string {
  const xml = relations ?? `${HEAD}<Relationships xmlns="${RELATIONS}"></Relationships>`;
  const taken = [...xml.matchAll(/\bId="([^"]*)"/g)].map(([, id]) => id);
  let next = taken.length + 1;
  while (taken.includes(`rId${next}`)) next++;
  const folder = document.slice(0, document.lastIndexOf('/') + 1);
  const target = name.startsWith(folder) ? name.slice(folder.length) : `/${name}`;
  return intoRoot(xml, `<Relationship Id="rId${next}" Type="${relation}" Target="${escapeXml(target)}"/>`);
}

/** [Content_Types].xml with the type of one more part. */
export function withContentType(types: string, { name, contentType }: RelatedPart): string {
  if (types.includes(`PartName="/${name}"`)) return types;
  return intoRoot(types, `<Override PartName="/${escapeXml(name)}" ContentType="${contentType}"/>`);
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';

function attribute(tag: string, name: string): string {
  return new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1] ?? '';
}

function intoRoot(xml: string, element: string): string {
  const end = xml.lastIndexOf('</');
  return end < 0
    ? xml.replace(/\/>\s*$/, () => `>${element}</Relationships>`)
    : xml.slice(0, end) + element + xml.slice(end);
}
