import { child, elements, isOn, textOf } from '../xml/nodes.ts';
import type { XmlNode } from '../xml/parse-xml.ts';
import type { Tally } from '../import/tally.ts';
import type { Notes } from './notes.ts';
import type { Piece, Traced, WordSource } from './traced.ts';

/** The words of a paragraph, and the text boxes that hang on it. */
export interface Words {
  readonly text: Traced;
  readonly boxes: readonly TextBox[];
}

export interface TextBox {
  readonly content: XmlNode;
  /** The run that it hangs on. */
  readonly carrier: WordSource;
}

/** What runs are read with. */
export interface RunContext {
  readonly notes: Notes;
  readonly tally: Tally;
  /** The name of the part that is read, and the run that carries the text box or note that is read; null outside of one. */
  readonly part: string;
  readonly carrier: WordSource | null;
}

/** Reads a w:p as a person does with all revisions accepted: deleted and hidden text is not there. */
export function readWords(paragraph: XmlNode, context: RunContext): Words {
  const text: Piece[] = [];
  const boxes: TextBox[] = [];
  const say = (words: string, source: WordSource | null = null): void => {
    if (words !== '') text.push({ text: words, source: source && (context.carrier ?? source) });
  };
  const walk = (node: XmlNode, within: XmlNode | null): void => {
    for (const each of elements(node)) {
      const { name, attributes } = each;
      const run = within ?? each;
      if (name === 't') say(textOf(each), sourceOf(run, node === run ? each : null, context.part));
      else if (name === 'tab' || name === 'ptab') say('\t');
      else if (name === 'br') say(isLineBreak(attributes.get('type')) ? '\n' : '');
      else if (name === 'cr') say('\n');
      else if (name === 'noBreakHyphen') say('-', sourceOf(run, null, context.part));
      else if (name === 'sym') say(symbol(attributes.get('char')), sourceOf(run, null, context.part));
      else if (name === 'footnoteReference' || name === 'endnoteReference') {
        const carrier = context.carrier ?? { ...sourceOf(run, null, context.part), carried: 'note' };
        say(context.notes.mark(name === 'footnoteReference' ? 'footnote' : 'endnote', attributes.get('id'), carrier));
      } else if (name === 'del' || name === 'moveFrom') context.tally.add('revisions');
      else if (name === 'drawing' || name === 'pict' || name === 'object') {
        const carrier = context.carrier ?? { ...sourceOf(run, null, context.part), carried: 'box' };
        for (const content of takeDrawing(each, context.tally)) boxes.push({ content, carrier });
      } else if (name === 'AlternateContent') walk(child(each, 'Choice') ?? child(each, 'Fallback') ?? EMPTY, run);
      else if (name === 'ruby') walk(child(each, 'rubyBase') ?? EMPTY, run);
      else if (name === 'r' && isOn(child(each, 'rPr'), 'vanish')) context.tally.add('hidden');
      else if (WRAPPERS.has(name)) {
        if (name === 'ins' || name === 'moveTo') context.tally.add('revisions');
        walk(each, within ?? (WHOLE.has(name) ? each : null));
      }
    }
  };
  walk(paragraph, null);
  return { text, boxes };
}

/** What a comment is put around whole: a run, and a formula, which has runs of its own. */
const WHOLE = new Set(['r', 'oMath', 'oMathPara']);

function sourceOf(run: XmlNode, words: XmlNode | null, part: string): WordSource {
  const properties = child(run, 'rPr')?.range ?? null;
  return { part, run: run.range, properties, words: words?.range ?? null, skip: 0, carried: null };
}

/** Elements around runs that say nothing of their words. */
const WRAPPERS = new Set(
  'r ins moveTo hyperlink smartTag sdt sdtContent fldSimple customXml bdo dir oMath oMathPara e num den sup sub'.split(
    ' ',
  ),
);

const EMPTY: XmlNode = { name: '', attributes: new Map(), children: [], range: [0, 0] };

function isLineBreak(type: string | undefined): boolean {
  return type === undefined || type === 'textWrapping';
}

/** Signs of symbol fonts lie in the private area and have no words. */
function symbol(char: string | undefined): string {
  const code = Number.parseInt(char ?? '', 16);
  return code > 32 && (code < 0xe000 || code > 0xf8ff) && code <= 0xffff ? String.fromCharCode(code) : '';
}

function takeDrawing(node: XmlNode, tally: Tally): readonly XmlNode[] {
  const found = boxesOf(node);
  if (found.length === 0 && holdsPicture(node)) tally.add('pictures');
  return found;
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
