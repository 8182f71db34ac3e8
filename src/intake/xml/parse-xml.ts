import { ImportTrouble } from '../import/trouble.ts';

/** An element. Names go without their prefix: <w:pStyle w:val="1"/> → pStyle, val. */
export interface XmlNode {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly (XmlNode | string)[];
  /** Where it stands in the document, from its < to behind its last >; UTF-16 offsets, half-open. */
  readonly range: readonly [start: number, end: number];
}

/**
 * The root element of an XML document. Entities are the five of XML and numbers; a document type is refused, so nothing
 * can grow or reach outside. Linear in the length of the text.
 *
 * @param mostNodes elements and attributes that a document may have
 * @throws ImportTrouble hostile or docx-broken
 */
export function parseXml(text: string, mostNodes: number): XmlNode {
  const top: Open = { name: '', attributes: new Map(), children: [], range: [0, text.length] };
  const open: Open[] = [top];
  let nodes = 0;
  for (let at = 0; at < text.length;) {
    const here = open[open.length - 1] ?? top;
    const tag = text.indexOf('<', at);
    const end = tag < 0 ? text.length : tag;
    if (end > at && here !== top) here.children.push(unescape(text.slice(at, end)));
    if (tag < 0) break;
    const special = SPECIAL.find(([opener]) => text.startsWith(opener, tag));
    if (special) {
      const [opener, closer] = special;
      if (closer === null) throw new ImportTrouble('hostile');
      const close = after(text, closer, tag + opener.length);
      if (opener === '<![CDATA[') here.children.push(text.slice(tag + opener.length, close - closer.length));
      at = close;
    } else if (text.startsWith('</', tag)) {
      const close = after(text, '>', tag);
      if (open.length === 1 || local(text.slice(tag + 2, close - 1).trim()) !== here.name) fail();
      here.range[1] = close;
      open.pop();
      at = close;
    } else {
      const started = startTag(text, tag + 1);
      nodes += 1 + started.node.attributes.size / USUAL_ATTRIBUTES;
      if (nodes > mostNodes || open.length > DEEPEST) throw new ImportTrouble('hostile');
      here.children.push(started.node);
      if (!started.closed) open.push(started.node);
      at = started.end;
    }
  }
  const [root] = top.children;
  return open.length === 1 && root !== undefined && typeof root !== 'string' ? root : fail();
}

interface Open extends XmlNode {
  readonly children: (XmlNode | string)[];
  readonly range: [number, number];
}

const DEEPEST = 200;

/** Word writes several attributes into nearly every element; so many count as much as one. */
const USUAL_ATTRIBUTES = 8;

/** What opens with <! or <?, and what closes it; null where nothing may. */
const SPECIAL: readonly (readonly [opener: string, closer: string | null])[] = [
  ['<?', '?>'],
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<!', null],
];

const NAME = /[^\s/<>="']+/y;
const ATTRIBUTE = /\s+([^\s/<>="']+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/y;
const TAG_END = /\s*(\/?)>/y;

function startTag(text: string, from: number): { node: Open; closed: boolean; end: number } {
  NAME.lastIndex = from;
  const name = NAME.exec(text)?.[0] ?? fail();
  const attributes = new Map<string, string>();
  let end = from + name.length;
  for (;;) {
    ATTRIBUTE.lastIndex = end;
    const found = ATTRIBUTE.exec(text);
    if (!found) break;
    const [all, key = '', double, single] = found;
    if (!key.startsWith('xmlns')) attributes.set(local(key), unescape(double ?? single ?? ''));
    end += all.length;
  }
  TAG_END.lastIndex = end;
  const close = TAG_END.exec(text) ?? fail();
  end += close[0].length;
  const node: Open = { name: local(name), attributes, children: [], range: [from - 1, end] };
  return { node, closed: close[1] === '/', end };
}

function local(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

function after(text: string, closer: string, from: number): number {
  const at = text.indexOf(closer, from);
  return at < 0 ? fail() : at + closer.length;
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function unescape(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#(\d{1,7})|#x([\da-fA-F]{1,6})|([a-z]{2,4}));/g, (all, decimal, hex, name) => {
    if (typeof name === 'string') return ENTITIES[name] ?? all;
    const code = typeof decimal === 'string' ? Number(decimal) : Number.parseInt(String(hex), 16);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '\uFFFD';
  });
}

function fail(): never {
  throw new ImportTrouble('docx-broken');
}

/** The text of an XML document: UTF-8 unless a byte-order mark says otherwise; the mark is no part of it. */
export function decodeXml(bytes: Uint8Array): string {
  const wide =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
  return new TextDecoder(wide).decode(bytes);
}
