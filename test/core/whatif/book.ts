/** A scored book made by hand for what-if: one table, each row with weight, target, actual, rule and entered score. */
import {
  type Analysis,
  DEFAULT_SETTINGS,
  type Cell,
  type ColumnRole,
  type Place,
  type Settings,
  type Snapshot,
} from '../../../src/core/model';
import { score } from '../../../src/core/scoring';
import type { Base } from '../../../src/core/whatif';
import { indicator, table, total } from '../model/tables';

export interface RowGiven {
  readonly levels: readonly string[];
  readonly weight: string;
  readonly target?: string;
  readonly actual?: string;
  readonly rule?: string;
  readonly score?: string;
}

const COLUMNS: readonly ColumnRole[] = ['level1', 'level2', 'weight', 'target', 'actual', 'rule', 'score'];
const SHEET = '评分';

export function bookOf(rows: readonly RowGiven[], settings: Settings = DEFAULT_SETTINGS): Base {
  const cells: Cell[] = [];
  const indicators = rows.map((given, index) => {
    const row = index + 2;
    const texts = { ...given, level1: given.levels[0], level2: given.levels[1] } as Partial<Record<ColumnRole, string>>;
    const places: Partial<Record<ColumnRole, Place>> = {};
    COLUMNS.forEach((role, at) => {
      places[role] = { row, column: at + 1 };
      const text = texts[role];
      if (text !== undefined) cells.push({ row, column: at + 1, value: text, text });
    });
    const { levels, weight, target = null, actual = null, rule = null, score: entered = null } = given;
    return indicator({ row, levels, places, weight, target, actual, rule, score: entered });
  });
  const tables = [
    table({
      sheet: SHEET,
      area: { top: 1, left: 1, bottom: rows.length + 2, right: COLUMNS.length },
      columns: COLUMNS.map((role, at) => ({ column: at + 1, role, header: role })),
      indicators,
      totals: [total({ row: rows.length + 2, label: '合计' })],
    }),
  ];
  const sheet = {
    name: SHEET,
    visibility: 'visible' as const,
    isProtected: false,
    cells,
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
    notes: [],
    listObjects: [],
  };
  const snapshot: Snapshot = { workbook: '示例.xlsx', sheets: [sheet], ownMarks: [] };
  const recognition = { tables, prose: [] };
  const analysis: Analysis = {
    workbook: snapshot.workbook,
    ...recognition,
    ...score(snapshot, recognition, settings),
    findings: [],
    undecided: [],
  };
  return { snapshot, settings, analysis };
}
