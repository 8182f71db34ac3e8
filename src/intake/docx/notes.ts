import { elements } from '../xml/nodes.ts';
import type { XmlNode } from '../xml/parse-xml.ts';
import type { WordSource } from './traced.ts';

/** Footnotes and endnotes, numbered together in the order in which the text refers to them. */
export interface Notes {
  /** «[3]» for a reference of the text; «» for one that leads nowhere. The first run that refers to a note carries it. */
  mark(kind: NoteKind, id: string | undefined, carrier: WordSource): string;
  /** The notes that were referred to, in order. */
  used(): readonly Note[];
}

export interface Note {
  readonly mark: string;
  readonly kind: NoteKind;
  readonly node: XmlNode;
  readonly carrier: WordSource;
}

export type NoteKind = 'footnote' | 'endnote';

/** @param parts word/footnotes.xml and word/endnotes.xml, where the document has them */
export function newNotes(parts: Readonly<Record<NoteKind, XmlNode | null>>): Notes {
  const nodes = new Map<string, XmlNode>();
  for (const kind of ['footnote', 'endnote'] as const) {
    for (const node of parts[kind] ? elements(parts[kind]) : []) {
      // Separators are notes with a type of their own.
      if (node.name === kind && (node.attributes.get('type') ?? 'normal') === 'normal')
        nodes.set(`${kind}/${node.attributes.get('id') ?? ''}`, node);
    }
  }
  const used = new Map<string, Note>();
  return {
    mark: (kind, id, carrier) => {
      const key = `${kind}/${id ?? ''}`;
      const node = nodes.get(key);
      if (!node) return '';
      const known = used.get(key) ?? { mark: `[${used.size + 1}]`, kind, node, carrier };
      used.set(key, known);
      return known.mark;
    },
    used: () => [...used.values()],
  };
}
