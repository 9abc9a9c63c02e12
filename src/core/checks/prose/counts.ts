/**
 * Counts of indicators told in running text: `4个一级指标、7个二级指标`, `共设置绩效目标46项，其中数量指标18项`. Held against
 * every table that has such indicators; only a count that none of them has is a contradiction.
 */
import type { CellAddress, Prose, Table } from '../../model';
import { LEVEL_ROLES } from '../../model';
import { interval, rational } from '../../numbers';
import { plainLabel } from '../tables/labels';
import type { Book } from '../book';
import type { Mention } from './mention';
import type { Subject } from './subjects';

export interface CountStatement {
  readonly at: Prose['at'];
  readonly mention: Mention;
  /** What is counted, in the text's words. */
  readonly of: string;
  /** What the tables have, each once. */
  readonly counts: readonly { readonly count: number; readonly cell: CellAddress }[];
}

/** Counts in the text of which some table knows the true number. */
export function countStatements(book: Book): CountStatement[] {
  const { prose, tables } = book.input.recognition;
  const counted = tables.filter(({ kind, indicators }) => kind !== 'summary' && indicators.length > 0);
  if (counted.length === 0) return [];
  return prose.flatMap(({ at, text }) => {
    if (!/指标|目标/.test(text)) return [];
    return book.mentions(text).flatMap((mention) => {
      if (!COUNTING.test(mention.unit) || mention.isHedged) return [];
      const found = whatIsCounted(mention, counted, book.subjects);
      return found && found.counts.length > 0 ? [{ at, mention, ...found }] : [];
    });
  });
}

/** Whether no table has that many. */
export function isContradicted({ mention, counts }: CountStatement): boolean {
  return counts.every(({ count }) => !interval.contains(mention.range, rational(BigInt(count))));
}

const COUNTING = /^(?:个|项|条)$/;
const LEVEL_NAMES = ['一级', '二级', '三级', '四级'];
const SET_UP = /(?:设置|设立|设定|设有|设计)(?:了|有)?(?:绩效)?(?:目标|指标)?(?:共|共计|总计|合计)?$/;

function whatIsCounted(
  mention: Mention,
  tables: readonly Table[],
  byLabel: ReadonlyMap<string, readonly Subject[]>,
): Pick<CountStatement, 'of' | 'counts'> | null {
  const behind = mention.sentence.slice(mention.offset + mention.text.length);
  const level = LEVEL_NAMES.findIndex(
    (name) => behind.startsWith(`${name}指标`) || mention.before.endsWith(`${name}指标`),
  );
  if (level >= 0)
    return { of: `${LEVEL_NAMES[level]}指标`, counts: tables.flatMap((table) => levelCount(table, level)) };
  if (
    SET_UP.test(mention.before) &&
    (/(?:指标|目标)/.test(mention.before.slice(-6)) || /^(?:绩效|具体|评价)?指标/.test(behind))
  ) {
    return { of: '指标', counts: tables.map((table) => ({ count: table.indicators.length, cell: cornerOf(table) })) };
  }
  const label = labelBefore(mention.before, byLabel);
  return label ? { of: label, counts: leavesBelow(byLabel.get(label)!) } : null;
}

/** How many different entries a table has at a level; none where it has no such level. */
function levelCount(table: Table, level: number): { count: number; cell: CellAddress }[] {
  const column = table.columns.find(({ role }) => role === LEVEL_ROLES[level]);
  if (!column) return [];
  const paths = table.indicators
    .filter(({ levels }) => levels.length > level)
    .map(({ levels, row }) => {
      const path = levels
        .slice(0, level + 1)
        .map(plainLabel)
        .join('/');
      return levels.length === level + 1 ? `${path}#${row}` : path;
    });
  return [
    {
      count: new Set(paths).size,
      cell: { sheet: table.sheet, row: table.headerRows[0] ?? table.area.top, column: column.column },
    },
  ];
}

/** A level of the tables named right before the count: `数量指标18项`, `质量指标共13项`. */
function labelBefore(before: string, byLabel: ReadonlyMap<string, readonly Subject[]>): string | null {
  const words = before.replace(/(?:共|共计|总计|合计|有|为)+$/, '');
  for (let start = 0; start <= words.length - 3; start++) {
    const label = words.slice(start);
    if (byLabel.get(label)?.some(({ isLeaf }) => !isLeaf)) return label;
  }
  return null;
}

function leavesBelow(subjects: readonly Subject[]): { count: number; cell: CellAddress }[] {
  const byTable = new Map<Table, number>();
  for (const { table, leaves, isLeaf } of subjects) {
    if (!isLeaf) byTable.set(table, (byTable.get(table) ?? 0) + leaves);
  }
  return [...byTable].map(([table, count]) => ({ count, cell: cornerOf(table) }));
}

function cornerOf(table: Table): CellAddress {
  return { sheet: table.sheet, row: table.area.top, column: table.area.left };
}
