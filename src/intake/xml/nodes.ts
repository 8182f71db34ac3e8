import type { XmlNode } from './parse-xml.ts';

/** The elements among a node's children. */
export function elements(node: XmlNode): readonly XmlNode[] {
  return node.children.filter((each) => typeof each !== 'string');
}

/** The first child of that name. */
export function child(node: XmlNode | undefined, name: string): XmlNode | undefined {
  return node && elements(node).find((each) => each.name === name);
}

/** <w:ilvl w:val="1"/> under the node → «1»; undefined where it has none. */
export function valueOf(node: XmlNode | undefined, name: string): string | undefined {
  return child(node, name)?.attributes.get('val');
}

/** The same as a number; undefined where it is none. */
export function numberOf(node: XmlNode | undefined, name: string): number | undefined {
  const value = Number(valueOf(node, name) ?? NaN);
  return Number.isInteger(value) ? value : undefined;
}

/** <w:vanish/> and <w:vanish w:val="1"/> are on, <w:vanish w:val="0"/> is off (ISO/IEC 29500-1, 17.17.4). */
export function isOn(node: XmlNode | undefined, name: string): boolean {
  const found = child(node, name);
  return found !== undefined && !['0', 'false', 'off'].includes(found.attributes.get('val') ?? '1');
}

/** All the text under a node. */
export function textOf(node: XmlNode): string {
  return node.children.map((each) => (typeof each === 'string' ? each : textOf(each))).join('');
}
