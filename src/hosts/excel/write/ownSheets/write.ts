/** Writing a sheet of ours whole, in requests below the limits. */
import { matrixOver } from '../../areas';
import type { BookContext } from '../../context';
import { ROWS_AT_ONCE } from '../../limits';
import { entryFor } from '../entry';
import type { Look, SheetState } from './state';

/** A part of the writing of a sheet, and how many characters it takes of a request. */
export interface SheetPart {
  readonly characters: number;
  readonly queue: (context: BookContext) => void;
}

/** The writing of a whole sheet, in parts that may go into one request or several; one that is not there is made. */
export function sheetParts(name: string, state: SheetState, exists: boolean): SheetPart[] {
  const { entries, columns, frozenRows, position } = state;
  const sheetIn = ({ workbook }: BookContext): Excel.Worksheet => workbook.worksheets.getItem(name);
  const start: SheetPart = {
    characters: 0,
    queue: (context) => {
      if (exists) clear(sheetIn(context));
      else {
        const sheet = context.workbook.worksheets.add(name);
        if (position !== null) sheet.position = position;
      }
    },
  };
  const end: SheetPart = {
    characters: columns.length * 60,
    queue: (context) => queueFrame(sheetIn(context), columns, frozenRows, exists),
  };
  const rows = Array.from({ length: Math.ceil(entries.length / ROWS_AT_ONCE) }, (_, index): SheetPart => {
    const [from, to] = [index * ROWS_AT_ONCE, Math.min(entries.length, (index + 1) * ROWS_AT_ONCE)];
    return {
      characters: JSON.stringify(entries.slice(from, to)).length + (to - from) * entries[0]!.length * 200,
      queue: (context) => queueRows(sheetIn(context), state, from, to),
    };
  });
  return [start, ...rows, end];
}

function clear(sheet: Excel.Worksheet): void {
  const used = sheet.getUsedRange();
  used.clear('Hyperlinks');
  used.clear();
}

function queueRows(
  sheet: Excel.Worksheet,
  { entries, looks, look, links }: SheetState,
  from: number,
  to: number,
): void {
  const columnCount = entries[0]!.length;
  if (columnCount === 0) return;
  const area = sheet.getRangeByIndexes(from, 0, to - from, columnCount);
  const lookAt = (row: number, column: number): Look => looks[look[row]![column]!]!;
  const over = <T>(value: (row: number, column: number) => T): T[][] =>
    matrixOver({ top: from, left: 0, bottom: to - 1, right: columnCount - 1 }, value);
  // A jump brings its own look and text, so that both come after it.
  for (const { row, column, to: documentReference } of links) {
    if (row >= from && row < to) sheet.getCell(row, column).hyperlink = { documentReference };
  }
  area.setCellProperties(over((row, column) => propertiesOf(lookAt(row, column))));
  area.numberFormat = over((row, column) => lookAt(row, column).numberFormat);
  area.formulas = over((row, column) => enteredAs(entries[row]![column]!, lookAt(row, column).numberFormat));
}

function queueFrame(sheet: Excel.Worksheet, columns: SheetState['columns'], frozenRows: number, exists: boolean): void {
  const properties = columns.map(({ width, isHidden }) => ({ columnHidden: isHidden, format: { columnWidth: width } }));
  if (properties.length > 0) sheet.getRangeByIndexes(0, 0, 1, properties.length).setColumnProperties(properties);
  if (frozenRows > 0) sheet.freezePanes.freezeRows(frozenRows);
  else if (exists) sheet.freezePanes.unfreeze();
}

/** Text that starts with `=` is a formula only where it was one; our own sheets hold it as text. */
function enteredAs(entry: string | number | boolean, numberFormat: string): string | number | boolean {
  if (typeof entry !== 'string' || (entry.startsWith('=') && numberFormat !== '@')) return entry;
  return entryFor({ value: entry, formula: null, error: null }, numberFormat);
}

function propertiesOf({ fill, font, wrapText, verticalAlignment }: Look): Excel.SettableCellProperties {
  return {
    format: {
      ...(fill === null ? {} : { fill: { color: fill } }),
      font: { ...font, underline: font.underline as Excel.RangeUnderlineStyle },
      wrapText,
      verticalAlignment: verticalAlignment as Excel.VerticalAlignment,
    },
  };
}
