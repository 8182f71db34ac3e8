import type { ImportLimits } from '../import/limits.ts';
import { ImportTrouble } from '../import/trouble.ts';
import { elements } from '../xml/nodes.ts';
import type { XmlNode } from '../xml/parse-xml.ts';
import { decodeXml, parseXml } from '../xml/parse-xml.ts';
import { unzip } from '../zip/unzip.ts';

/** The parts of a Word file that text is read from, found by their relations (ISO/IEC 29500-2, 9.3). */
export interface WordPackage {
  readonly document: XmlNode;
  /** Its name in the package, word/document.xml as a rule. */
  readonly documentName: string;
  /** Null where the document has no such part. */
  part(type: PartType): XmlNode | null;
  nameOf(type: PartType): string;
  /** The part that a relation of the document names by its id; null where it leads nowhere. */
  related(id: string): { readonly name: string; readonly node: XmlNode } | null;
}

export type PartType = 'styles' | 'numbering' | 'footnotes' | 'endnotes' | 'comments' | 'commentsExtended';

/** @throws ImportTrouble docx-broken or hostile */
export function openPackage(bytes: Uint8Array, limits: ImportLimits): WordPackage {
  const parts = unzip(
    bytes,
    (name) => /\.(?:xml|rels)$/i.test(name) && !/\/(?:media|theme)\//.test(name),
    limits.unpackedBytes,
  );
  const parse = (name: string): XmlNode | null => {
    const found = parts.get(name);
    return found ? parseXml(decodeXml(found), limits.nodes) : null;
  };
  const main = relations(parse('_rels/.rels'), '').find(({ type }) => type === 'officeDocument')?.target;
  const name = main !== undefined && parts.has(main) ? main : 'word/document.xml';
  const document = parse(name) ?? fail();
  const folder = name.slice(0, name.lastIndexOf('/') + 1);
  const related = relations(parse(`${folder}_rels/${name.slice(folder.length)}.rels`), folder);
  const nameOf = (type: PartType): string =>
    related.find((each) => each.type === type)?.target ?? `${folder}${type}.xml`;
  return {
    document,
    documentName: name,
    part: (type) => parse(nameOf(type)),
    nameOf,
    related: (id) => {
      const target = related.find((each) => each.id === id)?.target ?? '';
      const node = parse(target);
      return node && { name: target, node };
    },
  };
}

interface Relation {
  readonly id: string;
  /** The last part of its URI: styles, numbering, header. */
  readonly type: string;
  readonly target: string;
}

function relations(root: XmlNode | null, folder: string): readonly Relation[] {
  if (!root) return [];
  return elements(root)
    .filter(({ attributes }) => attributes.get('TargetMode') !== 'External')
    .map(({ attributes }) => {
      const target = attributes.get('Target') ?? '';
      const type = attributes.get('Type') ?? '';
      return {
        id: attributes.get('Id') ?? '',
        type: type.slice(type.lastIndexOf('/') + 1),
        target: target.startsWith('/') ? target.slice(1) : folder + target,
      };
    });
}

function fail(): never {
  throw new ImportTrouble('docx-broken');
}
