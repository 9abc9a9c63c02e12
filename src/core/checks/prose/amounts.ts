/**
 * Amounts, counts and rates in running text against money tables and lists: a sentence that restates a row of a table
 * rightly in several figures restates it in all. The row is the one whose label the text names, else the total.
 */
import type { CellAddress, Prose } from '../../model';
import { interval, type Rational } from '../../numbers';
import type { Book } from '../book';
import { type Figure, figureInterval } from '../figures/figure';
import type { Grid, GridRow } from '../tables/grid';
import { plainLabel, totalRank } from '../tables/labels';
import type { Mention } from './mention';
import { scaleFor } from './units';
import { headerCore, sharedStart } from './words';

export interface AmountConflict {
  readonly at: CellAddress;
  readonly mention: Mention;
  readonly figure: Figure;
  readonly header: string;
  readonly label: string;
  /** Cells of the same row that the sentence restates rightly. */
  readonly agreeing: readonly Figure[];
}

export function amountConflicts(book: Book, prose: readonly Prose[]): AmountConflict[] {
  if (prose.length === 0) return [];
  const grids = book.tables.filter(({ kind }) => kind === 'budget' || kind === 'list').map((table) => book.grid(table));
  return prose.flatMap((paragraph) => {
    const mentions = book.mentions(paragraph.text).filter(({ dimension }) => MATCHED.has(dimension));
    if (mentions.length < 2) return [];
    const sentences = new Map<number, Mention[]>();
    for (const mention of mentions) {
      sentences.set(mention.sentenceIndex, [...(sentences.get(mention.sentenceIndex) ?? []), mention]);
    }
    return [...sentences.values()].flatMap((group) => conflictsIn(grids, paragraph, group));
  });
}

const MATCHED: ReadonlySet<string | null> = new Set(['money', 'count', 'share']);
/** So many figures of the row must be restated rightly before another one is believed to be meant by the sentence. */
const FEWEST_AGREEING = 2;

interface Match {
  readonly mention: Mention;
  readonly figure: Figure;
  readonly header: string;
  readonly scale: Rational;
  readonly isWhole: boolean;
}

function conflictsIn(grids: readonly Grid[], paragraph: Prose, mentions: readonly Mention[]): AmountConflict[] {
  const readings = grids.flatMap((grid) =>
    rowsNamed(grid, mentions[0]!.sentence).map((row) => {
      const matches = mentions.flatMap((mention) => matchIn(grid, row, mention) ?? []);
      const agreeing = new Set(matches.filter(agrees).map(({ figure }) => figure));
      return { row, matches, agreeing };
    }),
  );
  const best = readings.reduce<(typeof readings)[number] | null>(
    (most, next) => (next.agreeing.size > (most?.agreeing.size ?? 0) ? next : most),
    null,
  );
  if (!best || best.agreeing.size < FEWEST_AGREEING) return [];
  const told = new Set(readings.flatMap(({ matches }) => matches.filter(agrees).map(({ mention }) => mention)));
  return best.matches
    .filter((match) => match.isWhole && !agrees(match) && !told.has(match.mention) && !best.agreeing.has(match.figure))
    .map(({ mention, figure, header }) => {
      const label = best.row.labels.at(-1) ?? '';
      return { at: paragraph.at, mention, figure, header, label, agreeing: [...best.agreeing] };
    });
}

/** The rows whose label the sentence names, and the total. */
function rowsNamed(grid: Grid, sentence: string): GridRow[] {
  return grid.rows.filter((row) => {
    const label = plainLabel(row.labels.at(-1) ?? '');
    const isTotal = row.kind === 'total' || row.labels.some((text) => totalRank(text) === 2);
    return isTotal || (label.length >= 3 && sentence.includes(label));
  });
}

/** The column of a row that the words in front of a figure name best; null where none or several do. */
function matchIn(grid: Grid, row: GridRow, mention: Mention): Match | null {
  const candidates = grid.columns.flatMap((column) => {
    const scale = scaleFor(column.measure, mention);
    const length = scale ? sharedStart(mention.before, column.header) : 0;
    const figure = length > 0 ? grid.figure(row.row, column) : null;
    const isWhole = length === headerCore(column.header).length;
    return figure ? [{ mention, figure, header: column.header, scale: scale!, length, isWhole }] : [];
  });
  const most = Math.max(0, ...candidates.map(({ length }) => length));
  const best = candidates.filter(({ length }) => length === most);
  return best.length === 1 ? best[0]! : null;
}

function agrees({ mention, figure, scale }: Match): boolean {
  return interval.overlap(mention.range, interval.scaled(figureInterval(figure), scale));
}
