import { columnOfGrowth, columnOfShare, columnYear } from '../../knowledge/tables.ts';
import type { Table } from '../../text/tables.ts';
import type { CellNumber, TableColumn } from './table-column.ts';
import { columnsOf, isSummed } from './table-column.ts';

/** A share or a growth of a table with the two amounts that it is reckoned from. */
export interface TableRate {
  readonly kind: 'share' | 'growth';
  readonly stated: CellNumber;
  /** What it is reckoned from, the part or the later year first. */
  readonly of: readonly [CellNumber, CellNumber];
  readonly expected: number;
  readonly holds: boolean;
}

/**
 * The shares behind a column of amounts with a row 合计, and the growths behind two years side by side, each where most of
 * its column agrees: what none of a column's numbers is, is reckoned in another way (at constant prices, of another whole).
 */
export function tableRates(text: string, table: Table): readonly TableRate[] {
  const columns = columnsOf(text, table);
  return columns.flatMap((column, index) => {
    const rates = columnOfShare.test(column.head)
      ? sharesOf(column, columns.slice(0, index).findLast(isSummed))
      : columnOfGrowth.test(column.head)
        ? growthsOf(column, columns[index - 2], columns[index - 1])
        : [];
    const right = rates.filter(({ holds }) => holds).length;
    return right >= FEWEST && right > rates.length - right ? rates : [];
  });
}

const FEWEST = 2;

/** Every row against the row 合计 of the amounts. */
function sharesOf(column: TableColumn, amounts: TableColumn | undefined): readonly TableRate[] {
  const whole = amounts?.cells.find(({ kind }) => kind === 'total')?.number;
  if (!amounts || !whole || whole.value <= 0) return [];
  return column.cells.flatMap(({ kind, number: stated }, row) => {
    const part = amounts.cells[row]?.number;
    return stated && part && kind !== 'total' ? [rateOf('share', stated, [part, whole])] : [];
  });
}

/** Every row of the later year against the one before; none where the two columns are not of two years in a row. */
function growthsOf(
  column: TableColumn,
  before: TableColumn | undefined,
  after: TableColumn | undefined,
): readonly TableRate[] {
  const [first, second] = [before, after].map((each) => Number(columnYear.exec(each?.head ?? '')?.[1]));
  if (!before || !after || second !== (first ?? NaN) + 1) return [];
  return column.cells.flatMap(({ number: stated }, row) => {
    const [former, latter] = [before, after].map(({ cells }) => cells[row]?.number);
    return stated && latter && former && former.value > 0 ? [rateOf('growth', stated, [latter, former])] : [];
  });
}

/** Whether a printed rate can come of the two amounts, each of them rounded at its last place. */
function rateOf(kind: TableRate['kind'], stated: CellNumber, of: readonly [CellNumber, CellNumber]): TableRate {
  const [part, whole] = of;
  const rate = (above: number, below: number): number => (above / below - (kind === 'growth' ? 1 : 0)) * 100;
  const least = rate(part.value - part.step / 2, whole.value + whole.step / 2) - stated.step / 2;
  const most = rate(part.value + part.step / 2, whole.value - whole.step / 2) + stated.step / 2;
  const slack = stated.step * 1e-6;
  const holds = stated.value >= least - slack && stated.value <= most + slack;
  return { kind, stated, of, expected: rate(part.value, whole.value), holds };
}
