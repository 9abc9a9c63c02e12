/** Workbooks written as small tables of text, for the tests of the checks and the examples in their READMEs. */
import type { Area, Cell, CellValue, SheetSnapshot, Snapshot } from '../../../src/core/model';

/**
 * A book of sheets, each given as lines of cells between bars.
 *
 * A cell reads as it shows: `12` and `27.5` are numbers, `1,234.50` and `12.50` numbers with a format, `83.33%` a number
 * stored as a share; anything else is text, and so is what follows an apostrophe. `^` joins a cell to the one above,
 * `<` to the one on its left.
 * @example book({ 评分表: '指标 | 权重 | 得分\n培训 | 10 | 9.5' })
 */
export function book(sheets: Readonly<Record<string, string>>): Snapshot {
  return {
    workbook: 'test.xlsx',
    sheets: Object.entries(sheets).map(([name, text]) => sheet(name, text)),
    ownMarks: [],
  };
}

function sheet(name: string, text: string): SheetSnapshot {
  const rows = text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => line.split('|').map((cell) => cell.trim()));
  const cells = rows.flatMap((row, i) => row.flatMap((shown, j) => cellOf(shown, i + 1, j + 1) ?? []));
  return {
    name,
    visibility: 'visible',
    isProtected: false,
    cells,
    merges: mergesOf(rows),
    hiddenRows: [],
    hiddenColumns: [],
    notes: [],
    listObjects: [],
  };
}

function cellOf(shown: string, row: number, column: number): Cell | null {
  if (shown === '' || shown === '^' || shown === '<') return null;
  if (shown.startsWith("'")) return { row, column, value: shown.slice(1), text: shown.slice(1) };
  if (shown.startsWith('#')) return { row, column, value: null, text: shown, error: shown };
  const { value, format } = numberOf(shown);
  return { row, column, value, text: shown, ...(format ? { format } : {}) };
}

function numberOf(shown: string): { value: CellValue; format?: string } {
  const match = /^(-?)(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?(%?)$/.exec(shown);
  if (!match) return { value: shown };
  const [, sign, whole = '', fraction = '', percent] = match;
  const plain = Number(`${sign}${whole.replaceAll(',', '')}${fraction}`);
  const decimals = fraction === '' ? '' : `.${'0'.repeat(fraction.length - 1)}`;
  if (percent) return { value: Number((plain / 100).toPrecision(15)), format: `0${decimals}%` };
  if (whole.includes(',')) return { value: plain, format: `#,##0${decimals}` };
  return String(plain) === shown ? { value: plain } : { value: plain, format: `0${decimals}` };
}

/** Rectangles of joined cells: each `^` or `<` belongs to the cell it points at in the end. */
function mergesOf(rows: readonly (readonly string[])[]): Area[] {
  const areas = new Map<string, Area>();
  rows.forEach((row, i) =>
    row.forEach((shown, j) => {
      if (shown !== '^' && shown !== '<') return;
      let [top, left] = [i, j];
      while (rows[top]?.[left] === '^') top--;
      while (rows[top]?.[left] === '<') left--;
      while (rows[top]?.[left] === '^') top--;
      const key = `${top},${left}`;
      const area = areas.get(key) ?? { top: top + 1, left: left + 1, bottom: top + 1, right: left + 1 };
      areas.set(key, { ...area, bottom: Math.max(area.bottom, i + 1), right: Math.max(area.right, j + 1) });
    }),
  );
  return [...areas.values()];
}
