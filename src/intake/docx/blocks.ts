import { child, elements, isOn, textOf, valueOf } from '../xml/nodes.ts';
import type { XmlNode } from '../xml/parse-xml.ts';
import type { Numberer } from './numberer.ts';
import type { RunContext } from './runs.ts';
import { readWords } from './runs.ts';
import type { Styles } from './styles.ts';
import type { Traced } from './traced.ts';
import { isBlank, joined, linesOf, trimmedEnd, untraced } from './traced.ts';
import { readNumberingUse } from './styles.ts';

/** What the paragraphs of a document are read with. */
export interface BlockContext extends RunContext {
  readonly styles: Styles;
  readonly numberer: Numberer;
}

/** The lines of a body, a cell, a note or a text box: a paragraph a line, a row of a table a line. */
export function readBlocks(node: XmlNode, context: BlockContext): readonly Traced[] {
  const lines: Traced[] = [];
  let carried: Traced = [];
  const paragraph = (each: XmlNode): void => {
    const properties = child(each, 'pPr');
    const style = valueOf(properties, 'pStyle') ?? context.styles.standard;
    if (style !== null && /^(?:toc|目录) ?\d/.test(context.styles.nameOf(style))) {
      context.tally.add('contents');
      return;
    }
    const label = context.numberer.label(readNumberingUse(properties), style);
    const { text, boxes } = readWords(each, context);
    const words = isBlank(text) ? carried : [...carried, ...untraced(label), ...trimmedEnd(text)];
    // A paragraph whose end was deleted goes on in the next one.
    const goesOn = child(child(properties, 'rPr'), 'del') !== undefined;
    carried = goesOn ? words : [];
    if (!goesOn) for (const line of linesOf(words)) if (!isBlank(line)) lines.push(line);
    for (const { content, carrier } of boxes) {
      for (const line of readBlocks(content, { ...context, carrier })) lines.push(line);
    }
  };
  const walk = (parent: XmlNode): void => {
    for (const each of elements(parent)) {
      const { name } = each;
      if (name === 'p') paragraph(each);
      else if (name === 'tbl') for (const line of readTable(each, context)) lines.push(line);
      else if (name === 'del' || name === 'moveFrom') context.tally.add('revisions');
      else if (name === 'AlternateContent') walk(child(each, 'Choice') ?? child(each, 'Fallback') ?? each);
      else if (name === 'sdt' && isContents(each)) context.tally.add('contents', countParagraphs(each));
      else if (CONTAINERS.has(name)) walk(each);
    }
  };
  walk(node);
  if (!isBlank(carried)) lines.push(carried);
  return lines;
}

const CONTAINERS = new Set(['sdt', 'sdtContent', 'ins', 'moveTo', 'customXml', 'smartTag', 'Choice', 'Fallback']);

/** Cells of a row stand apart by an ideographic space; a table of one column is a frame around paragraphs. */
function readTable(table: XmlNode, context: BlockContext): readonly Traced[] {
  const rows = childrenOf(table, 'tr').filter((row) => !isOn(child(row, 'trPr'), 'del'));
  const cells = rows.map((row) =>
    childrenOf(row, 'tc').flatMap((cell) => [readBlocks(cell, context), ...besideIt(cell)]),
  );
  if (cells.every((row) => row.length <= 1)) return cells.flat(2);
  context.tally.add('tables');
  const written = cells.map((row) => withoutLastEmpty(row.map((lines) => joined(lines, ' '))));
  return written.map((row) => joined(row, '\u3000')).filter((row) => row.length > 0);
}

/** A cell that reaches over three columns stands in the first of them. */
function besideIt(cell: XmlNode): readonly (readonly Traced[])[] {
  const span = Number(valueOf(child(cell, 'tcPr'), 'gridSpan') ?? 1);
  return Array.from({ length: Math.min(Math.max(span - 1, 0), MOST_COLUMNS) }, () => []);
}

const MOST_COLUMNS = 60;

/** An empty cell between others keeps its place; those at the end of a row have nothing behind them. */
function withoutLastEmpty(row: readonly Traced[]): readonly Traced[] {
  return row.slice(0, row.findLastIndex((cell) => cell.length > 0) + 1);
}

/** Rows and cells may stand inside content controls. */
function childrenOf(node: XmlNode, name: string): readonly XmlNode[] {
  return elements(node).flatMap((each) => {
    if (each.name === name) return [each];
    return CONTAINERS.has(each.name) ? childrenOf(each, name) : [];
  });
}

function isContents(control: XmlNode): boolean {
  const gallery = valueOf(child(child(control, 'sdtPr'), 'docPartObj'), 'docPartGallery');
  return gallery === 'Table of Contents';
}

function countParagraphs(node: XmlNode): number {
  if (node.name === 'p') return textOf(node).trim() === '' ? 0 : 1;
  return elements(node).reduce((sum, each) => sum + countParagraphs(each), 0);
}
