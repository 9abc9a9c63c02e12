/** Random sets of edits on a book: what a plan may hold, planned on the cells as they are. */
import fc from 'fast-check';
import type { CellContent, CellValue, Edit, SheetSnapshot, Snapshot } from '../../../../src/core/model';

export interface RandomPlan {
  readonly edits: readonly Edit[];
}

const TEXTS = ['优', '  ', '已完成 <95%> & "核对"', '第一行\n第二行', '_x0041_', '=1+1', '😀', '0012'];
const FORMULAS: readonly [string, CellValue][] = [
  ['1+1', 2],
  ['ROUND(2/3,2)', 0.67],
  ['"优"&"良"', '优良'],
  ['1>2', false],
  ['IF(1>2,"达标","")', ''],
];
const COLOURS = ['#FFC7CE', '#FFEB9C', null];
const FORMATS = ['0.00', '0%', '0"分"', undefined];

/** One edit to be, before it is known which book it meets. */
interface Wish {
  readonly kind: number;
  readonly sheet: number;
  readonly place: number;
  readonly beyond: boolean;
  readonly value: CellValue;
  readonly choice: number;
  readonly isOutdated: boolean;
}

const wish: fc.Arbitrary<Wish> = fc.record({
  kind: fc.integer({ min: 0, max: 9 }),
  sheet: fc.nat(20),
  place: fc.nat(5_000),
  beyond: fc.boolean(),
  value: fc.oneof(
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.integer(),
    fc.constantFrom(...TEXTS),
    fc.boolean(),
    fc.constant(null),
  ),
  choice: fc.nat(100),
  isOutdated: fc.integer({ min: 0, max: 19 }).map((number) => number === 0),
});

export const wishes: fc.Arbitrary<readonly Wish[]> = fc.array(wish, { minLength: 1, maxLength: 12 });

/** The edits that wishes come to on a book; each cell is written, marked and noted once at most. */
export function editsFor(snapshot: Snapshot, wanted: readonly Wish[]): Edit[] {
  const taken = new Set<string>();
  return wanted.flatMap((one) => {
    const edit = editFor(snapshot, one);
    const target =
      edit.kind === 'sheet' ? edit.name : `${edit.kind === 'formula' ? 'value' : edit.kind} ${JSON.stringify(edit.at)}`;
    if (taken.has(target)) return [];
    taken.add(target);
    return [edit];
  });
}

function editFor(snapshot: Snapshot, { kind, sheet: number, place, beyond, value, choice, isOutdated }: Wish): Edit {
  const sheet = snapshot.sheets[number % snapshot.sheets.length]!;
  const { row, column } = placeOn(sheet, place, beyond);
  const at = { sheet: sheet.name, row, column };
  if (kind === 9) {
    const rows = Array.from({ length: choice % 4 }, (_, index) => [
      { value: value === null ? index : value, style: 'wrapped' as const, link: at },
    ]);
    return {
      kind: 'sheet',
      name: '核对意见',
      content: { widths: [choice], hiddenColumns: [], frozenRows: choice % 2, rows },
    };
  }
  if (kind === 7 || kind === 8)
    return { kind: 'note', at, text: choice % 3 === 0 ? null : `错误：${TEXTS[choice % TEXTS.length]}` };
  if (kind === 5 || kind === 6) return { kind: 'mark', at, colour: COLOURS[choice % COLOURS.length]! };
  const before = isOutdated ? { value: '不是这个', formula: null } : contentAt(sheet, row, column);
  const format = FORMATS[choice % FORMATS.length];
  const withFormat = kind === 4 && format !== undefined ? { format } : {};
  if (kind >= 3) {
    const [formula, result] = FORMULAS[choice % FORMULAS.length]!;
    return { kind: 'formula', at, formula, result, before, ...withFormat };
  }
  return { kind: 'value', at, value: value === '' ? null : value, before, ...withFormat };
}

function placeOn(sheet: SheetSnapshot, place: number, beyond: boolean): { row: number; column: number } {
  // A constant error value can't be told as an edit's content, so no edit would bring it back.
  const cells = sheet.cells.filter(({ error, formula }) => error === undefined || formula !== undefined);
  const cell = cells[place % Math.max(1, cells.length)];
  if (cell && !beyond) return cell;
  return { row: (cell?.row ?? 1) + (place % 7), column: (cell?.column ?? 1) + (place % 5) + 6 };
}

export function contentAt(sheet: SheetSnapshot, row: number, column: number): CellContent {
  const cell = sheet.cells.find((found) => found.row === row && found.column === column);
  return { value: cell?.value ?? null, formula: cell?.formula ?? null };
}
