/** What a formula refers to: areas of sheets, through names, tables and runs of sheets. */
import { parseA1Ref, parseStructRef, type RangeA1, tokenize } from '@borgar/fx/xlsx';
import { type Area, type CellAddress, inArea, LAST_COLUMN, LAST_ROW } from '../../../core/model';
import type { StoredTable } from '../book/tables';
import type { DefinedName } from '../book/workbook';

export interface SheetArea {
  readonly sheet: string;
  readonly area: Area;
}

/** What a formula can refer to. */
export interface ReferenceContext {
  /** Names of all sheets, in the book's order. */
  readonly sheets: readonly string[];
  readonly names: readonly DefinedName[];
  readonly tables: readonly { readonly sheet: string; readonly table: StoredTable }[];
}

export interface References {
  readonly areas: readonly SheetArea[];
  /** It may refer to anything: the cells are worked out while it is calculated. */
  readonly isOpen: boolean;
}

/** Functions that make references of texts and numbers, or look at the book as a whole. */
const OPEN_FUNCTIONS: ReadonlySet<string> = new Set(['INDIRECT', 'OFFSET', 'CELL', 'INFO', 'GETPIVOTDATA', 'SHEETS']);
const OPEN: References = { areas: [], isOpen: true };

/**
 * The areas a formula refers to, as seen from the cell it stands in.
 * @example referencesOf("SUM('表1'!A1:A3)", at, context) // { areas: [{ sheet: '表1', area: … }], isOpen: false }
 */
export function referencesOf(formula: string, at: CellAddress, context: ReferenceContext): References {
  return collect(formula, at, context, new Set());
}

function collect(
  formula: string,
  at: CellAddress,
  context: ReferenceContext,
  through: ReadonlySet<string>,
): References {
  const areas: SheetArea[] = [];
  for (const { type, value } of tokenize(formula)) {
    if (type === 'func') {
      if (OPEN_FUNCTIONS.has(value.replace(/^(_xlfn\.|_xlws\.)+/i, '').toUpperCase())) return OPEN;
    } else if (type === 'operator') {
      if (value === ':') return OPEN;
    } else if (type === 'range' || type === 'range_beam' || type === 'range_ternary') {
      areas.push(...rangeAreas(value, at.sheet, context.sheets));
    } else if (type === 'structured') {
      const area = tableArea(value, at, context);
      if (area) areas.push(area);
      else return OPEN;
    } else if (type === 'range_named') {
      const found = definedName(value, at.sheet, context);
      if (!found || through.has(found.name)) continue;
      if (isRelative(found.refersTo)) return OPEN;
      const inner = collect(found.refersTo, at, context, new Set([...through, found.name]));
      if (inner.isOpen) return OPEN;
      areas.push(...inner.areas);
    } else if (type === 'unknown') return OPEN;
  }
  return { areas, isOpen: false };
}

/** The areas of `A1:B2`, `表1!C:C` or `表1:表3!D4`; none where it leads into another book. */
export function rangeAreas(text: string, sheet: string, sheets: readonly string[]): SheetArea[] {
  const reference = parseA1Ref(text);
  if (!reference || !('range' in reference)) return [];
  if (reference.workbookName && reference.workbookName !== '0') return [];
  const area = wholeArea(reference.range);
  return sheetsNamed(reference.sheetName || sheet, sheets).map((name) => ({ sheet: name, area }));
}

/** `A:B` runs over all rows, `3:5` over all columns. */
function wholeArea({ top, left, bottom, right }: RangeA1): Area {
  return {
    top: (top ?? 0) + 1,
    left: (left ?? 0) + 1,
    bottom: (bottom ?? (top === null ? LAST_ROW - 1 : top)) + 1,
    right: (right ?? (left === null ? LAST_COLUMN - 1 : left)) + 1,
  };
}

function sheetsNamed(name: string, sheets: readonly string[]): readonly string[] {
  const place = placeOf(name, sheets);
  if (place >= 0) return [sheets[place]!];
  const [first = '', last] = name.split(':');
  if (last === undefined) return [];
  const [from, to] = [placeOf(first, sheets), placeOf(last, sheets)];
  return from < 0 || to < 0 ? [] : sheets.slice(Math.min(from, to), Math.max(from, to) + 1);
}

function placeOf(name: string, sheets: readonly string[]): number {
  return sheets.findIndex((sheet) => sheet.toLowerCase() === name.toLowerCase());
}

/** The name a formula means: the sheet's own before the book's. */
export function definedName(text: string, sheet: string, context: ReferenceContext): DefinedName | undefined {
  const written = /^(?:'((?:[^']|'')+)'|([^!]+))!(.+)$/.exec(text);
  const scope = placeOf(
    (written?.[1]?.replaceAll("''", "'") ?? written?.[2] ?? sheet).replace(/^\[0\]/, ''),
    context.sheets,
  );
  const name = (written?.[3] ?? text).toLowerCase();
  const named = context.names.filter((known) => known.name.toLowerCase() === name);
  return named.find((known) => known.sheet === scope) ?? named.find((known) => known.sheet === null);
}

/** A name whose reference moves with the cell that uses it. */
function isRelative(refersTo: string): boolean {
  return tokenize(refersTo).some(({ type, value }) => {
    if (type !== 'range' && type !== 'range_beam') return false;
    const reference = parseA1Ref(value);
    if (!reference || !('range' in reference)) return false;
    const { top, left, $top, $left } = reference.range;
    return (top !== null && !$top) || (left !== null && !$left);
  });
}

/** The area of a structured reference such as `表1[得分]` or `表1[[#This Row],[得分]]`; null where there is no such table. */
export function tableArea(text: string, at: CellAddress, context: ReferenceContext): SheetArea | null {
  const reference = parseStructRef(text);
  if (!reference) return null;
  const wanted = reference.table?.toLowerCase() ?? '';
  const found = context.tables.find(({ sheet, table }) =>
    wanted === '' ? sheet === at.sheet && inArea(table.area, at.row, at.column) : table.name.toLowerCase() === wanted,
  );
  if (!found) return null;
  const { area, headerRows, totalRows, columns } = found.table;
  const places = (reference.columns ?? []).map((name) =>
    columns.findIndex((column) => column.toLowerCase() === name.toLowerCase()),
  );
  if (places.includes(-1)) return null;
  const left = places.length === 0 ? area.left : area.left + Math.min(...places);
  const right = places.length === 0 ? area.right : area.left + Math.max(...places);
  const sections = new Set((reference.sections ?? []).map((section) => section.toLowerCase().replace('#', '')));
  const [top, bottom] = tableRows(sections, { top: area.top, bottom: area.bottom, headerRows, totalRows, row: at.row });
  return { sheet: found.sheet, area: { top, left, bottom, right } };
}

function tableRows(
  sections: ReadonlySet<string>,
  table: {
    readonly top: number;
    readonly bottom: number;
    readonly headerRows: number;
    readonly totalRows: number;
    readonly row: number;
  },
): [number, number] {
  const { top, bottom, headerRows, totalRows, row } = table;
  if (sections.has('this row')) return [row, row];
  const withHeaders = sections.has('all') || sections.has('headers');
  const withTotals = sections.has('all') || sections.has('totals');
  const withData = sections.has('all') || sections.has('data') || sections.size === 0;
  const first = withHeaders ? top : withData ? top + headerRows : bottom - totalRows + 1;
  const last = withTotals ? bottom : withData ? bottom - totalRows : top + headerRows - 1;
  return [first, last];
}
