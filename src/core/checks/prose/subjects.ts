/**
 * The indicators and levels that a text may speak of, and what the tables say of each: its weight, its score, and how
 * many indicators stand below it.
 */
import type { CellAddress, Table } from '../../model';
import { type Rational, sum } from '../../numbers';
import type { Book } from '../book';
import { type Figure, figureValue } from '../figures/figure';
import { plainLabel } from '../tables/labels';

export type PointKind = 'weight' | 'score';

/** One value that the tables state, or that follows from the rows below a level. */
export interface Stated {
  readonly value: Rational;
  readonly text: string;
  readonly cells: readonly CellAddress[];
}

export interface Subject {
  readonly table: Table;
  /** The levels from the outermost to its own, in the form in which labels are compared. */
  readonly path: readonly string[];
  readonly isLeaf: boolean;
  readonly weight: Stated | null;
  readonly score: Stated | null;
  /** How many indicator rows stand below it; 1 for a leaf. */
  readonly leaves: number;
}

/** All subjects of the book's indicator tables by their own label. */
export function subjectsByLabel(book: Book): ReadonlyMap<string, readonly Subject[]> {
  const byLabel = new Map<string, Subject[]>();
  for (const table of book.tables) {
    if (table.indicators.length === 0) continue;
    for (const subject of subjectsOf(book, table)) {
      const label = subject.path.at(-1)!;
      if (label.length >= 2) byLabel.set(label, [...(byLabel.get(label) ?? []), subject]);
    }
  }
  return byLabel;
}

interface Branch {
  readonly path: readonly string[];
  readonly isLeaf: boolean;
  readonly rows: Table['indicators'][number][];
}

function subjectsOf(book: Book, table: Table): Subject[] {
  const branches = new Map<string, Branch>();
  for (const indicator of table.indicators) {
    const path = indicator.levels.map(plainLabel);
    path.forEach((_, depth) => {
      const own = path.slice(0, depth + 1);
      const key = own.join('/') + (depth === path.length - 1 ? `#${indicator.row}` : '');
      const branch = branches.get(key) ?? { path: own, isLeaf: depth === path.length - 1, rows: [] };
      branch.rows.push(indicator);
      branches.set(key, branch);
    });
  }
  return [...branches.values()].map(({ path, isLeaf, rows }) => ({
    table,
    path,
    isLeaf,
    weight: total(rows.map((row) => book.points(table, row.places.weight))),
    score: total(rows.map((row) => book.points(table, row.places.score))),
    leaves: rows.length,
  }));
}

/** The sum of figures, each cell once; null where one is missing. */
function total(figures: readonly (Figure | null)[]): Stated | null {
  const known = [...new Set(figures)];
  if (known.length === 0 || known.some((figure) => figure === null)) return null;
  const cells = known as readonly Figure[];
  const text = cells.length === 1 ? cells[0]!.text : '';
  return { value: sum(cells.map(figureValue)), text, cells: cells.map(({ at }) => at) };
}
