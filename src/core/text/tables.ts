import { columnHeads, rowColumns, tableContinued } from '../knowledge/tables.ts';
import type { Range } from './range.ts';
import type { SegmentedText } from './segmented-text.ts';
import { wordsIn } from './word-pattern.ts';

/** A table as its lines stand in the text: cells parted by blanks, tabs or bars, a row a line. */
export interface Table {
  /** The row that names the columns, or null. */
  readonly head: Row | null;
  readonly rows: readonly Row[];
  /** Where it goes on over pages, its head as it stands again there. */
  readonly repeated: readonly Row[];
}

export interface Row {
  /** The index of its paragraph. */
  readonly paragraph: number;
  readonly cells: readonly Range[];
  /** Of a head on two lines: for each column what the line above names it and its neighbours by, «2024年» above «预算数 决算数». */
  readonly over?: readonly (Range | null)[];
}

/**
 * The tables of a text, in order. «指标 2024年 2025年» above «粮食产量（万吨） 52.6 53» is one; so are two lines in a row
 * that open with words and hold figures alone, «税收收入 12.5». What has a comma or a stop in it is no row.
 */
export function tablesIn(body: SegmentedText): readonly Table[] {
  const known = tablesOf.get(body) ?? readTables(body);
  tablesOf.set(body, known);
  return known;
}

/** Figures, places, promises and rules ask for the same tables. */
const tablesOf = new WeakMap<SegmentedText, readonly Table[]>();

function readTables({ text, paragraphs }: SegmentedText): readonly Table[] {
  const tables: Table[] = [];
  let rows: Row[] = [];
  let head: Row | null = null;
  let above: Row | null = null;
  let upper: Row | null = null;
  let top: Row | null = null;
  const close = (): void => {
    if (rows.length > 1 || (rows.length === 1 && head)) {
      const whole = head && top && onTwoLines(top, head, rows);
      tables.push({ head: whole ?? head, rows, repeated: whole && top ? [top] : [] });
    }
    rows = [];
    head = null;
  };
  let blank = -1;
  for (const { index, range } of paragraphs) {
    if (blank < range[0]) blank = nextBlank(text, range[0]);
    const row: Row | null = blank < range[1] ? rowOf(text, index, range, head) : null;
    const next: Row | null = row && (isOfFigures(text, row) || (head && isOfTasks(text, head, row))) ? row : null;
    if (next && rows.length === 0) {
      head = above && isHeadOf(text, above, next) ? above : null;
      top = upper;
    }
    if (next) rows.push(next);
    else {
      close();
      if (row && namesColumns(text, row)) head = row;
    }
    [upper, above] = next ? [null, null] : [above, row];
  }
  close();
  return joinPages(text, paragraphs, tables);
}

/** «项目 2023年 2024年» above «预算数 决算数 预算数 决算数»: one head, where the names above have the same number of columns each. */
function onTwoLines(top: Row, { paragraph, cells }: Row, rows: readonly Row[]): Row | null {
  const [label, ...groups] = top.cells;
  const each = cells.length / groups.length;
  if (!label || groups.length < 2 || each < 2 || !Number.isInteger(each) || top.paragraph !== paragraph - 1)
    return null;
  if (rows.some((row) => row.cells.length !== cells.length + 1)) return null;
  return {
    paragraph,
    cells: [label, ...cells],
    over: [null, ...cells.map((_, i) => groups[Math.floor(i / each)] ?? null)],
  };
}

/** Tables of one head with nothing but 续表 between them are one that goes on over pages. */
function joinPages(text: string, paragraphs: SegmentedText['paragraphs'], tables: readonly Table[]): Table[] {
  const joined: Table[] = [];
  for (const table of tables) {
    const last = joined.at(-1);
    const { head } = table;
    const goesOn =
      head !== null && last?.head && isSameHead(text, last.head, head) && isContinued(text, paragraphs, last, head);
    if (last && goesOn)
      joined[joined.length - 1] = {
        head: last.head,
        rows: [...last.rows, ...table.rows],
        repeated: [...last.repeated, head],
      };
    else joined.push(table);
  }
  return joined;
}

function isSameHead(text: string, a: Row, b: Row): boolean {
  return (
    a.cells.length === b.cells.length &&
    a.cells.every((cell, i) => text.slice(...cell) === text.slice(...(b.cells[i] ?? cell)))
  );
}

function isContinued(text: string, paragraphs: SegmentedText['paragraphs'], { rows }: Table, head: Row): boolean {
  const from = (rows.at(-1)?.paragraph ?? head.paragraph) + 1;
  return paragraphs.slice(from, head.paragraph).every(({ range }) => tableContinued.test(text.slice(...range).trim()));
}

/** The paragraphs that belong to tables, heads among them, by index. */
export function tableRows(body: SegmentedText): ReadonlySet<number> {
  return new Set(
    tablesIn(body).flatMap(({ head, rows, repeated }) =>
      [...(head ? [head] : []), ...rows, ...repeated].map(({ paragraph }) => paragraph),
    ),
  );
}

/** Where cells are next parted from `from` on, or the end of the text: most lines have no such place. */
function nextBlank(text: string, from: number): number {
  NEXT_APART.lastIndex = from;
  return NEXT_APART.exec(text)?.index ?? text.length;
}

/** A line that could be a row: two cells or more, and no sentence, unless it has as many cells as the head above it. */
function rowOf(text: string, paragraph: number, [start, end]: Range, head: Row | null): Row | null {
  if (end - start > (head ? LONGEST_TASK : LONGEST)) return null;
  const cells: Range[] = [];
  let from = start;
  let isSentence = false;
  for (let at = start; at <= end; at++) {
    const char = text.charAt(at);
    if (NO_ROW.has(char) && at < end) {
      if (!head) return null;
      isSentence = true;
    }
    if (at < end && !APART.has(char)) continue;
    if (at > from) cells.push([from, at]);
    from = at + 1;
  }
  const count = head?.cells.length ?? cells.length;
  if (isSentence) return cells.length === count && count > 2 ? { paragraph, cells } : null;
  const filled = head && cells.length > 1 && cells.length < count ? withEmptyCells(text, [start, end], head) : null;
  return cells.length > 1 ? { paragraph, cells: filled ?? cells } : null;
}

/** «合计  9.9 3.9» under five columns: where one sign parts two cells, two in a row are an empty one. Null where it does not come out. */
function withEmptyCells(text: string, [start, end]: Range, { cells: named }: Row): readonly Range[] | null {
  const cells: Range[] = [];
  if (named.some(([from], i) => i > 0 && from - (named[i - 1]?.[1] ?? 0) > 1)) return null;
  let from = start;
  for (let at = start; at <= end; at++) {
    if (at < end && !APART.has(text.charAt(at))) continue;
    cells.push([from, at]);
    from = at + 1;
  }
  // 类别 reaches over the rows below its first, and the line begins with what stands under the next column.
  const label = named.findIndex((cell) => LABELS.has(text.slice(...cell)));
  const [before = '', under = ''] = [label - 1, label].map((at) => text.slice(...(cells[at] ?? [0, 0])));
  if (WORDS.test(before) && under !== '' && !WORDS.test(under)) cells.unshift([start, start]);
  // What is missing where the line ends: «常住人口（万人） 32 33.5» under four columns, the first of them 指标.
  else if (cells.every(([a, b]) => a < b) && !(label === 0 && hasFigure(text, cells))) return null;
  while (cells.length < named.length) cells.push([end, end]);
  return cells.length === named.length ? cells : null;
}

function hasFigure(text: string, cells: readonly Range[]): boolean {
  return cells.some((cell) => FIGURE.test(text.slice(...cell)));
}

/** It opens with words, behind its number if it has one, and holds a figure; of two cells the second is the figure. */
function isOfFigures(text: string, { cells }: Row): boolean {
  const opening = text.slice(...(cells[0] ?? [0, 0]));
  const [first, ...rest] = cells.length > 2 && (opening === '' || FIGURE.test(opening)) ? cells.slice(1) : cells;
  if (!first || !WORDS.test(text.slice(...first))) return false;
  return hasFigure(text, rest);
}

/** Under heads that name a task and who does it, words alone are a row. */
function isOfTasks(text: string, head: Row, { cells }: Row): boolean {
  return cells.length === head.cells.length && cells.length > 2 && namesColumns(text, head);
}

/** As many cells as the row below, or names of columns. */
function isHeadOf(text: string, { paragraph, cells }: Row, row: Row): boolean {
  return (
    paragraph === row.paragraph - 1 && (cells.length === row.cells.length || namesColumns(text, { paragraph, cells }))
  );
}

function namesColumns(text: string, { cells }: Row): boolean {
  return cells.filter((cell) => HEADS.has(text.slice(...cell))).length > 1;
}

const HEADS = new Set(wordsIn(columnHeads));
const LABELS = new Set(wordsIn(rowColumns.label));
const LONGEST = 200;
/** A row of tasks is told in sentences. */
const LONGEST_TASK = 400;
const NO_ROW = new Set('。！？；，');
const NEXT_APART = /[ |│]/g;
const APART = new Set(' |│');
const WORDS = /\p{Script=Han}{2}/u;
const FIGURE = /^[-−+]?\d[\d.,]*%?$/;
