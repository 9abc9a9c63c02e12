/** What a cell of the grid holds, in the model's terms. */
import type { ICellData, IStyleData, Nullable } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/lib/facade';
import type {} from '@univerjs/preset-sheets-core';
import type { CellContent, CellValue } from '../../core/model';
import { BOOLEAN } from './book';

/** The sheet of the grid itself, behind its facade. */
type FSheet = ReturnType<NonNullable<ReturnType<FUniver['getActiveWorkbook']>>['getSheets']>[number];
export type GridSheet = ReturnType<FSheet['getSheet']>;

export interface GridCell extends CellContent {
  readonly error: string | null;
}

const EMPTY: GridCell = { value: null, formula: null, error: null };

/** Reads the cells of one sheet; formulas that the grid fills down by reference are written out. */
export interface CellReader {
  content(data: Nullable<ICellData>, row: number, column: number): GridCell;
  style(data: Nullable<ICellData>): Nullable<IStyleData>;
}

/**
 * A reader for the cells of a sheet as it is now.
 * @example cellReader(api, sheet).content(sheet.getCellRaw(0, 0), 1, 1) // { value: 3, formula: 'A1*3', error: null }
 */
export function cellReader(api: FUniver, sheet: GridSheet): CellReader {
  let masters: ReadonlyMap<string, Master> | null = null;
  const formulaOf = ({ f, si }: ICellData, row: number, column: number): string | null => {
    if (f) return f.replace(/^=/, '');
    if (!si) return null;
    masters ??= sharedFormulas(sheet);
    const master = masters.get(si);
    if (!master) return null;
    return api
      .getFormula()
      .moveFormulaRefOffset(master.formula, column - master.column, row - master.row)
      .replace(/^=/, '');
  };
  return {
    content(data, row, column) {
      if (!data) return EMPTY;
      const formula = formulaOf(data, row, column);
      const value = valueOf(data, formula !== null);
      const error = typeof value === 'string' && ERRORS.has(value) ? value : null;
      if (value === null && formula === null) return EMPTY;
      return { value: error === null ? value : null, formula, error };
    },
    style: (data) => (typeof data?.s === 'string' ? sheet.getStyleDataByHash(data.s) : data?.s),
  };
}

interface Master {
  readonly formula: string;
  readonly row: number;
  readonly column: number;
}

/** Where the user fills a formula down, only its first cell holds the text; the others point to it. */
function sharedFormulas(sheet: GridSheet): ReadonlyMap<string, Master> {
  const masters = new Map<string, Master>();
  sheet.getCellMatrix().forValue((row, column, data) => {
    if (data?.f && data.si) masters.set(data.si, { formula: data.f, row: row + 1, column: column + 1 });
  });
  return masters;
}

/** An empty text is a value only as the result of a formula. */
function valueOf({ v, t, p }: ICellData, isResult: boolean): CellValue {
  if (p?.body) return richText(p.body.dataStream);
  if (v === undefined || v === null || (v === '' && !isResult)) return null;
  return t === BOOLEAN ? Boolean(Number(v)) : v;
}

/** Text of several lines or mixed fonts is a document of its own: lines end with a carriage return, the whole with a line feed. */
function richText(stream: string): string | null {
  const text = stream.replace(/\r?\n$/, '').replace(/\r/g, '\n');
  return text === '' ? null : text;
}

const ERRORS: ReadonlySet<string> = new Set(
  `#DIV/0! #N/A #NAME? #NULL! #NUM! #REF! #VALUE! #SPILL! #CALC! #GETTING_DATA #FIELD! #BLOCKED! #CONNECT! #CYCLE! #ERROR!`.split(
    ' ',
  ),
);
