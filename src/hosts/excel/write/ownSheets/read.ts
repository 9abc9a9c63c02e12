/** Reading a sheet of ours as it stands, looks included, in answers below the limits. */
import type { Area } from '../../../../core/model';
import { rangeOf } from '../../areas';
import type { BookContext } from '../../context';
import { ROWS_AT_ONCE } from '../../limits';
import { PLAIN, pointsOf, STANDARD_WIDTH, type Look, type SheetState } from './state';

/** Asks for what the first rows of a sheet say; it is there after the next request. */
export function queueEntries({ workbook }: BookContext, name: string): () => SheetState['entries'] {
  const { head } = firstRows(workbook.worksheets.getItem(name));
  head.load('formulas');
  return () => head.formulas;
}

/** The entries of a sheet behind the first rows. */
export async function moreEntries(context: BookContext, name: string): Promise<SheetState['entries']> {
  const sheet = context.workbook.worksheets.getItem(name);
  const { area } = firstRows(sheet);
  area.load('rowCount,columnCount');
  await context.sync();
  const slices: Slice[] = [];
  for (const slice of slicesBehind(area)) slices.push(await readSlice(context, sheet, slice));
  return slices.flatMap(({ formulas }) => formulas);
}

/** Reads a sheet as it stands, in one request unless it is long. */
export async function readSheetState(context: BookContext, name: string): Promise<SheetState> {
  const sheet = context.workbook.worksheets.getItem(name);
  const { area, head } = firstRows(sheet);
  const frozen = sheet.freezePanes.getLocationOrNullObject();
  const asked = { columns: area.getColumnProperties({ columnHidden: true, format: { columnWidth: true } }) };
  const first = queueSlice(head);
  sheet.load('position');
  area.load('rowCount,columnCount');
  frozen.load('rowCount');
  await context.sync();
  const slices = [first()];
  for (const slice of slicesBehind(area)) slices.push(await readSlice(context, sheet, slice));
  const { position } = sheet;
  return stateOf(slices, asked.columns.value, frozen.isNullObject ? 0 : frozen.rowCount, position);
}

/** Some rows of a sheet. */
interface Slice {
  readonly formulas: (string | number | boolean)[][];
  readonly numberFormat: string[][];
  readonly properties: Excel.CellProperties[][];
}

/** From A1 to the last cell in use, and its first rows. */
function firstRows(sheet: Excel.Worksheet): { readonly area: Excel.Range; readonly head: Excel.Range } {
  const area = sheet.getRange('A1').getBoundingRect(sheet.getUsedRange());
  return { area, head: area.getIntersection(`1:${ROWS_AT_ONCE}`) };
}

/** The rows behind the first ones, in slices. */
function slicesBehind({ rowCount, columnCount }: Excel.Range): Area[] {
  const slices: Area[] = [];
  for (let top = ROWS_AT_ONCE + 1; top <= rowCount; top += ROWS_AT_ONCE) {
    slices.push({ top, left: 1, bottom: Math.min(rowCount, top + ROWS_AT_ONCE - 1), right: columnCount });
  }
  return slices;
}

async function readSlice(context: BookContext, sheet: Excel.Worksheet, area: Area): Promise<Slice> {
  const slice = queueSlice(rangeOf(sheet, area));
  await context.sync();
  return slice();
}

function queueSlice(range: Excel.Range): () => Slice {
  range.load('formulas,numberFormat');
  const asked = { properties: range.getCellProperties(WANTED_PROPERTIES) };
  return () => ({ formulas: range.formulas, numberFormat: range.numberFormat, properties: asked.properties.value });
}

const WANTED_PROPERTIES: Excel.CellPropertiesLoadOptions = {
  format: {
    fill: { color: true, pattern: true },
    font: { bold: true, color: true, size: true, underline: true },
    wrapText: true,
    verticalAlignment: true,
  },
  hyperlink: true,
};

function stateOf(
  slices: readonly Slice[],
  columns: readonly Excel.ColumnProperties[],
  frozenRows: number,
  position: number,
): SheetState {
  const looks: Look[] = [];
  const numbers = new Map<string, number>();
  const properties = slices.flatMap((slice) => slice.properties);
  const numberFormats = slices.flatMap(({ numberFormat }) => numberFormat);
  const look = properties.map((line, row) =>
    line.map(({ format }, column) => {
      const each = lookOf(format ?? {}, String(numberFormats[row]![column]));
      const key = JSON.stringify(each);
      if (!numbers.has(key)) numbers.set(key, looks.push(each) - 1);
      return numbers.get(key)!;
    }),
  );
  return {
    entries: slices.flatMap(({ formulas }) => formulas),
    looks,
    look,
    links: properties.flatMap((line, row) =>
      line.flatMap(({ hyperlink }, column) =>
        hyperlink?.documentReference ? [{ row, column, to: hyperlink.documentReference }] : [],
      ),
    ),
    columns: columns.map(({ columnHidden, format }) => ({
      width: format?.columnWidth ?? pointsOf(STANDARD_WIDTH),
      isHidden: columnHidden ?? false,
    })),
    frozenRows,
    position,
  };
}

function lookOf({ fill, font, wrapText, verticalAlignment }: Excel.CellPropertiesFormat, numberFormat: string): Look {
  return {
    numberFormat,
    fill: fill?.pattern === undefined || fill.pattern === 'None' ? null : (fill.color ?? null),
    font: {
      bold: font?.bold ?? false,
      color: font?.color ?? PLAIN.font.color,
      size: font?.size ?? PLAIN.font.size,
      underline: font?.underline ?? 'None',
    },
    wrapText: wrapText ?? false,
    verticalAlignment: verticalAlignment ?? 'Bottom',
  };
}
