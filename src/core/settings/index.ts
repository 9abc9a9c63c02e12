/**
 * The sheet 绩衡设置: settings, corrections and decisions in the workbook itself, visible and editable, so that they
 * travel with the file and hold in every host.
 */
import {
  DEFAULT_SETTINGS,
  type CellAddress,
  type Edit,
  type Language,
  type Message,
  type Settings,
  SETTINGS_SHEET,
  type SheetCell,
  type Snapshot,
} from '../model';
import type { Row } from './row';
import { rowsOf, withRow } from './rows';
import { word } from './words';

export { withHeaderWords } from './headerWords';
export { parseScale, scaleText } from './scale';

const COLUMNS = ['category', 'sheet', 'object', 'item', 'value', 'note'] as const;
/** Title, explanation, header. */
const ROWS_ABOVE = 3;

export interface SettingsReading {
  readonly settings: Settings;
  /** Rows that were not understood, with the reason: they change nothing, and are kept when the sheet is written again. */
  readonly unread: readonly UnreadRow[];
}

export type UnreadRow = Row & { readonly at: CellAddress; readonly why: Message };

/** What the workbook's own sheet says; the defaults where there is none. */
export function readSettings(snapshot: Snapshot): SettingsReading {
  const sheet = snapshot.sheets.find((candidate) => candidate.name === SETTINGS_SHEET);
  const rows = new Map<number, string[]>();
  for (const cell of sheet?.cells ?? []) {
    if (cell.row <= ROWS_ABOVE || cell.column > COLUMNS.length) continue;
    const row = rows.get(cell.row) ?? COLUMNS.map(() => '');
    row[cell.column - 1] = cell.text;
    rows.set(cell.row, row);
  }
  let settings = DEFAULT_SETTINGS;
  const unread: UnreadRow[] = [];
  for (const [number, cells] of rows) {
    const row = Object.fromEntries(COLUMNS.map((name, index) => [name, cells[index]!])) as unknown as Row;
    const next = withRow(settings, row);
    if (!('id' in next)) settings = next;
    else unread.push({ ...row, at: { sheet: SETTINGS_SHEET, row: number, column: 1 }, why: next });
  }
  return { settings, unread };
}

/** The sheet written anew for these settings; rows of `unread` stand at its end as they were. */
export function settingsEdit(settings: Settings, unread: readonly Row[], language: Language): Edit {
  const cell = (value: string, style: SheetCell['style']): SheetCell => ({ value, style });
  const body = [...rowsOf(settings, language), ...unread];
  return {
    kind: 'sheet',
    name: SETTINGS_SHEET,
    content: {
      widths: [10, 16, 34, 26, 34, 60],
      hiddenColumns: [],
      frozenRows: ROWS_ABOVE,
      rows: [
        [cell(word('title', language), 'title')],
        [cell(word('how', language), 'plain')],
        COLUMNS.map((name) => cell(word(`column-${name}`, language), 'header')),
        ...body.map((row) => COLUMNS.map((name) => cell(row[name], 'wrapped'))),
      ],
    },
  };
}
