/**
 * Which tables make up one scored form: the pages of a table that goes on from sheet to sheet, and the budget block above
 * it, whose marks the form's total counts too (guide/domain.md §4.1, §9).
 */
import type { Indicator, Table, Total } from '../model';
import { equals, exact, HUNDRED, type Rational, sum } from '../numbers';

/** An indicator row with the table it stands in. */
export interface PlacedRow {
  readonly table: Table;
  readonly row: Indicator;
}

/** The form that each indicator table belongs to. */
export class Blocks {
  private readonly pages = new Map<string, readonly Table[]>();
  private readonly budgets = new Map<string, readonly Table[]>();

  constructor(tables: readonly Table[]) {
    for (const table of tables) {
      const before = table.continues === undefined ? undefined : this.pages.get(table.continues);
      const pages = [...(before ?? []), table];
      for (const page of pages) this.pages.set(page.id, pages);
      if (table.kind !== 'budget' || table.indicators.length === 0) continue;
      this.budgets.set(table.sheet, [...(this.budgets.get(table.sheet) ?? []), table]);
    }
  }

  /** The rows of a table and of all its pages. */
  rows(table: Table): PlacedRow[] {
    return this.pagesOf(table).flatMap((page) => page.indicators.map((row) => ({ table: page, row })));
  }

  /**
   * The rows that a total over everything covers: those of the pages, and the budget block's where the weights say so:
   * with them the rows come to the total's weight (or, where it shows none, to 100), without them they do not.
   */
  rowsOfTotal(table: Table, total: Total | null): PlacedRow[] {
    const rows = this.rows(table);
    if (total && /本[页表]/.test(total.label)) return rows.filter((row) => row.table === table);
    const own = weightOf(rows);
    const whole = total?.weight ? exact(total.weight) : HUNDRED;
    const budget = this.budgetAbove(table);
    if (budget.length === 0 || equals(own, whole)) return rows;
    return equals(sum([own, weightOf(budget)]), whole) ? [...budget, ...rows] : rows;
  }

  private pagesOf(table: Table): readonly Table[] {
    return this.pages.get(table.id) ?? [table];
  }

  /** The marked row of the budget block next above the first page. */
  private budgetAbove(table: Table): PlacedRow[] {
    const first = this.pagesOf(table)[0]!;
    const nearest = (this.budgets.get(first.sheet) ?? []).filter(({ area }) => area.bottom < first.area.top).at(-1);
    return nearest ? nearest.indicators.map((row) => ({ table: nearest, row })) : [];
  }
}

function weightOf(rows: readonly PlacedRow[]): Rational {
  return sum(rows.flatMap(({ row }) => (row.weight === null ? [] : [exact(row.weight)])));
}
