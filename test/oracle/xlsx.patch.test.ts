/**
 * Patched books in LibreOffice: it opens them, reads what was written, and, trusting stored results as it is installed,
 * shows no other result than when it is made to recalculate.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import type { Workbook } from 'hucre/xlsx';
import type { Edit } from '../../src/core/model';
import { producerBooks } from '../hosts/xlsx/books/producers';
import { editsFor, wishes } from '../hosts/xlsx/books/randomEdits';
import { patched, snapshotOf } from '../hosts/xlsx/books/read';
import { HAS_ORACLE, throughLibreOffice } from './libreoffice';

/** Sets of edits tried on each book. */
const SETS = 4;

(HAS_ORACLE ? describe : describe.skip)('patched books in LibreOffice', () => {
  let folder: string;
  const files: { readonly file: string; readonly name: string; readonly edits: readonly Edit[] }[] = [];
  let installed: Workbook[];
  let always: Workbook[];

  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'jiheng-patched-'));
    for (const [name, bytes] of await producerBooks()) {
      const snapshot = await snapshotOf(bytes);
      for (const [index, wanted] of fc.sample(wishes, { numRuns: SETS, seed: 2023 }).entries()) {
        const edits = editsFor(snapshot, wanted).filter(isTold);
        const result = await patched(bytes, edits);
        const left = new Set(result.report.conflicts.map(({ kind, at }) => `${kind} ${JSON.stringify(at)}`));
        const done = edits.filter(
          (edit) => edit.kind === 'sheet' || !left.has(`${edit.kind} ${JSON.stringify(edit.at)}`),
        );
        const file = path.join(folder, `${files.length}.xlsx`);
        writeFileSync(file, result.bytes);
        files.push({ file, name: `${name} ${index}`, edits: done });
      }
    }
    const names = files.map(({ file }) => file);
    installed = await throughLibreOffice(names, 'as-installed');
    always = await throughLibreOffice(names, 'always');
  }, 300_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('every written cell reads as it was written', () => {
    const wrong = files.flatMap(({ name, edits }, index) =>
      edits.flatMap((edit) => {
        if (edit.kind !== 'value' && edit.kind !== 'formula') return [];
        const wanted = edit.kind === 'formula' ? edit.result : edit.value;
        const found = valueAt(installed[index]!, edit.at.sheet, edit.at.row, edit.at.column);
        return isSame(wanted === '' ? null : wanted, found) ? [] : [{ name, at: edit.at, wanted, found }];
      }),
    );
    expect(wrong).toEqual([]);
    expect(files.flatMap(({ edits }) => edits).length).toBeGreaterThan(SETS * 9);
  });

  test('no stored result differs from the recalculated one', () => {
    const stale = files.flatMap(({ name }, index) =>
      installed[index]!.sheets.flatMap((sheet, place) =>
        sheet.rows.flatMap((values, row) =>
          values.flatMap((shown, column) => {
            const right = always[index]!.sheets[place]!.rows[row]?.[column] ?? null;
            return isSame(right, shown) || leadsOut(name, row, column)
              ? []
              : [{ name, cell: `${sheet.name} ${row + 1},${column + 1}`, shown, right }];
          }),
        ),
      ),
    );
    expect(stale).toEqual([]);
  });
});

/** LibreOffice turns numbers beyond its reach, and texts with characters of no font, into others. */
function isTold(edit: Edit): boolean {
  return (
    edit.kind !== 'value' ||
    typeof edit.value !== 'number' ||
    edit.value === 0 ||
    (Math.abs(edit.value) > 1e-200 && Math.abs(edit.value) < 1e200)
  );
}

/** The link into another book leads nowhere: only its stored result can be told. */
function leadsOut(name: string, row: number, column: number): boolean {
  return name.startsWith('Excel') && row === 2 && column === 1;
}

function valueAt(book: Workbook, name: string, row: number, column: number): unknown {
  return book.sheets.find((sheet) => sheet.name === name)?.rows[row - 1]?.[column - 1] ?? null;
}

function isSame(a: unknown, b: unknown): boolean {
  if (typeof a === 'number' && typeof b === 'number') return Math.abs(a - b) <= 1e-12 * Math.max(1, Math.abs(a));
  if (b instanceof Date || a instanceof Date) return String(a) === String(b) || typeof a === 'number' || a === null;
  return a === b;
}
