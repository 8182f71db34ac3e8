import { rowColumns } from '../knowledge/tables.ts';
import { isDigit } from '../text/characters.ts';
import type { SegmentedText } from '../text/segmented-text.ts';
import type { Range } from '../text/range.ts';
import { readNumeral } from '../text/numerals.ts';
import type { Row, Table } from '../text/tables.ts';
import { tablesIn } from '../text/tables.ts';
import { rx, wordsIn } from '../text/word-pattern.ts';
import type { Figure, TableCell } from './figure.ts';
import { readQuantity } from './quantity.ts';
import type { Unit } from './unit-at.ts';
import { unitAt } from './unit-at.ts';

/**
 * The figures of tables, by the sentence of their row. «指标（亿元） 2023年» above «税收收入 12.5» → 12.5 with the unit 元, row 税收收入,
 * column 2023年. A number stands for one where its cell, its row, its column or the line above the table says its unit.
 */
export function tableFigures(body: SegmentedText): ReadonlyMap<number, readonly Figure[]> {
  const found = new Map<number, readonly Figure[]>();
  for (const table of tablesIn(body)) {
    const above = unitAbove(body, table);
    for (const row of table.rows) {
      const sentence = body.paragraphs[row.paragraph]?.sentences[0];
      if (sentence === undefined) continue;
      const figures = figuresOf(body.text, row, table.head, above).map((figure) => ({ ...figure, sentence }));
      if (figures.length > 0) found.set(sentence, figures);
    }
  }
  return found;
}

function figuresOf(text: string, row: Row, head: Row | null, above: Measured | null): readonly Figure[] {
  const columns = head?.cells.length === row.cells.length ? head.cells : [];
  const names = columns.map((column) => text.slice(...column));
  const at = labelColumn(text, row, names);
  const first = row.cells[at];
  if (!first) return [];
  const label = labelOf(text, first);
  const counted = row.cells[names.findIndex((name) => UNIT_COLUMNS.has(name))];
  const unit = label.unit ?? (counted ? measuredIn(text.slice(...counted)) : null);
  const figures: Figure[] = [];
  row.cells.slice(at + 1).forEach((cell, index) => {
    const column = columns[at + 1 + index];
    const named = column ? labelOf(text, column) : null;
    const unitOf = named?.unit ? 'column' : unit ? 'row' : above ? 'table' : null;
    const over = named && head?.over?.[at + 1 + index];
    const name = named && (over ? text.slice(...over) : '') + named.name;
    const where: TableCell = { row: label.name, label: label.range, column: name, unitOf };
    const figure = figureIn(text, cell, named?.unit ?? unit ?? above, where);
    if (figure) figures.push(figure);
  });
  return figures;
}

/** Which cell says what a row measures: the one under 指标, behind 类别 or 序号, else the first that is no number. */
function labelColumn(text: string, { cells }: Row, names: readonly string[]): number {
  const named = names.findIndex((name) => LABEL_COLUMNS.has(name));
  const isTold = (cells[named]?.[0] ?? 0) < (cells[named]?.[1] ?? 0);
  if (isTold) return named;
  return cells[0] && isDigit(text.charCodeAt(cells[0][0])) ? 1 : 0;
}

const LABEL_COLUMNS = new Set(wordsIn(rowColumns.label));
const UNIT_COLUMNS = new Set(wordsIn(rowColumns.unit));

/** A unit with the scale before it: 亿元 is 元, a hundred million of them. */
interface Measured {
  readonly unit: Unit;
  readonly scale: number;
}

/** The number of a cell, with its own unit, or with the one that was said for it; a growth in % takes none. */
function figureIn(text: string, [start, end]: Range, said: Measured | null, cell: TableCell): Figure | null {
  const minus = MINUS.has(text.charAt(start)) ? 1 : 0;
  const numeral = isDigit(text.charCodeAt(start + minus)) ? readNumeral(text, start + minus) : null;
  const own = numeral && readQuantity(text, start + minus, numeral);
  if (!numeral || !own || own.end > end || typeof own.value !== 'number') return null;
  if (own.end !== end || (own.unit === null && said === null)) return null;
  const { unit, scale } = own.unit ? { unit: own.unit, scale: 1 } : (said ?? { unit: null, scale: 1 });
  return {
    range: [start, end],
    text: text.slice(start, end),
    number: [start + minus, numeral.end],
    value: withoutNoise(own.value * scale) * (minus ? -1 : 1),
    step: withoutNoise(own.step * scale),
    unit: unit?.written ?? '',
    bound: own.bound ?? 'exact',
    sentence: 0,
    cell: { ...cell, unitOf: own.unit ? null : cell.unitOf },
  };
}

const MINUS = new Set('-−');

/** 8.3亿 is 830000000, and not the next number that a machine knows. */
function withoutNoise(value: number): number {
  return Number(value.toPrecision(15));
}

/** What a row or a column is called, and the unit in its brackets: 粮食产量（万吨）. */
function labelOf(text: string, [start, end]: Range): { name: string; range: Range; unit: Measured | null } {
  const open = text.lastIndexOf('（', end);
  const hasUnit = text.charAt(end - 1) === '）' && open > start;
  const unit = hasUnit ? measuredIn(text.slice(open + 1, end - 1)) : null;
  const from = start + (NUMBERED.exec(text.slice(start, end))?.[0].length ?? 0);
  const range: Range = [from, unit ? open : end];
  return { name: text.slice(...range), range, unit };
}

const NUMBERED = rx`^(?:(?:[一二三四五六七八九十]+|\d+)[、.]|其中：)`;

/** 亿元, 万吨, %, 个. */
function measuredIn(words: string): Measured | null {
  const numeral = readNumeral(`1${words}`, 0);
  if (!numeral) return null;
  const unit = unitAt(words, numeral.end - 1);
  return unit && numeral.end - 1 + unit.written.length === words.length ? { unit, scale: numeral.value } : null;
}

/** 单位：万元 on one of the two lines above the table. */
function unitAbove(body: SegmentedText, { head, rows }: Table): Measured | null {
  const top = (head ?? rows[0])?.paragraph ?? 0;
  for (const paragraph of body.paragraphs.slice(Math.max(0, top - 2), top).toReversed()) {
    const said = UNIT_LINE.exec(
      body.text.slice(paragraph.range[0], Math.min(paragraph.range[1], paragraph.range[0] + 60)),
    );
    if (said?.[1]) return measuredIn(said[1]);
  }
  return null;
}

const UNIT_LINE = rx`单位：([^、，；）\s]{1,6})`;
