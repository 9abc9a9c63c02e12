/**
 * The scored forms of a book. One form has one total, however many tables tell of it: its pages, tables that repeat its
 * rows. A book (or a sheet) may hold several that have nothing to do with one another, as when projects are evaluated
 * one below the other; the book's own result is then about one of them only.
 */
import { inArea, type Result, type ScoredForm, type Settings, type Table } from '../model';
import { type ResultInput, resultOf, rowsOfWhole } from './result';

/**
 * @param result the book's own result, which stays that of the form it is about
 * @example formsOf(input, result, settings).map(({ title, result }) => `${title}: ${result.score}`)
 */
export function formsOf(input: ResultInput, result: Result, settings: Settings): readonly ScoredForm[] {
  const groups = groupsOf(input.tables.filter(isScored));
  const told = groups.length > 1 ? toldOf(groups, input, result) : groups[0];
  return groups.map((tables) => ({
    tables: tables.map(({ id }) => id),
    title: tables[0]!.title,
    result: tables === told ? result : resultAlone(tables, groups, input, { ...settings, gradeScale: result.scale }),
  }));
}

function isScored({ kind, indicators }: Table): boolean {
  return kind === 'indicators' && indicators.some(({ weight, score }) => weight !== null || score !== null);
}

function groupsOf(tables: readonly Table[]): readonly (readonly Table[])[] {
  const groups: Table[][] = [];
  for (const table of tables) {
    const isLinked = table.continues !== undefined || table.indicators.some(({ same }) => same.length > 0);
    const group = isLinked ? groups.find((others) => others.some((other) => tellOfOne(table, other))) : undefined;
    if (group) group.push(table);
    else groups.push([table]);
  }
  return groups;
}

/** Pages of one table, and tables of which one tells of most indicators of the other. */
function tellOfOne(table: Table, other: Table): boolean {
  if (table.continues === other.id) return true;
  const shared = table.indicators.filter(({ same }) =>
    same.some(({ sheet, row }) => sheet === other.sheet && inArea(other.area, row, other.area.left)),
  );
  return shared.length * 2 > Math.min(table.indicators.length, other.indicators.length);
}

/**
 * The form whose total the book's result states; none where the result is a mere sum, which each form then has of its own.
 */
function toldOf(
  groups: readonly (readonly Table[])[],
  { tables, rolled }: ResultInput,
  { scoreAt }: Result,
): readonly Table[] | undefined {
  if (scoreAt === null) return undefined;
  const { sheet, row, column } = scoreAt;
  const holding = groups.find((group) =>
    group.some((table) => table.sheet === sheet && inArea(table.area, row, column)),
  );
  if (holding) return holding;
  const [counted] = rowsOfWhole(tables, rolled);
  return groups.find((group) => group.some(({ id }) => id === counted?.table));
}

/** The result as if the book held this form only; what is told in prose is about another one. */
function resultAlone(
  own: readonly Table[],
  groups: readonly (readonly Table[])[],
  input: ResultInput,
  settings: Settings,
): Result {
  const others = new Set(groups.filter((group) => group !== own).flat());
  const tables = input.tables.filter((table) => table.kind !== 'summary' && !others.has(table));
  return resultOf({ ...input, tables, prose: [], gradeCell: null }, settings);
}
