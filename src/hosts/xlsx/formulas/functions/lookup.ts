/** Looking things up by place and by value; only exact matches, because others rest on an order that may not hold. */
import type { Argument, Calculation } from '../calculate';
import {
  compareScalars,
  ErrorValue,
  isTable,
  NOT_AVAILABLE,
  type Scalar,
  type Table,
  tableOf,
  toBoolean,
  toNumber,
  uncertain,
  WRONG_REFERENCE,
} from '../values';
import type { FormulaFunction } from '.';

export const LOOKUP_FUNCTIONS: Readonly<Record<string, FormulaFunction>> = {
  ROW: (calculation, [node]) => (node === undefined ? calculation.at.row : calculation.area(node).area.top),
  COLUMN: (calculation, [node]) => (node === undefined ? calculation.at.column : calculation.area(node).area.left),
  ROWS: (calculation, [node = null]) => calculation.area(node).area.bottom - calculation.area(node).area.top + 1,
  COLUMNS: (calculation, [node = null]) => calculation.area(node).area.right - calculation.area(node).area.left + 1,
  INDEX: (calculation, [node = null, rowNode, columnNode]) => {
    const table = tableAt(calculation, node);
    const first = numberAt(calculation, rowNode ?? null);
    // In a single row the only number is the column.
    const isRow = table.height === 1 && columnNode === undefined;
    const [row, column] = isRow
      ? [1, first]
      : [first, columnNode === undefined ? 1 : numberAt(calculation, columnNode)];
    if (row < 1 || column < 1 || (columnNode === undefined && !isRow && table.width > 1)) return uncertain();
    return row > table.height || column > table.width ? WRONG_REFERENCE : table.at(row - 1, column - 1);
  },
  MATCH: (calculation, [value = null, node = null, type]) => {
    if (type === undefined || numberAt(calculation, type) !== 0) return uncertain();
    const table = tableAt(calculation, node);
    if (table.width > 1 && table.height > 1) return NOT_AVAILABLE;
    const place = placeOf(calculation.scalar(value), table.width === 1 ? table : transposed(table));
    return place === null ? NOT_AVAILABLE : place + 1;
  },
  INDIRECT: (calculation, nodes) => {
    const text = calculation.scalar(nodes[0] ?? null);
    if (nodes.length !== 1 || typeof text !== 'string') return uncertain();
    return calculation.range(calculation.areaNamed(text));
  },
  OFFSET: (calculation, [node = null, downNode = null, rightNode = null, heightNode, widthNode]) => {
    const { sheet, area } = calculation.area(node);
    const whole = (argument: Argument | undefined, otherwise: number): number =>
      argument === undefined || argument === null ? otherwise : Math.trunc(numberAt(calculation, argument));
    const top = area.top + whole(downNode, 0);
    const left = area.left + whole(rightNode, 0);
    const height = whole(heightNode, area.bottom - area.top + 1);
    const width = whole(widthNode, area.right - area.left + 1);
    if (top < 1 || left < 1 || height < 1 || width < 1) return uncertain();
    return calculation.range({ sheet, area: { top, left, bottom: top + height - 1, right: left + width - 1 } });
  },
  VLOOKUP: (calculation, nodes) => lookup(calculation, nodes, (table) => table),
  HLOOKUP: (calculation, nodes) => lookup(calculation, nodes, transposed),
};

function lookup(calculation: Calculation, nodes: readonly Argument[], turn: (table: Table) => Table): Scalar {
  const [value = null, node = null, columnNode = null, sortedNode] = nodes;
  const isSorted = sortedNode === undefined ? true : toBoolean(calculation.scalar(sortedNode));
  if (isSorted !== false) return uncertain();
  const table = turn(tableAt(calculation, node));
  const column = Math.trunc(numberAt(calculation, columnNode));
  if (column < 1) return uncertain();
  if (column > table.width) return WRONG_REFERENCE;
  const wanted = calculation.scalar(value);
  if (wanted instanceof ErrorValue) return wanted;
  const place = placeOf(wanted, table);
  return place === null ? NOT_AVAILABLE : (table.at(place, column - 1) ?? 0);
}

/** The first row whose first cell is the wanted value; null where there is none. */
function placeOf(wanted: Scalar, table: Table): number | null {
  if (wanted instanceof ErrorValue || wanted === null || (typeof wanted === 'string' && /[*?~]/.test(wanted)))
    return uncertain();
  for (let row = 0; row < table.usedHeight; row++) {
    const value = table.at(row, 0);
    if (value === null || value instanceof ErrorValue || typeof value !== typeof wanted) continue;
    if (compareScalars(value, wanted) === 0) return row;
  }
  return null;
}

function tableAt(calculation: Calculation, node: Argument): Table {
  const operand = calculation.operand(node);
  return isTable(operand) ? operand : uncertain();
}

function numberAt(calculation: Calculation, node: Argument): number {
  const number = toNumber(calculation.scalar(node));
  return number instanceof ErrorValue ? uncertain() : number;
}

const MOST_COLUMNS = 2_000;

function transposed(table: Table): Table {
  if (table.height > MOST_COLUMNS) return uncertain();
  return tableOf(
    Array.from({ length: table.width }, (_, column) =>
      Array.from({ length: table.height }, (__, row) => table.at(row, column)),
    ),
  );
}
