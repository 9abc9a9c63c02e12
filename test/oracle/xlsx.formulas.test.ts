/** Formulas that the .xlsx port calculates itself give what LibreOffice gives. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { encodeCellText, encodeXml } from '../../src/hosts/xlsx/xml/text';
import { storedFormula } from '../../src/hosts/xlsx/formulas/notation';
import { cellName } from '../../src/core/model';
import { CALCULATED, type Expected, GRID } from '../hosts/xlsx/books/formulas';
import { plainBook } from '../hosts/xlsx/books/plain';
import { HAS_ORACLE, throughLibreOffice } from './libreoffice';

/**
 * Where LibreOffice differs from Excel, and we give what Excel gives: booleans in ranges are numbers to LibreOffice, texts
 * that read as numbers no arguments of SUM, and it has fewer error values.
 */
const DIFFERENT: ReadonlySet<string> = new Set([
  'TRUE>5',
  'SUM(A1:F6)',
  'COUNT(A1:F6)',
  'SUM(B1,"5",TRUE)',
  'SQRT(-1)',
  'LARGE(B1:B6,9)',
  'INDEX(A1:B6,9,1)',
]);

(HAS_ORACLE ? test : test.skip)(
  'the same results as LibreOffice',
  async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'jiheng-formulas-'));
    const file = path.join(folder, 'formulas.xlsx');
    writeFileSync(file, plainBook({ sheets: { 表: gridRows() } }));
    const [book] = await throughLibreOffice([file], 'as-installed');
    rmSync(folder, { recursive: true });
    const different = CALCULATED.flatMap(([formula, expected], index) => {
      const found = book!.sheets[0]!.rows[FIRST_ROW + index - 1]?.[8] ?? null;
      return agrees(expected, found as Expected) === !DIFFERENT.has(formula) ? [] : [{ formula, expected, found }];
    });
    expect(different).toEqual([]);
  },
  60_000,
);

/** Formulas stand below the grid in column I; ROW() there would tell where, so each counts from its own row. */
const FIRST_ROW = 10;

function gridRows(): string {
  const grid = GRID.map((values, row) => {
    const cells = values.map((value, column) => cell(cellName(row + 1, column + 1), value));
    return `<row r="${row + 1}">${cells.join('')}</row>`;
  });
  const formulas = CALCULATED.map(([formula], index) => {
    const row = FIRST_ROW + index;
    const here = formula.replace('ROW()', `ROW()-${row - 3}`);
    return `<row r="${row}"><c r="I${row}"><f>${encodeXml(storedFormula(here))}</f></c></row>`;
  });
  return [...grid, ...formulas].join('');
}

function cell(at: string, value: Expected): string {
  if (value === null) return '';
  if (typeof value === 'number') return `<c r="${at}"><v>${value}</v></c>`;
  if (typeof value === 'boolean') return `<c r="${at}" t="b"><v>${Number(value)}</v></c>`;
  return `<c r="${at}" t="inlineStr"><is><t xml:space="preserve">${encodeCellText(value)}</t></is></c>`;
}

function agrees(expected: Expected, found: Expected): boolean {
  if (typeof expected === 'number' && typeof found === 'number') return Math.abs(expected - found) < 1e-12;
  return expected === found || (expected === '' && found === null);
}
