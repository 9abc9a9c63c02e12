/**
 * A table as rows and columns of figures, for finding its arithmetic: every column with numbers in it, whether or not
 * recognition gave it a role, and every body row with its label.
 */
import {
  type Area,
  type BodyRow,
  type CellAddress,
  type CellLookup,
  type ColumnRole,
  LEVEL_ROLES,
  MONEY_ROLES,
  type SheetSnapshot,
  type Table,
} from '../../model';
import type { Figure, Nature } from '../figures/figure';
import type { FigureReader, Measure } from '../figures/reader';
import { inPercent } from './percent';

export interface GridColumn {
  readonly column: number;
  readonly role: ColumnRole | null;
  readonly header: string;
  readonly measure: Measure;
  /** How many body rows hold a number in it. */
  readonly figures: number;
}

export interface GridRow {
  readonly row: number;
  readonly kind: BodyRow['kind'];
  /** The label texts of the row from the left, merged labels of the rows above included. */
  readonly labels: readonly string[];
}

export class Grid {
  readonly columns: readonly GridColumn[];
  readonly rows: readonly GridRow[];
  /** Anchors of merged areas by the cells they cover, the anchor itself left out. */
  private readonly covered: ReadonlyMap<number, { readonly row: number; readonly column: number }>;

  constructor(
    readonly table: Table,
    private readonly cells: CellLookup,
    private readonly reader: FigureReader,
  ) {
    this.covered = coveredCells(cells.sheet(table.sheet), table.area);
    const bodyRows = table.rows.filter(({ kind }) => kind !== 'header' && kind !== 'text');
    this.columns = this.findColumns(bodyRows);
    const labelColumns = this.labelColumns();
    this.rows = bodyRows.map(({ row, kind }) => ({ row, kind, labels: this.labels(row, labelColumns) }));
  }

  at(row: number, column: number): CellAddress {
    return { sheet: this.table.sheet, row, column };
  }

  /** The cell's own figure; null for text, blanks and cells covered by a merged one. */
  figure(row: number, column: GridColumn): Figure | null {
    return this.reader.figure(this.at(row, column.column), column.measure);
  }

  /** Whether the cell leaves its figure open: empty or an error, which is neither a dash nor a part of a merged cell. */
  isOpen(row: number, column: GridColumn): boolean {
    if (this.covered.has(keyOf(row, column.column))) return false;
    const cell = this.cells.at(this.at(row, column.column));
    return !cell || cell.error !== undefined || cell.text.trim() === '';
  }

  /** What the cell shows, or the merged cell that covers it. */
  text(row: number, column: number): string {
    const anchor = this.covered.get(keyOf(row, column)) ?? { row, column };
    return this.cells.at(this.at(anchor.row, anchor.column))?.text.trim() ?? '';
  }

  /** What the cell itself shows; empty for cells that a merged one covers. */
  ownText(row: number, column: number): string {
    return this.cells.at(this.at(row, column))?.text.trim() ?? '';
  }

  column(...roles: readonly ColumnRole[]): GridColumn | null {
    return this.columns.find(({ role }) => role !== null && roles.includes(role)) ?? null;
  }

  private findColumns(rows: readonly BodyRow[]): GridColumn[] {
    const { area, columns } = this.table;
    const roles = new Map(columns.map((column) => [column.column, column]));
    const found: GridColumn[] = [];
    for (let column = area.left; column <= area.right; column++) {
      const known = roles.get(column);
      if (known && TEXT_ROLES.has(known.role)) continue;
      const header = known?.header ?? this.header(column);
      const unit = known?.unit ?? unitInHeader(header) ?? this.table.unit;
      const nature = natureOf(known?.role ?? null, header, unit);
      const isPlainShare = nature === 'share' && !inPercent(this.cells, this.table, column, unit);
      const measure = { role: known?.role ?? null, unit: isPlainShare ? null : unit, nature };
      let [filled, figures] = [0, 0];
      for (const { row } of rows) {
        const at = this.at(row, column);
        if (this.reader.figure(at, measure)) figures++;
        else if (this.cells.at(at) === undefined) continue;
        filled++;
      }
      if (figures > 0 && figures * 2 >= filled) found.push({ column, role: measure.role, header, measure, figures });
    }
    return found;
  }

  private header(column: number): string {
    const texts = this.table.headerRows.map((row) => this.text(row, column).replace(/\s/g, ''));
    return texts.reverse().find((text) => text !== '') ?? '';
  }

  private labelColumns(): number[] {
    const numeric = new Set(this.columns.map(({ column }) => column));
    const labelled = this.table.columns.filter(({ role }) => LABEL_ROLES.has(role)).map(({ column }) => column);
    if (labelled.length > 0) return labelled;
    for (let column = this.table.area.left; column <= this.table.area.right; column++) {
      if (!numeric.has(column)) return [column];
    }
    return [];
  }

  private labels(row: number, columns: readonly number[]): string[] {
    const texts = columns.map((column) => this.text(row, column).replace(/\s/g, ''));
    return texts.filter((text, i) => text !== '' && text !== texts[i - 1]);
  }
}

const LABEL_ROLES: ReadonlySet<ColumnRole> = new Set([...LEVEL_ROLES, 'name', 'category', 'item'] as const);
const TEXT_ROLES: ReadonlySet<ColumnRole> = new Set([
  ...LEVEL_ROLES,
  'index',
  'name',
  'category',
  'item',
  'explanation',
  'rule',
  'target',
  'actual',
  'status',
  'reason',
  'grade',
  'remark',
  'text',
] as const);
const POINT_ROLES: ReadonlySet<ColumnRole> = new Set([
  'weight',
  'level1Weight',
  'level2Weight',
  'level3Weight',
  'score',
  'reviewScore',
  'levelScore',
] as const);
const SHARE_ROLES: ReadonlySet<ColumnRole> = new Set(['rate', 'executionRate', 'adjustmentRate'] as const);
const MONEY: ReadonlySet<ColumnRole> = new Set([...MONEY_ROLES, 'amount'] as const);
const COUNT_WORDS =
  /(?:数量|个数|家数|项数|户数|人数|次数|场数|件数|套数|台数|人次|场次|数目|总数|企业数|项目数|单位数)$|^(?:数量|人数|次数|户数)/;
const SHARE_WORDS = /率$|比例$|占比$|比重$|百分比$|幅度$|规模\(%\)$|^得分率|^比例/;
const MONEY_WORDS = /预算|支出|金额|资金|经费|拨付|下达|收入|费用|投入|决算|执行数|成本|单价|总价|补助|补贴|税/;

/** What kind of quantity a column holds, from its role, else its header and unit. */
function natureOf(role: ColumnRole | null, header: string, unit: string | null): Nature {
  if (role && POINT_ROLES.has(role)) return 'points';
  if (role && SHARE_ROLES.has(role)) return 'share';
  if (role && MONEY.has(role)) return 'money';
  const name = header.normalize('NFKC').replace(/\(.*?\)/g, '');
  if (role === 'count' || COUNT_WORDS.test(name)) return 'count';
  if (SHARE_WORDS.test(name) || unit === '%') return 'share';
  if (/[万亿千]?元$/.test(unit ?? '') && MONEY_WORDS.test(name)) return 'money';
  return MONEY_WORDS.test(name) ? 'money' : 'number';
}

/** @example unitInHeader('拟资助金额（万元）') // '万元' */
function unitInHeader(header: string): string | null {
  return /[（(]([^（）()]{1,6})[）)]$/.exec(header)?.[1] ?? null;
}

function keyOf(row: number, column: number): number {
  return row * 32_768 + column;
}

function coveredCells(sheet: SheetSnapshot | undefined, area: Area): Map<number, { row: number; column: number }> {
  const covered = new Map<number, { row: number; column: number }>();
  for (const merge of sheet?.merges ?? []) {
    if (merge.bottom < area.top || merge.top > area.bottom || merge.right < area.left || merge.left > area.right)
      continue;
    for (let row = merge.top; row <= merge.bottom; row++) {
      for (let column = merge.left; column <= merge.right; column++) {
        if (row !== merge.top || column !== merge.left) {
          covered.set(keyOf(row, column), { row: merge.top, column: merge.left });
        }
      }
    }
  }
  return covered;
}
