/**
 * Where an indicator's weight, target, actual and rules stand: in its own row first, else in the rows of other tables
 * that tell of the same indicator.
 */
import type {
  Cell,
  CellAddress,
  CellLookup,
  ColumnRole,
  Exact,
  Indicator,
  Quantity,
  Rule,
  Sourced,
  Table,
} from '../model';
import { absolute, compare, exact, fromNumber, HUNDRED, multiply, readQuantity, subtract, toExact } from '../numbers';
import type { Readings } from './readings';

/** One row of one table. */
export interface RowOfTable {
  readonly table: Table;
  readonly row: Indicator;
}

export interface Sources {
  readonly weight: Sourced<Exact> | null;
  readonly target: Sourced<Quantity> | null;
  readonly actual: Sourced<Quantity> | null;
  /** The own rule first, then those of linked rows. */
  readonly rules: readonly Sourced<Rule>[];
}

/** Finds the rows that `same` names. */
export class RowIndex {
  private readonly rows = new Map<string, RowOfTable>();

  constructor(tables: readonly Table[]) {
    for (const table of tables)
      for (const row of table.indicators) this.rows.set(`${table.sheet}!${row.row}`, { table, row });
  }

  /** The row itself, then the rows it is told of again. */
  family(own: RowOfTable): RowOfTable[] {
    const others = own.row.same.map(({ sheet, row }) => this.rows.get(`${sheet}!${row}`));
    return [own, ...others.filter((other) => other !== undefined)];
  }
}

/**
 * @param family the row itself, then the rows it is told of again
 */
export function sourcesOf(family: readonly RowOfTable[], cells: CellLookup, readings: Readings): Sources {
  const weight = weightIn(family);
  const target = quantityIn(family, 'target', cells, null);
  return {
    weight,
    target,
    actual: quantityIn(family, 'actual', cells, target?.value ?? null),
    rules: rulesOf(family, readings, weight?.value ?? null),
  };
}

/** The first weight that is told, the own row's before those of linked ones. */
export function weightIn(family: readonly RowOfTable[]): Sourced<Exact> | null {
  return firstOf(family, 'weight', ({ row }) => row.weight);
}

/** Where no row has words for a rule, a person's own line stands at the indicator's name. */
function rulesOf(family: readonly RowOfTable[], readings: Readings, weight: Exact | null): readonly Sourced<Rule>[] {
  const written = family.flatMap(({ table, row }) => {
    const at = placeOf(table, row, 'rule') ?? placeOf(table, row, 'target');
    const value = row.rule === null ? null : readings.ruleOf(family, row.rule, weight);
    return value && at ? [{ value, at }] : [];
  });
  if (written.length > 0) return written;
  const { table, row } = family[0]!;
  const chosen = readings.ruleOf(family, null, weight);
  const place = row.places.rule ?? row.levelPlaces.at(-1);
  return chosen && place ? [{ value: chosen, at: { sheet: table.sheet, ...place } }] : [];
}

function quantityIn(
  family: readonly RowOfTable[],
  role: 'target' | 'actual',
  cells: CellLookup,
  other: Quantity | null,
): Sourced<Quantity> | null {
  for (const own of family) {
    const text = own.row[role];
    const at = placeOf(own.table, own.row, role);
    if (text !== null && at) return quantityAt(own, at, text, { column: role, fallbackUnit: null }, cells, other);
  }
  return null;
}

/**
 * What a cell of a row says as a quantity.
 * @param fallbackUnit the unit where the column's header tells none
 * @param other the target, for an actual that leaves out what the target says
 */
export function quantityAt(
  { table, row }: RowOfTable,
  at: CellAddress,
  text: string,
  { column, fallbackUnit }: { readonly column: 'target' | 'actual'; readonly fallbackUnit: string | null },
  cells: CellLookup,
  other: Quantity | null,
): Sourced<Quantity> {
  const unit = table.columns.find((one) => one.column === at.column)?.unit ?? fallbackUnit;
  const cell = cells.at(at);
  const context = { column, unit, name: row.levels.at(-1) ?? null, format: cell?.format ?? null, other };
  return { value: withStoredValue(readQuantity(plainNumber(cell) ?? text, context), cell), at };
}

/** Shown as `1.23E+06` or `7 1/2` a number has lost its digits: what is stored has them. */
function plainNumber(cell: Cell | undefined): string | null {
  if (typeof cell?.value !== 'number' || !/^[+-]?\d+(?:\.\d+)?E[+-]\d+$|^-?(?:\d+ )?\d+\/\d+$/i.test(cell.text))
    return null;
  const isDate = /[ymdhs]/i.test(cell.format ?? '');
  const stored = isDate ? null : fromNumber(cell.value);
  return stored && toExact(stored);
}

/**
 * A number cell may hold more decimals than it shows. The score follows what is stored, as a live formula does; the
 * shown decimals stay in `step` as a measure of how exact the figure is.
 */
export function withStoredValue(quantity: Quantity, cell: Cell | undefined): Quantity {
  if (typeof cell?.value !== 'number' || quantity.value === null) return quantity;
  const stored = fromNumber(cell.value);
  if (!stored) return quantity;
  const factor = quantity.unit === '%' && /%/.test(cell.text) ? HUNDRED : exact(quantity.scale);
  const value = multiply(stored, factor);
  const shown = exact(quantity.value);
  const step = quantity.step === null ? null : exact(quantity.step);
  const isSameFigure = step !== null && compare(absolute(subtract(value, shown)), step) <= 0;
  return isSameFigure ? { ...quantity, value: toExact(value) } : quantity;
}

function firstOf<T>(
  family: readonly RowOfTable[],
  role: ColumnRole,
  read: (own: RowOfTable) => T | null,
): Sourced<T> | null {
  for (const own of family) {
    const value = read(own);
    const at = placeOf(own.table, own.row, role);
    if (value !== null && at) return { value, at };
  }
  return null;
}

function placeOf(table: Table, row: Indicator, role: ColumnRole): CellAddress | null {
  const place = row.places[role];
  return place ? { sheet: table.sheet, ...place } : null;
}
