/**
 * A table may go on over several sheets without its labels telling so: every page begins a block of its own. The total on
 * the last page tells it, where it is the sum of the pages and not of its own rows.
 */
import type { Indicator, Table } from '../model';
import { equals, exact, type Rational, sum } from '../numbers';

export class Pages {
  /** Indexes of the tables that may be pages of one: each the last of its sheet and, but for the first, the first of it. */
  private run: number[] = [];

  /** @param tables numbered and growing; pages found later are written back into it */
  constructor(private readonly tables: Table[]) {}

  /** Takes note of the table just added; joins pages to it where its total covers them. */
  add(mayContinue: boolean): void {
    const index = this.tables.length - 1;
    this.run = mayContinue ? [...this.run, index] : [index];
    if (this.run.length < 2) return;
    for (const role of ['weight', 'score'] as const) {
      const first = this.firstPage(role);
      if (first === null) continue;
      for (let at = first + 1; at < this.run.length; at++) {
        const page = this.run[at]!;
        this.tables[page] = { ...this.tables[page]!, continues: this.tables[this.run[at - 1]!]!.id };
      }
      return;
    }
  }

  /** The place in the run of the first of the pages that the last table's total adds up; null where it is its own alone. */
  private firstPage(role: 'weight' | 'score'): number | null {
    const last = this.tables.at(-1)!;
    const total = last.totals.find(({ scope, isLevelCell }) => scope.length === 0 && !isLevelCell)?.[role];
    if (!total || last.weighting === 'relative') return null;
    const wanted = exact(total);
    let marks = marksOf(last.indicators, role);
    if (equals(marks, wanted)) return null;
    for (let at = this.run.length - 2; at >= 0; at--) {
      marks = sum([marks, marksOf(this.tables[this.run[at]!]!.indicators, role)]);
      if (equals(marks, wanted)) return at;
    }
    return null;
  }
}

function marksOf(indicators: readonly Indicator[], role: 'weight' | 'score'): Rational {
  return sum(indicators.flatMap((row) => (row[role] === null ? [] : [exact(row[role]!)])));
}
