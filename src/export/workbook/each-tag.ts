import { unescapeXml } from './xml.ts';

/** What a walk through XML calls: a tag that opens, one that closes, the text between. Prefixes of names are left out. */
export interface XmlVisitor {
  open(name: string, attributes: ReadonlyMap<string, string>): void;
  close(name: string): void;
  text(text: string): void;
}

/** Walks through XML from its beginning to its end, in one pass; a tag that closes itself opens and closes. */
export function eachTag(xml: string, visitor: XmlVisitor): void {
  for (const [whole, closes, name = '', attributes = '', closed, cdata, text] of xml.matchAll(TOKEN)) {
    if (text !== undefined) visitor.text(unescapeXml(text));
    else if (cdata !== undefined) visitor.text(cdata);
    else if (whole.startsWith('<!') || whole.startsWith('<?')) continue;
    else if (closes !== '') visitor.close(local(name));
    else {
      visitor.open(local(name), attributesOf(attributes));
      if (closed !== '') visitor.close(local(name));
    }
  }
}

const TOKEN =
  /<!--[^]*?-->|<\?[^]*?\?>|<(\/?)([^\s<>/!?"[]+)((?:[^<>"'/]|"[^"]*"|'[^']*')*)(\/?)>|<!\[CDATA\[([^]*?)\]\]>|([^<]+)/g;
const ATTRIBUTE = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

function attributesOf(text: string): ReadonlyMap<string, string> {
  const found = text.matchAll(ATTRIBUTE);
  return new Map(
    Array.from(found, ([, name = '', double, single]) => [local(name), unescapeXml(double ?? single ?? '')]),
  );
}

function local(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
