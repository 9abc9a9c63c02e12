/**
 * Calculates formulas of the kinds that scoring books use, exactly as spreadsheets do; whatever else it meets is
 * {@link Uncertain}. It never guesses: its caller checks each formula against the result that stood in the file before.
 */
import { type AstExpression, parse, tokenize } from '@borgar/fx/xlsx';
import type { CellAddress } from '../../../core/model';
import { FUNCTIONS } from './functions';
import { definedName, rangeAreas, type ReferenceContext, type SheetArea, tableArea } from './references';
import {
  compareScalars,
  DIVISION_BY_ZERO,
  ErrorValue,
  isTable,
  type Operand,
  type Scalar,
  type Table,
  tableOf,
  toNumber,
  toText,
  uncertain,
  WRONG_NUMBER,
} from './values';

/** Where values of cells come from. */
export interface CellSource {
  /** The value of a cell; may be {@link Uncertain}. */
  value(sheet: string, row: number, column: number): Scalar;
  /** The values of an area that are not empty, row by row. */
  filled(area: SheetArea): readonly Scalar[];
  /** The last row that holds anything. */
  lastRow(sheet: string): number;
}

/** What functions may ask of a calculation. */
export interface Calculation {
  readonly at: CellAddress;
  operand(node: Argument): Operand;
  scalar(node: Argument): Scalar;
  /** The area that a reference means; uncertain where the node is none. */
  area(node: Argument): SheetArea;
  /** The area that a text such as `评分表!A1:B3` means. */
  areaNamed(text: string): SheetArea;
  /** The cells of an area. */
  range(area: SheetArea): Table;
  /** The values of an expression over whole ranges, as SUMPRODUCT works. */
  array(node: Argument): Table;
}

/** An argument that is left out is null. */
export type Argument = AstExpression | null;

/** Cells of an array that is worked out value by value. */
const MOST_CELLS = 100_000;

/**
 * The result of a formula in its cell. Throws {@link Uncertain} where it can't be told.
 * @example calculate('ROUND(A1*B1,2)', at, source, context) // 12.35
 */
export function calculate(formula: string, at: CellAddress, source: CellSource, context: ReferenceContext): Scalar {
  const calculation = new Formula(at, source, context);
  let tree: AstExpression;
  try {
    tree = parse(tokenize(formula)) as AstExpression;
  } catch {
    return uncertain();
  }
  const result = calculation.scalar(tree);
  if (typeof result !== 'number') return result ?? 0;
  return Number.isFinite(result) ? withoutNoise(result) : WRONG_NUMBER;
}

/** A sum of decimals that binary arithmetic misses by its last bit is the decimal: 94.57, not 94.57000000000001. */
function withoutNoise(value: number): number {
  const cut = Number(value.toPrecision(15));
  return cut
    .toPrecision(15)
    .replace(/(\.\d*?)0*(e|$)/, '$1$2')
    .replace(/\D/g, '').length <= 13
    ? cut
    : value;
}

class Formula implements Calculation {
  constructor(
    readonly at: CellAddress,
    private readonly source: CellSource,
    private readonly context: ReferenceContext,
  ) {}

  scalar(node: Argument): Scalar {
    const operand = this.operand(node);
    if (!isTable(operand)) return operand;
    return operand.height === 1 && operand.width === 1 ? operand.at(0, 0) : uncertain();
  }

  operand(node: Argument): Operand {
    if (node === null) return null;
    switch (node.type) {
      case 'Literal':
        return node.value;
      case 'ErrorLiteral':
        return new ErrorValue(node.value);
      case 'ReferenceIdentifier':
        return this.range(this.areaOf(node.value, node.kind));
      case 'UnaryExpression':
        return this.unary(node.operator, this.scalar(node.arguments[0] ?? null));
      case 'BinaryExpression':
        return binary(node.operator, this.scalar(node.arguments[0] ?? null), this.scalar(node.arguments[1] ?? null));
      case 'CallExpression': {
        const known = FUNCTIONS[node.callee.name.replace(/^_xlfn\./i, '').toUpperCase()];
        return known ? known(this, node.arguments) : uncertain();
      }
      case 'ArrayExpression':
        return tableOf(node.elements.map((row) => row.map((element) => this.scalar(element))));
      default:
        return uncertain();
    }
  }

  area(node: Argument): SheetArea {
    if (node?.type !== 'ReferenceIdentifier') return uncertain();
    return this.areaOf(node.value, node.kind);
  }

  array(node: Argument): Table {
    if (node?.type === 'UnaryExpression' || node?.type === 'BinaryExpression') {
      const [first, second] = node.arguments.map((argument) => this.array(argument));
      if (!second) return mapped([first!], ([value]) => this.unary(node.operator, value!));
      return mapped([first!, second], ([a, b]) => binary(node.operator, a!, b!));
    }
    const operand = this.operand(node);
    return isTable(operand) ? operand : tableOf([[operand]]);
  }

  private areaOf(text: string, kind: string): SheetArea {
    if (kind === 'table') return tableArea(text, this.at, this.context) ?? uncertain();
    if (kind === 'name') {
      const found = definedName(text, this.at.sheet, this.context);
      return found ? this.areaNamed(found.refersTo) : uncertain();
    }
    return this.areaNamed(text);
  }

  areaNamed(text: string): SheetArea {
    const areas = rangeAreas(text, this.at.sheet, this.context.sheets);
    return areas.length === 1 ? areas[0]! : uncertain();
  }

  range({ sheet, area }: SheetArea): Table {
    const { source } = this;
    const height = area.bottom - area.top + 1;
    const width = area.right - area.left + 1;
    return {
      height,
      width,
      usedHeight: Math.max(0, Math.min(height, source.lastRow(sheet) - area.top + 1)),
      at: (row, column) => source.value(sheet, area.top + row, area.left + column),
      filled: () => source.filled({ sheet, area }),
    };
  }

  private unary(operator: string, value: Scalar): Scalar {
    const number = toNumber(value);
    if (number instanceof ErrorValue) return number;
    if (operator === '-') return -number;
    if (operator === '%') return number / 100;
    return operator === '+' ? value : uncertain();
  }
}

function binary(operator: string, a: Scalar, b: Scalar): Scalar {
  if (a instanceof ErrorValue) return a;
  if (b instanceof ErrorValue) return b;
  if (operator === '&') {
    const [first, second] = [toText(a), toText(b)];
    return first instanceof ErrorValue ? first : second instanceof ErrorValue ? second : first + second;
  }
  const compared = COMPARISONS[operator];
  if (compared) {
    const order = compareScalars(a, b);
    if (!Number.isNaN(order)) return compared(order);
    return operator === '=' ? false : operator === '<>' ? true : uncertain();
  }
  const [x, y] = [toNumber(a), toNumber(b)];
  if (x instanceof ErrorValue) return x;
  if (y instanceof ErrorValue) return y;
  return arithmetic(operator, x, y);
}

const COMPARISONS: Readonly<Record<string, (order: number) => boolean>> = {
  '=': (order) => order === 0,
  '<>': (order) => order !== 0,
  '<': (order) => order < 0,
  '>': (order) => order > 0,
  '<=': (order) => order <= 0,
  '>=': (order) => order >= 0,
};

/** What remains of a difference below this share of its terms is binary noise, and spreadsheets show 0. */
const NOISE = 2 ** -49;

function arithmetic(operator: string, x: number, y: number): Scalar {
  if (operator === '+' || operator === '-') {
    const sum = operator === '+' ? x + y : x - y;
    return Math.abs(sum) < Math.abs(x) * NOISE ? 0 : sum;
  }
  if (operator === '*') return x * y;
  if (operator === '/') return y === 0 ? DIVISION_BY_ZERO : x / y;
  if (operator !== '^') return uncertain();
  if (x === 0 && y === 0) return WRONG_NUMBER;
  if (x === 0 && y < 0) return DIVISION_BY_ZERO;
  const power = x ** y;
  return Number.isFinite(power) ? power : WRONG_NUMBER;
}

/** Tables combined value by value; one of a single value counts for all. */
function mapped(tables: readonly Table[], combine: (values: Scalar[]) => Scalar): Table {
  const height = Math.max(...tables.map((table) => table.height));
  const width = Math.max(...tables.map((table) => table.width));
  const fits = tables.every(
    (table) => (table.height === height && table.width === width) || (table.height === 1 && table.width === 1),
  );
  if (!fits || height * width > MOST_CELLS) return uncertain();
  const value = (table: Table, row: number, column: number) =>
    table.height === 1 && table.width === 1 ? table.at(0, 0) : table.at(row, column);
  return tableOf(
    Array.from({ length: height }, (_, row) =>
      Array.from({ length: width }, (__, column) => combine(tables.map((table) => value(table, row, column)))),
    ),
  );
}
