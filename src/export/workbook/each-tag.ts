import { unescapeXml } from './xml.ts';

/** What a walk through XML calls: a tag that opens, one that closes, the text between. Prefixes of names are left out. */
export interface XmlVisitor {
  open(name: string, attributes: ReadonlyMap<string, string>): void;
  close(name: string): void;
  text(text: string): void;
}

/**
 * Walks through XML in one pass; a tag that closes itself opens and closes. What is no XML is passed over: a workbook that
 * was tampered with costs no more time than its length.
 */
export function eachTag(xml: string, visitor: XmlVisitor): void {
  for (let at = 0; at < xml.length;) {
    const start = orEnd(xml, xml.indexOf('<', at));
    if (start > at) visitor.text(unescapeXml(xml.slice(at, start)));
    const aside = ASIDES.find(([opens]) => xml.startsWith(opens, start));
    if (aside) {
      const [opens, closes] = aside;
      const end = orEnd(xml, xml.indexOf(closes, start + opens.length));
      if (opens === CDATA) visitor.text(xml.slice(start + opens.length, end));
      at = end + closes.length;
    } else {
      TAG.lastIndex = start;
      const tag = TAG.exec(xml);
      at = tag ? TAG.lastIndex : start + 1;
      if (tag) visit(tag, visitor);
    }
  }
}

const CDATA = '<![CDATA[';
const ASIDES = [
  ['<!--', '-->'],
  [CDATA, ']]>'],
  ['<?', '?>'],
] as const;

/** No part of it goes beyond the next <, so that no text is gone through twice. */
const TAG = /<(\/?)([^\s<>/!?"']+)((?:[^<>"'/]|"[^"<]*"|'[^'<]*')*)(\/?)>/y;
const ATTRIBUTE = /([^\s="']+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

function visit([, closes, name = '', attributes = '', closed]: RegExpExecArray, visitor: XmlVisitor): void {
  if (closes !== '') {
    visitor.close(local(name));
    return;
  }
  visitor.open(local(name), attributesOf(attributes));
  if (closed !== '') visitor.close(local(name));
}

function attributesOf(text: string): ReadonlyMap<string, string> {
  const found = text.matchAll(ATTRIBUTE);
  return new Map(
    Array.from(found, ([, name = '', double, single]) => [local(name), unescapeXml(double ?? single ?? '')]),
  );
}

function local(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

function orEnd(xml: string, index: number): number {
  return index < 0 ? xml.length : index;
}
