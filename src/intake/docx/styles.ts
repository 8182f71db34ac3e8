import { child, elements, numberOf, valueOf } from '../xml/nodes.ts';
import type { XmlNode } from '../xml/parse-xml.ts';

/** What a paragraph or its style says of numbering; each half may be left to the style below. */
export interface NumberingUse {
  readonly list: string | undefined;
  readonly level: number | undefined;
}

/** Paragraph styles, as far as text and numbers rest on them. */
export interface Styles {
  /** The style of paragraphs that name none. */
  readonly standard: string | null;
  /** «toc 1», in small letters; «» for an unknown style. */
  nameOf(style: string): string;
  /** From a style and those it is based on, the nearest that says it; `style` is the one that says it. */
  numberingOf(style: string): (NumberingUse & { readonly style: string }) | null;
}

/** Reads word/styles.xml; a file without it has no styles. */
export function readStyles(root: XmlNode | null): Styles {
  const rows = new Map<string, Row>();
  let standard: string | null = null;
  for (const node of root ? elements(root) : []) {
    const id = node.attributes.get('styleId');
    if (node.name !== 'style' || id === undefined) continue;
    const isParagraph = (node.attributes.get('type') ?? 'paragraph') === 'paragraph';
    const isDefault = ['1', 'true', 'on'].includes(node.attributes.get('default') ?? '');
    if (isParagraph && isDefault) standard = id;
    rows.set(id, {
      name: (valueOf(node, 'name') ?? '').toLowerCase(),
      basedOn: valueOf(node, 'basedOn'),
      numbering: readNumberingUse(child(node, 'pPr')),
    });
  }
  return {
    standard,
    nameOf: (style) => rows.get(style)?.name ?? '',
    numberingOf: (style) => {
      for (const [id, { numbering }] of chain(rows, style)) if (numbering) return { ...numbering, style: id };
      return null;
    },
  };
}

/** <w:numPr> of a w:pPr; null where it has none. */
export function readNumberingUse(properties: XmlNode | undefined): NumberingUse | null {
  const node = child(properties, 'numPr');
  return node ? { list: valueOf(node, 'numId'), level: numberOf(node, 'ilvl') } : null;
}

interface Row {
  readonly name: string;
  readonly basedOn: string | undefined;
  readonly numbering: NumberingUse | null;
}

/** A style and those below it; a circle ends where it closes. */
function chain(rows: ReadonlyMap<string, Row>, style: string): readonly (readonly [string, Row])[] {
  const seen = new Map<string, Row>();
  for (let id: string | undefined = style; id !== undefined && !seen.has(id) && seen.size < 32;) {
    const row = rows.get(id);
    if (!row) break;
    seen.set(id, row);
    id = row.basedOn;
  }
  return [...seen];
}
