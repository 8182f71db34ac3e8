import { child, elements, isOn, textOf } from '../xml/nodes.ts';
import type { XmlNode } from '../xml/parse-xml.ts';
import type { Tally } from '../import/tally.ts';
import type { Notes } from './notes.ts';

/** The words of a paragraph, and the text boxes that hang on it. */
export interface Words {
  readonly text: string;
  readonly boxes: readonly XmlNode[];
}

/** What runs are read with. */
export interface RunContext {
  readonly notes: Notes;
  readonly tally: Tally;
}

/** Reads a w:p as a person does with all revisions accepted: deleted and hidden text is not there. */
export function readWords(paragraph: XmlNode, context: RunContext): Words {
  const parts: string[] = [];
  const boxes: XmlNode[] = [];
  const walk = (node: XmlNode): void => {
    for (const each of elements(node)) {
      const { name, attributes } = each;
      if (name === 't') parts.push(textOf(each));
      else if (name === 'tab' || name === 'ptab') parts.push('\t');
      else if (name === 'br') parts.push(isLineBreak(attributes.get('type')) ? '\n' : '');
      else if (name === 'cr') parts.push('\n');
      else if (name === 'noBreakHyphen') parts.push('-');
      else if (name === 'sym') parts.push(symbol(attributes.get('char')));
      else if (name === 'footnoteReference') parts.push(context.notes.mark('footnote', attributes.get('id')));
      else if (name === 'endnoteReference') parts.push(context.notes.mark('endnote', attributes.get('id')));
      else if (name === 'del' || name === 'moveFrom') context.tally.add('revisions');
      else if (name === 'drawing' || name === 'pict' || name === 'object') takeDrawing(each, boxes, context.tally);
      else if (name === 'AlternateContent') walk(child(each, 'Choice') ?? child(each, 'Fallback') ?? EMPTY);
      else if (name === 'ruby') walk(child(each, 'rubyBase') ?? EMPTY);
      else if (name === 'r' && isOn(child(each, 'rPr'), 'vanish')) context.tally.add('hidden');
      else if (WRAPPERS.has(name)) {
        if (name === 'ins' || name === 'moveTo') context.tally.add('revisions');
        walk(each);
      }
    }
  };
  walk(paragraph);
  return { text: parts.join(''), boxes };
}

/** Elements around runs that say nothing of their words. */
const WRAPPERS = new Set(
  'r ins moveTo hyperlink smartTag sdt sdtContent fldSimple customXml bdo dir oMath oMathPara e num den sup sub'.split(
    ' ',
  ),
);

const EMPTY: XmlNode = { name: '', attributes: new Map(), children: [] };

function isLineBreak(type: string | undefined): boolean {
  return type === undefined || type === 'textWrapping';
}

/** Signs of symbol fonts lie in the private area and have no words. */
function symbol(char: string | undefined): string {
  const code = Number.parseInt(char ?? '', 16);
  return code > 32 && (code < 0xe000 || code > 0xf8ff) && code <= 0xffff ? String.fromCharCode(code) : '';
}

function takeDrawing(node: XmlNode, boxes: XmlNode[], tally: Tally): void {
  const found = boxesOf(node);
  boxes.push(...found);
  if (found.length === 0 && holdsPicture(node)) tally.add('pictures');
}

function boxesOf(node: XmlNode): readonly XmlNode[] {
  return elements(node).flatMap((each) => {
    if (each.name === 'txbxContent') return [each];
    if (each.name === 'AlternateContent') return boxesOf(child(each, 'Choice') ?? child(each, 'Fallback') ?? EMPTY);
    return boxesOf(each);
  });
}

function holdsPicture(node: XmlNode): boolean {
  return (
    elements(node).some(({ name }) => name === 'blip' || name === 'imagedata') || elements(node).some(holdsPicture)
  );
}
