/** What the checks see: the book as recognised and scored, with the lookups and the arithmetic they share, made once. */
import {
  type Cell,
  type CellAddress,
  type CellLookup,
  type Exact,
  type Indicator,
  type IndicatorScore,
  LEVEL_WEIGHT_ROLES,
  lookupOf,
  MOST_POINTS,
  type Place,
  type Recognition,
  type Result,
  type RolledScore,
  type Settings,
  sharedCells,
  type Snapshot,
  type Table,
} from '../model';
import { equals, exact, sum } from '../numbers';
import { type Equation, figuresOf } from './equations/equation';
import { equationsOf } from './equations/collect';
import { type Contradiction, resolve, type Resolution } from './equations/resolve';
import { CellMap } from './figures/cellMap';
import { type Figure, figureNumber, figureValue } from './figures/figure';
import { FigureReader, type Measure, onScaleOf } from './figures/reader';
import { type Mention, mentionsIn, type ReadMentions } from './prose/mention';
import { type Subject, subjectsByLabel } from './prose/subjects';
import { type Compared, compareRows } from './rows/comparison';
import { findFlaws, type RuleCell } from './rows/flaws';
import { Grid } from './tables/grid';
import { inPercent } from './tables/percent';

export interface CheckInput {
  readonly snapshot: Snapshot;
  readonly recognition: Recognition;
  readonly scores: readonly IndicatorScore[];
  readonly rolled: readonly RolledScore[];
  readonly result: Result;
}

/** An indicator row with its table and its score. */
export interface Row {
  readonly table: Table;
  readonly indicator: Indicator;
  readonly score: IndicatorScore | null;
  /** The figures of its weight and score: one each, none where the cell holds no number, several as {@link Book.pointsOf} says. */
  readonly weights: readonly Figure[];
  readonly scores: readonly Figure[];
}

/** The rows of one table, in order and by their row on the sheet. */
interface TableRows {
  readonly list: readonly Row[];
  readonly byRow: ReadonlyMap<number, Row>;
}

/** The cells of a row that hold points. */
export type RowPoints = 'weight' | 'score' | 'reviewScore';

export class Book {
  readonly cells: CellLookup;
  readonly figures: FigureReader;
  private readonly sheetOrder: ReadonlyMap<string, number>;
  private readonly bySheet: ReadonlyMap<string, readonly Table[]>;
  private readonly rolledByTable: ReadonlyMap<string, readonly RolledScore[]>;
  private readonly grids = new Map<string, Grid>();
  private readonly pointFigures = new CellMap<Figure | null>();
  private readonly errorCells = new Map<string, readonly Cell[]>();
  private readonly uncalculatedCells = new Map<string, readonly Cell[]>();
  private readonly readTexts = new Map<string, readonly Mention[]>();
  private memoCompared: readonly Compared[] | null = null;
  private memoRuleCells: readonly RuleCell[] | null = null;
  private memoAllRows: readonly Row[] | null = null;
  private memoRows: ReadonlyMap<string, TableRows> | null = null;
  private memoResolution: Resolution | null = null;
  private memoSubjects: ReadonlyMap<string, readonly Subject[]> | null = null;

  constructor(
    readonly input: CheckInput,
    readonly settings: Settings,
  ) {
    this.cells = lookupOf(input.snapshot);
    this.figures = new FigureReader(this.cells);
    this.bySheet = groupedBy(input.recognition.tables, ({ sheet }) => sheet);
    this.rolledByTable = groupedBy(input.rolled, ({ table }) => table);
    this.sheetOrder = new Map(input.snapshot.sheets.map((sheet, index) => [sheet.name, index]));
  }

  get tables(): readonly Table[] {
    return this.input.recognition.tables;
  }

  /** The tables of one sheet, in order. */
  tablesOn(sheet: string): readonly Table[] {
    return this.bySheet.get(sheet) ?? [];
  }

  /** What was rolled up in one table. */
  rolledIn(table: Table): readonly RolledScore[] {
    return this.rolledByTable.get(table.id) ?? [];
  }

  /** Every indicator row of the book, in order. */
  rows(): readonly Row[] {
    return (this.memoAllRows ??= [...this.rowIndex.values()].flatMap(({ list }) => list));
  }

  rowsOf(table: Table): readonly Row[] {
    return this.rowIndex.get(table.id)?.list ?? [];
  }

  /** The indicator row of a table; undefined where the row is none. */
  row(table: string, row: number): Row | undefined {
    return this.rowIndex.get(table)?.byRow.get(row);
  }

  private get rowIndex(): ReadonlyMap<string, TableRows> {
    if (this.memoRows) return this.memoRows;
    const scores = new Map<string, Map<number, IndicatorScore>>();
    for (const score of this.input.scores) {
      let own = scores.get(score.table);
      if (!own) scores.set(score.table, (own = new Map()));
      own.set(score.row, score);
    }
    const rowsIn = (table: Table): TableRows => {
      const own = scores.get(table.id);
      const sheet = this.cells.sheet(table.sheet);
      const shared = sheet && sharedCells(table, 'score', sheet);
      const list = table.indicators.map((read): Row => {
        // A score merged over several indicators says nothing of any single one.
        const indicator = shared?.has(read) ? { ...read, score: null } : read;
        const weights = this.pointsIn(table, indicator, 'weight');
        const scored = this.pointsIn(table, indicator, 'score');
        return { table, indicator, score: own?.get(indicator.row) ?? null, weights, scores: scored };
      });
      return { list, byRow: new Map(list.map((row) => [row.indicator.row, row])) };
    };
    const rows = new Map(this.tables.map((table) => [table.id, rowsIn(table)]));
    for (const table of this.tables) this.readTotals(table);
    return (this.memoRows = rows);
  }

  private readTotals(table: Table): void {
    for (const { places, weight, score } of table.totals) {
      for (const role of WEIGHT_ROLES) if (places[role]) this.pointsRead(table, places[role], weight);
      for (const role of SCORE_ROLES) if (places[role]) this.pointsRead(table, places[role], score);
    }
  }

  /** The figures of a row's weight or score. */
  pointsOf(row: Row, role: RowPoints): readonly Figure[] {
    if (role === 'reviewScore') return this.pointsIn(row.table, row.indicator, role);
    return role === 'weight' ? row.weights : row.scores;
  }

  /**
   * An indicator told over several rows, such as one check-point a row, has marks in each of them; they stand for its own
   * only where they add up to what recognition read.
   */
  private pointsIn(table: Table, indicator: Indicator, role: RowPoints): readonly Figure[] {
    const place = indicator.places[role];
    if (!place) return NONE;
    const read = indicator[role];
    const first = this.pointsRead(table, place, read);
    if (indicator.lastRow === indicator.row) return first ? [first] : NONE;
    const figures: Figure[] = [];
    for (let row = indicator.row; row <= indicator.lastRow; row++) {
      const figure = this.pointsRead(table, { row, column: place.column }, null);
      if (figure) figures.push(figure);
    }
    const isWhole = read !== null && equals(sum(figures.map(figureValue)), exact(read));
    return isWhole || !first ? figures : [first];
  }

  /** The figure of a weight or score cell, on the scale of points (12 for 12 %); null where the cell holds no number. */
  points(table: Table, place: Place | undefined): Figure | null {
    if (!place) return null;
    void this.rowIndex;
    return this.pointsRead(table, place, null);
  }

  /** @param read what recognition read in the cell: it has turned shares into points already */
  private pointsRead(table: Table, place: Place, read: Exact | null): Figure | null {
    const at = { sheet: table.sheet, row: place.row, column: place.column };
    let figure = this.pointFigures.get(at);
    if (figure === undefined) {
      const shown = this.figures.once(at, POINTS);
      const isPoints = shown !== null && Math.abs(figureNumber(shown)) <= MOST_POINTS;
      figure = isPoints ? onScaleOf(shown, read) : null;
      this.pointFigures.set(at, figure);
    }
    return figure;
  }

  /** The figure of a cell that holds a rate. */
  share(table: Table, place: Place): Figure | null {
    const at = { sheet: table.sheet, row: place.row, column: place.column };
    const headed = table.columns.find(({ column }) => column === place.column)?.unit ?? null;
    const unit = inPercent(this.cells, table, place.column, headed) ? '%' : null;
    return this.figures.figure(at, { nature: 'share', role: 'rate', unit });
  }

  /** Whether a cell that should hold points leaves them open: it is empty, shows an error, or a figure that can be none. */
  isOpen(at: CellAddress): boolean {
    const cell = this.cells.at(at);
    return !cell || cell.error !== undefined || cell.text.trim() === '' || typeof cell.value === 'number';
  }

  /** The cells of a sheet that show an error, in order. */
  erroneous(sheet: string): readonly Cell[] {
    let cells = this.errorCells.get(sheet);
    if (!cells) {
      cells = this.cells.sheet(sheet)?.cells.filter(({ error }) => error !== undefined) ?? [];
      this.errorCells.set(sheet, cells);
    }
    return cells;
  }

  /** Formulas of a sheet that no program has calculated yet: they show nothing, and are not empty. */
  uncalculated(sheet: string): readonly Cell[] {
    let cells = this.uncalculatedCells.get(sheet);
    if (!cells) {
      cells = this.cells.sheet(sheet)?.cells.filter(isUncalculated) ?? [];
      this.uncalculatedCells.set(sheet, cells);
    }
    return cells;
  }

  /** Targets held against actuals, each pair once. */
  get compared(): readonly Compared[] {
    return (this.memoCompared ??= compareRows(this));
  }

  /** The scoring rules of the book with what is wrong with each. */
  get ruleCells(): readonly RuleCell[] {
    return (this.memoRuleCells ??= findFlaws(this));
  }

  grid(table: Table): Grid {
    let grid = this.grids.get(table.id);
    if (!grid) this.grids.set(table.id, (grid = new Grid(table, this.cells, this.figures)));
    return grid;
  }

  /** The figures of a text, read once. */
  readonly mentions: ReadMentions = (text) => {
    let mentions = this.readTexts.get(text);
    if (!mentions) this.readTexts.set(text, (mentions = mentionsIn(text)));
    return mentions;
  };

  /** The indicators and levels that texts may speak of, by label. */
  get subjects(): ReadonlyMap<string, readonly Subject[]> {
    return (this.memoSubjects ??= subjectsByLabel(this));
  }

  /** All equations of the book, judged, and the contradictions among them. */
  get resolution(): Resolution {
    return (this.memoResolution ??= resolve(equationsOf(this)));
  }

  contradictions(code: string): readonly Contradiction[] {
    return this.resolution.contradictions.filter(({ lead }) => lead.code === code);
  }

  /** Equations of a code that blanks or a possible 0 leave open. */
  openEquations(code: string): readonly Equation[] {
    return this.resolution.judged
      .filter(({ equation, verdict }) => verdict === 'undecided' && equation.code === code)
      .map(({ equation }) => equation);
  }

  /** The text of a cell as shown; empty where there is none. */
  text(at: CellAddress): string {
    return this.cells.at(at)?.text.trim() ?? '';
  }

  /** Whether a table stands before another in the book. */
  comesFirst(a: Table, b: Table): boolean {
    return this.tables.indexOf(a) < this.tables.indexOf(b);
  }

  /** Compares by sheet, row and column of the first cell; what is not in the book comes last. */
  order(): (a: { readonly cells: readonly CellAddress[] }, b: { readonly cells: readonly CellAddress[] }) => number {
    const place = (sheet: string) => this.sheetOrder.get(sheet) ?? this.sheetOrder.size;
    return ({ cells: [a] }, { cells: [b] }) => {
      if (!a || !b) return 0;
      return place(a.sheet) - place(b.sheet) || a.row - b.row || a.column - b.column;
    };
  }

  firstCell(): CellAddress {
    return { sheet: this.input.snapshot.sheets[0]?.name ?? '', row: 1, column: 1 };
  }
}

const NONE: readonly Figure[] = [];
const POINTS: Measure = { nature: 'points', role: 'score', unit: null };
const WEIGHT_ROLES = ['weight', ...LEVEL_WEIGHT_ROLES] as const;
const SCORE_ROLES = ['score', 'levelScore'] as const;

function groupedBy<T>(values: readonly T[], keyOf: (value: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const value of values) {
    const group = groups.get(keyOf(value));
    if (group) group.push(value);
    else groups.set(keyOf(value), [value]);
  }
  return groups;
}

/** The cells of an equation, the result first. */
export function equationCells(equation: Equation): CellAddress[] {
  return figuresOf(equation).map((figure) => figure.at);
}

export function isUncalculated({ formula, value, error }: Cell): boolean {
  return formula !== undefined && value === null && error === undefined;
}
