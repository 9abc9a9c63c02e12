/**
 * What holds for any edits on any book: what was asked for stands there, everything else is as it was, a second time
 * nothing changes, and it can all be taken back. Read again by another library (hucre), entries compared byte for byte.
 */
import fc from 'fast-check';
import { type CellValue as HucreValue, readXlsx, type Workbook } from 'hucre/xlsx';
import {
  addressText,
  type Cell,
  type CellContent,
  type Edit,
  type Snapshot,
  type WriteReport,
} from '../../../src/core/model';
import { openArchive } from '../../../src/hosts/xlsx/zip/archive';
import { contentAt, editsFor, wishes } from './books/randomEdits';
import { producerBooks } from './books/producers';
import { patched, snapshotOf } from './books/read';

const RUNS = 500;
const SEED = 20231231;

interface Book {
  readonly bytes: Uint8Array;
  readonly snapshot: Snapshot;
  readonly workbook: Workbook;
}

const books: Book[] = [];
beforeAll(async () => {
  for (const bytes of (await producerBooks()).values()) {
    books.push({ bytes, snapshot: await snapshotOf(bytes), workbook: await readByHucre(bytes) });
  }
});

test(`${RUNS} random edit sets on books of nine producers`, async () => {
  const seen = { written: 0, unchanged: 0, conflicts: 0 };
  await fc.assert(
    fc.asyncProperty(fc.nat(), wishes, async (number, wanted) => {
      const book = books[number % books.length]!;
      const edits = editsFor(book.snapshot, wanted);
      const { bytes, report } = await patched(book.bytes, edits);
      expect(report.written + report.unchanged + report.conflicts.length).toBe(edits.length);
      seen.written += report.written;
      seen.unchanged += report.unchanged;
      seen.conflicts += report.conflicts.length;
      const done = carriedOut(edits, report);
      await everyCellIsRight(book, bytes, done);
      partsAreKept(book.bytes, bytes, done);
      expect((await patched(bytes, done)).bytes).toBe(bytes);
      await canBeTakenBack(book, bytes, done);
    }),
    { numRuns: RUNS, seed: SEED },
  );
  // The sets must be worth something: most edits get through, some don't.
  expect(seen.written).toBeGreaterThan(RUNS * 3);
  expect(seen.conflicts).toBeGreaterThan(RUNS / 5);
}, 300_000);

function carriedOut(edits: readonly Edit[], { conflicts }: WriteReport): Edit[] {
  return edits.filter((edit) => {
    const at = edit.kind === 'sheet' ? { sheet: edit.name, row: 1, column: 1 } : edit.at;
    return !conflicts.some((conflict) => conflict.kind === edit.kind && addressText(conflict.at) === addressText(at));
  });
}

/** Edited cells hold what was asked for, others what they held: values as hucre reads them, formulas as we do. */
async function everyCellIsRight(book: Book, bytes: Uint8Array, done: readonly Edit[]): Promise<void> {
  const [workbook, snapshot] = [await readByHucre(bytes), await snapshotOf(bytes)];
  const edits = new Map<string, Edit>();
  for (const edit of done) if (edit.kind === 'value' || edit.kind === 'formula') edits.set(addressText(edit.at), edit);
  const wrong: unknown[] = [];
  for (const sheet of book.snapshot.sheets) {
    const named = ({ name }: { readonly name?: string }) => name === sheet.name;
    const [old, now] = [book.workbook.sheets.find(named), workbook.sheets.find(named)];
    const mine = snapshot.sheets.find(named)!;
    for (const [row, column] of places(sheet.cells, mine.cells)) {
      const where = addressText({ sheet: sheet.name, row, column });
      const before = contentAt(sheet, row, column);
      const found = contentAt(mine, row, column);
      const wanted = wantedAt(edits.get(where), before, valueAt(old, row, column));
      // Where hucre makes a date of a number, the number is as we read it.
      const isDate = now?.rows[row - 1]?.[column - 1] instanceof Date;
      const value = wanted.formula === null && !isDate ? valueAt(now, row, column) : found.value;
      const isForgotten = value === null && isBlockResult(sheet.cells, row, column);
      const isRight =
        found.formula === wanted.formula && (wanted.value === undefined || value === wanted.value || isForgotten);
      if (!isRight) wrong.push({ where, wanted, found: { formula: found.formula, value } });
    }
  }
  expect(wrong).toEqual([]);
}

/** What must stand in a cell; the value undefined where it is a stored result that may have changed. */
function wantedAt(
  edit: Edit | undefined,
  before: CellContent,
  old: HucreValue,
): { formula: string | null; value?: unknown } {
  if (edit?.kind === 'formula') return { formula: edit.formula, value: edit.result };
  if (edit?.kind === 'value') return { formula: null, value: edit.value === null ? null : asRead(edit.value) };
  if (before.formula !== null) return { formula: before.formula };
  return { formula: null, value: old ?? before.value };
}

function places(...lists: readonly (readonly Cell[])[]): [number, number][] {
  const keys = new Map(
    lists.flat().map(({ row, column }): [string, [number, number]] => [`${row},${column}`, [row, column]]),
  );
  return [...keys.values()];
}

/** Cells without a formula of their own that an array formula or data table fills (rows 11, 12 and 15 of the Excel book). */
function isBlockResult(cells: readonly Cell[], row: number, column: number): boolean {
  return column === 1 && [11, 12, 15].includes(row) && cells.some((cell) => cell.formula === 'D4:D6*2');
}

/** hucre takes a chart sheet for a worksheet that is missing. */
function readByHucre(bytes: Uint8Array): Promise<Workbook> {
  return readXlsx(bytes, { sheets: ({ name }) => name !== '图表' });
}

function valueAt(sheet: Workbook['sheets'][number] | undefined, row: number, column: number): HucreValue {
  const value = sheet?.rows[row - 1]?.[column - 1] ?? null;
  return value === '' || value instanceof Date ? null : value;
}

/** A text as XML gives it back, and the one zero that there is. */
function asRead(value: Exclude<HucreValue, Date>): HucreValue {
  return typeof value === 'string' ? value.replace(/\r\n?/g, '\n') : Object.is(value, -0) ? 0 : value;
}

/** Entries that none of the edits is about are the same bytes in the same order, none is lost. */
function partsAreKept(before: Uint8Array, after: Uint8Array, done: readonly Edit[]): void {
  const [old, now] = [openArchive(before), openArchive(after)];
  const kept = now.entries
    .filter(({ name }) => old.entries.some((entry) => entry.name === name))
    .map(({ name }) => name);
  const lost = old.entries.map(({ name }) => name).filter((name) => !kept.includes(name));
  expect(lost.filter((name) => !/calcChain/.test(name))).toEqual([]);
  const mayChange = mayChangeBy(done);
  for (const entry of old.entries) {
    const same = now.entries.find(({ name }) => name === entry.name);
    if (!same || mayChange.test(entry.name)) continue;
    const raw = (archive: typeof old, { start, packedSize }: typeof entry) =>
      archive.bytes.subarray(start, start + 30 + entry.name.length + packedSize);
    expect(raw(now, same)).toEqual(raw(old, entry));
  }
}

function mayChangeBy(done: readonly Edit[]): RegExp {
  const names = [
    '^xl/workbook\\.xml$',
    'workbook\\.xml\\.rels$',
    '^\\[Content_Types\\]',
    'worksheets/sheet\\d+\\.xml$',
  ];
  if (done.some(({ kind }) => kind !== 'note')) names.push('styles\\.xml$');
  if (done.some(({ kind }) => kind === 'note')) names.push('comments', 'vmlDrawing', 'worksheets/_rels/');
  return new RegExp(names.join('|'), 'i');
}

async function canBeTakenBack(book: Book, bytes: Uint8Array, done: readonly Edit[]): Promise<void> {
  const undo = done.map((edit): Edit => {
    if (edit.kind === 'sheet') return { ...edit, content: null };
    if (edit.kind === 'mark') return { ...edit, colour: null };
    if (edit.kind === 'note') return { ...edit, text: null };
    return inverse(book.snapshot, edit);
  });
  const back = await patched(bytes, undo);
  expect(back.report.conflicts).toEqual([]);
  const after = await snapshotOf(back.bytes);
  expect(after.ownMarks).toEqual([]);
  expect(after.sheets.map(comparable)).toEqual(book.snapshot.sheets.map(comparable));
  // Stored results are those of before, or none.
  for (const [index, sheet] of after.sheets.entries()) {
    for (const cell of sheet.cells) {
      const before = contentAt(book.snapshot.sheets[index]!, cell.row, cell.column);
      if (cell.value !== null && typeof cell.value === 'number')
        expect(cell.value).toBeCloseTo(before.value as number, 9);
    }
  }
}

function inverse(snapshot: Snapshot, edit: Extract<Edit, { kind: 'value' | 'formula' }>): Edit {
  const { at } = edit;
  const sheet = snapshot.sheets.find(({ name }) => name === at.sheet)!;
  const cell = sheet.cells.find(({ row, column }) => row === at.row && column === at.column);
  const before =
    edit.kind === 'formula' ? { value: edit.result, formula: edit.formula } : { value: edit.value, formula: null };
  const format = cell?.format ?? 'General';
  if (cell?.formula !== undefined)
    return { kind: 'formula', at, formula: cell.formula, result: cell.value, before, format };
  return { kind: 'value', at, value: cell?.value ?? null, before, format };
}

/** A sheet without stored results, which may be missing where they could not be told. */
function comparable({ cells, ...sheet }: Snapshot['sheets'][number]): unknown {
  const kept = cells
    .filter(({ row, column }) => !isBlockResult(cells, row, column))
    .map(({ row, column, value, formula, format, error }) => ({
      row,
      column,
      formula,
      format,
      ...(formula === undefined ? { value, error } : {}),
    }));
  return { ...sheet, cells: kept };
}
