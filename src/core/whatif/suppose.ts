/** The base as it would be under a scenario, cut down to the rows that the scenario touches and those that tell of them. */
import {
  type Cell,
  type CellAddress,
  CellLookup,
  type Indicator,
  type IndicatorScore,
  type Place,
  type Recognition,
  type Settings,
  type Snapshot,
  type Table,
} from '../model';
import { score } from '../scoring';
import { type Base, keyText, type Override } from './scenario';

/** One row of one table. */
export interface Row {
  readonly table: Table;
  readonly indicator: Indicator;
}

export interface Supposed {
  /** The scores of the touched rows, by `table!row`. */
  readonly scores: ReadonlyMap<string, IndicatorScore>;
  /** Overrides that name no indicator of the book any more. */
  readonly unapplied: readonly Override[];
}

/** Scores the touched rows again, by the same scoring as ever. */
export function suppose(base: Base, overrides: readonly Override[]): Supposed {
  const rows = rowsByKey(base);
  const touched = new Map<string, Row>();
  const changes = new Changes(base);
  const decisions = [...base.settings.decisions];
  const unapplied: Override[] = [];
  for (const override of overrides) {
    if (override.kind === 'grades') continue;
    const row = rows.get(keyText(override));
    if (!row) {
      unapplied.push(override);
      continue;
    }
    touched.set(rowName(row), row);
    if (override.kind === 'actual') changes.actual(row, override.text);
    else if (override.kind === 'weight') changes.weight(row, override.weight);
    else decisions.unshift(override.decision);
  }
  const settings: Settings = { ...base.settings, decisions };
  const { snapshot, recognition } = changes.applied([...touched.values()]);
  const wanted = score(snapshot, recognition, settings).scores.filter((each) => touched.has(scoreName(each)));
  return { scores: new Map(wanted.map((each) => [scoreName(each), each])), unapplied };
}

/** Every row that can be named in an override; of rows with one name the first, as decisions have it. */
export function rowsByKey({ analysis }: Base): ReadonlyMap<string, Row> {
  const rows = new Map<string, Row>();
  for (const table of analysis.tables) {
    if (table.kind === 'summary') continue;
    for (const indicator of table.indicators) {
      const key = keyText({ sheet: table.sheet, levels: indicator.levels });
      if (!rows.has(key)) rows.set(key, { table, indicator });
    }
  }
  return rows;
}

export function rowName({ table, indicator }: Row): string {
  return `${table.id}!${indicator.row}`;
}

export function scoreName({ table, row }: { readonly table: string; readonly row: number }): string {
  return `${table}!${row}`;
}

/**
 * What a bare number typed over a cell means: the unit that the cell shows goes on.
 * @example typedActual('95', '93%') // '95%'
 */
export function typedActual(text: string, shown: string): string {
  const typed = text.normalize('NFKC').trim();
  if (!/^[-+]?[\d,]*\.?\d+$/.test(typed)) return typed;
  const [, before = '', unit = ''] = /^(第?)[\d,]*\.?\d+\s*([^\d]*)$/.exec(shown.normalize('NFKC').trim()) ?? [];
  return before + typed + unit;
}

/** Gathers changed rows and cells, and gives the cut-down book in which they stand. */
class Changes {
  private readonly indicators = new Map<Indicator, Indicator>();
  private readonly cells = new Map<string, Cell>();
  private readonly bySheetRow = new Map<string, Row>();
  private readonly lookup: CellLookup;

  constructor(private readonly base: Base) {
    this.lookup = new CellLookup(base.snapshot);
    for (const table of base.analysis.tables)
      for (const indicator of table.indicators)
        this.bySheetRow.set(`${table.sheet}!${indicator.row}`, { table, indicator });
  }

  /** In the row that tells the actual, which may be one of another table. */
  actual(row: Row, text: string): void {
    const teller = this.family(row).find(({ indicator }) => indicator.actual !== null) ?? row;
    const place = teller.indicator.places.actual;
    const typed = typedActual(text, teller.indicator.actual ?? '');
    const places = { ...teller.indicator.places, actual: place ?? anyPlace(teller.indicator) };
    this.change(teller, { actual: typed, places });
    if (place) this.put({ sheet: teller.table.sheet, ...place }, typed);
  }

  weight(row: Row, weight: string): void {
    const teller = this.family(row).find(({ indicator }) => indicator.weight !== null) ?? row;
    this.change(teller, {
      weight,
      places: { ...teller.indicator.places, weight: teller.indicator.places.weight ?? anyPlace(teller.indicator) },
    });
  }

  applied(touched: readonly Row[]): { snapshot: Snapshot; recognition: Recognition } {
    const kept = new Set(touched.flatMap((row) => this.family(row).map(({ indicator }) => indicator)));
    const tables = this.base.analysis.tables.map((table) => ({
      ...table,
      totals: [],
      indicators: table.indicators.filter((each) => kept.has(each)).map((each) => this.indicators.get(each) ?? each),
    }));
    const sheets = this.base.snapshot.sheets.map((sheet) => ({
      ...sheet,
      cells: this.cellsOf(sheet.name, tables),
    }));
    return { snapshot: { ...this.base.snapshot, sheets }, recognition: { tables, prose: [] } };
  }

  /** Only the cells from which the kept rows are read. */
  private cellsOf(sheet: string, tables: readonly Table[]): Cell[] {
    const places = tables
      .filter((table) => table.sheet === sheet)
      .flatMap((table) => table.indicators.flatMap((indicator) => Object.values(indicator.places)));
    return places.flatMap((place) => {
      const cell = this.cells.get(placeName(sheet, place)) ?? this.lookup.at({ sheet, ...place });
      return cell ? [cell] : [];
    });
  }

  private family(row: Row): Row[] {
    const others = row.indicator.same.map((same) => this.bySheetRow.get(`${same.sheet}!${same.row}`));
    return [row, ...others.filter((other) => other !== undefined)];
  }

  private change({ indicator }: Row, change: Partial<Indicator>): void {
    this.indicators.set(indicator, { ...(this.indicators.get(indicator) ?? indicator), ...change });
  }

  /** As text: what is supposed is exact, whatever number format the cell has. */
  private put({ sheet, row, column }: CellAddress, text: string): void {
    this.cells.set(placeName(sheet, { row, column }), { row, column, value: text, text });
  }
}

function placeName(sheet: string, { row, column }: Place): string {
  return `${sheet} ${row} ${column}`;
}

/** A row without a cell for a value needs a place all the same, since a value is always told with one. */
function anyPlace(indicator: Indicator): Place {
  return { row: indicator.row, column: 1 };
}
