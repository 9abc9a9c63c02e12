/** Time per cell of recognition as books grow: by more sheets, and by one sheet that gets longer. */
import type { SheetSnapshot } from '../../src/core/model';
import { recognise } from '../../src/core/recognise';
import { book, sheet, type Written } from '../../test/core/recognise/books/sheet';

export interface Cost {
  readonly cells: number;
  readonly sheets: number;
  /** Nanoseconds per cell: the median of the rounds. */
  readonly perCell: number;
}

const CELLS_A_ROW = 10;
const ROWS_A_SHEET = 100;

/** Times books of about as many cells as asked for; small books are read repeatedly so that a clock tick weighs little. */
export function costOf(cells: number, shape: 'sheets' | 'rows'): Cost {
  const rows = Math.max(10, Math.round(cells / CELLS_A_ROW));
  const sheets = shape === 'sheets' ? Math.max(1, Math.round(rows / ROWS_A_SHEET)) : 1;
  const snapshot = book(
    ...Array.from({ length: sheets }, (_none, at) => evaluation(`表${at + 1}`, Math.round(rows / sheets))),
  );
  const exact = snapshot.sheets.reduce((sum, { cells: list }) => sum + list.length, 0);
  const repeats = Math.max(1, Math.round(200_000 / exact));
  const rounds = Array.from({ length: 5 }, () => {
    const start = performance.now();
    for (let at = 0; at < repeats; at++) recognise(snapshot);
    return ((performance.now() - start) * 1e6) / repeats / exact;
  });
  return { cells: exact, sheets, perCell: rounds.sort((a, b) => a - b)[2]! };
}

/** A scoring table with merged levels, rules in prose and a total per block. */
function evaluation(name: string, rows: number): SheetSnapshot {
  const body: Written[][] = [
    ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '评分标准', '得分', '得分率', '扣分原因'],
  ];
  for (let at = 1; at < rows; at++) {
    const block = Math.floor(at / 20);
    const isFirst = at === 1 || at % 20 === 0;
    const score = (at * 7) % 11;
    if (at % 20 === 19) body.push(['^', '小计', '<', null, null, 100, null, 95, 0.95, null]);
    else
      body.push([
        isFirst ? `类别${block}` : '^',
        at % 5 === 0 || isFirst ? `方面${at}` : '^',
        `事项完成数量${at}`,
        `≥${at}件`,
        `${at + 1}件`,
        10,
        '按完成比例计分，最高不超过分值。',
        score,
        score / 10,
        score < 10 ? '部分事项延后' : null,
      ]);
  }
  return sheet(name, body);
}
