/**
 * A small calculation engine: enough for the formulas of evaluation workbooks and those the product writes. A formula it
 * cannot work out keeps its stored result where it was loaded with one, and fails loudly where it was written.
 */
import { type AstExpression, parse, parseA1Ref, tokenize } from '@borgar/fx';
import type { Book } from './book';
import type { CellData } from './cell';
import { HostError } from './error';
import { AGGREGATES, LAZY, SCALARS, binary, firstOf, FxError, spread, unary, type Value } from './functions';
import type { Sheet } from './sheet';

/** Works out every formula of the book. */
export function calculate(book: Book): void {
  const pass = new Pass(book);
  for (const sheet of book.sheets) {
    for (const [row, column, cell] of sheet.cells()) if (cell.formula !== null) pass.result(sheet, row, column);
  }
}

/** Works out one formula just entered; fails where this engine lacks something it uses. */
export function calculateEntered(book: Book, sheet: Sheet, row: number, column: number): void {
  const cell = sheet.cell(row, column);
  if (cell.formula === null) return;
  parseFormula(cell.formula);
  new Pass(book, true).result(sheet, row, column);
}

/** What a formula uses that this engine does not have. */
class Unsupported extends Error {}

class Pass {
  private readonly done = new Set<CellData>();
  private readonly running = new Set<CellData>();

  constructor(
    private readonly book: Book,
    private readonly isStrict = false,
  ) {}

  /** The value of a cell, worked out first where it holds a formula. */
  result(sheet: Sheet, row: number, column: number): Value {
    const cell = sheet.cell(row, column) as CellData;
    if (cell.formula !== null && !this.done.has(cell)) this.work(cell, sheet, row, column);
    return cell.error === null ? cell.value : new FxError(cell.error);
  }

  private work(cell: CellData, sheet: Sheet, row: number, column: number): void {
    if (this.running.has(cell)) return;
    this.running.add(cell);
    try {
      const value = firstOf(this.evaluate(parseFormula(cell.formula!), { sheet, row, column }));
      cell.error = value instanceof FxError ? value.code : null;
      cell.value = value instanceof FxError ? null : (value ?? 0);
    } catch (problem) {
      if (!(problem instanceof Unsupported)) throw problem;
      if (this.isStrict) throw HostError.notImplemented(problem.message);
    }
    this.running.delete(cell);
    this.done.add(cell);
  }

  private evaluate(node: AstExpression, at: At): Value {
    switch (node.type) {
      case 'Literal':
        return node.value;
      case 'ErrorLiteral':
        return new FxError(node.value);
      case 'ReferenceIdentifier':
        return this.reference(node.value, at);
      case 'UnaryExpression':
        return unary(node.operator, this.evaluate(node.arguments[0]!, at));
      case 'BinaryExpression':
        return binary(node.operator, this.evaluate(node.arguments[0]!, at), this.evaluate(node.arguments[1]!, at));
      case 'ArrayExpression':
        return node.elements.map((line) => line.map((each) => firstOf(this.evaluate(each as AstExpression, at))));
      case 'CallExpression':
        return this.call(node.callee.type === 'Identifier' ? node.callee.name : '', node.arguments, at);
      default:
        throw new Unsupported(`formula part ${node.type}`);
    }
  }

  private call(written: string, nodes: readonly (AstExpression | null)[], at: At): Value {
    const name = written.toUpperCase().replace(/^_XLFN\./, '');
    const value = (node: AstExpression | null | undefined): Value => (node ? this.evaluate(node, at) : null);
    const lazy = LAZY[name];
    if (lazy) return lazy(nodes.map((node) => () => value(node)));
    if (name === 'ROW' || name === 'COLUMN') return placeNumbers(name, nodes[0] ?? null, at);
    const values = nodes.map(value);
    const aggregate = AGGREGATES[name];
    if (aggregate) return aggregate(values);
    const scalar = SCALARS[name];
    if (!scalar) throw new Unsupported(`function ${name}`);
    return spread(scalar, values);
  }

  private reference(text: string, at: At): Value {
    const { sheet, top, left, bottom, right } = this.range(text, at);
    const lines: Value[][] = [];
    for (let row = top; row <= bottom; row++) {
      const line: Value[] = [];
      for (let column = left; column <= right; column++) line.push(this.result(sheet, row, column));
      lines.push(line);
    }
    return top === bottom && left === right ? lines[0]![0]! : lines;
  }

  private range(text: string, at: At): Range {
    const parsed = parseA1Ref(text);
    const name = this.book.names.find((each) => each.name.toLowerCase() === text.toLowerCase());
    const place = name?.places[0];
    if (place) return fromBox(place.sheet, place.box);
    if (!parsed || !('range' in parsed)) throw new Unsupported(`reference ${text}`);
    const on = parsed.context?.[0];
    const sheet = on === undefined ? at.sheet : this.book.find(on);
    if (!sheet) throw new Unsupported(`reference ${text}`);
    const used = sheet.used(true) ?? { top: 0, left: 0, rows: 1, columns: 1 };
    const { top, left, bottom, right } = parsed.range;
    return {
      sheet,
      top: top ?? 0,
      left: left ?? 0,
      bottom: bottom ?? used.top + used.rows - 1,
      right: right ?? used.left + used.columns - 1,
    };
  }
}

interface At {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
}

interface Range {
  readonly sheet: Sheet;
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

function fromBox(
  sheet: Sheet,
  { top, left, rows, columns }: { top: number; left: number; rows: number; columns: number },
): Range {
  return { sheet, top, left, bottom: top + rows - 1, right: left + columns - 1 };
}

/** `ROW(1:9)` and the like: numbers of rows or columns, as a list where the reference spans several. */
function placeNumbers(name: 'ROW' | 'COLUMN', node: AstExpression | null, at: At): Value {
  if (!node) return name === 'ROW' ? at.row + 1 : at.column + 1;
  const parsed = node.type === 'ReferenceIdentifier' ? parseA1Ref(node.value) : null;
  if (!parsed || !('range' in parsed)) throw new Unsupported(`${name} of something else than a reference`);
  const { top, bottom, left, right } = parsed.range;
  const [from, to] = name === 'ROW' ? [top ?? 0, bottom ?? 0] : [left ?? 0, right ?? 0];
  const numbers = Array.from({ length: to - from + 1 }, (_, index) => from + index + 1);
  if (numbers.length === 1) return numbers[0]!;
  return name === 'ROW' ? numbers.map((number) => [number]) : [numbers];
}

const parsed = new Map<string, AstExpression>();

function parseFormula(formula: string): AstExpression {
  const known = parsed.get(formula);
  if (known) return known;
  let tree;
  try {
    tree = parse(tokenize(formula, { mergeRefs: true, withLocation: false }));
  } catch {
    throw HostError.invalidArgument(`The formula cannot be read: ${formula}`);
  }
  parsed.set(formula, tree as AstExpression);
  return tree as AstExpression;
}
