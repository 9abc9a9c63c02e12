/** Findings become marks, notes and a sheet; those of an earlier run that hold no more are taken away. */
import { clearMarks, findingEdits } from '../../../src/core/edits';
import { analyse } from '../../../src/core/engine';
import { addressText, type Edit, FINDINGS_SHEET, type SheetCell, type Snapshot } from '../../../src/core/model';
import { book } from '../checks/sheets';

const TABLE = `
  一级指标 | 二级指标 | 三级指标 | 分值 | 得分 | 得分率
  产出 | 数量 | 植树面积 | 60 | 54 | 90.00%
  产出 | 质量 | 成活率 | 40 | 38 | 59.00%
  合计 | < | < | 100 | 92 | 92.00%`;

function cellsOf(edits: readonly Edit[], kind: 'mark' | 'note'): [string, string | null][] {
  return edits.flatMap((edit): [string, string | null][] => {
    if (edit.kind === 'mark' && kind === 'mark') return [[addressText(edit.at), edit.colour]];
    if (edit.kind === 'note' && kind === 'note') return [[addressText(edit.at), edit.text]];
    return [];
  });
}

function sheetRows(edits: readonly Edit[]): readonly (readonly SheetCell[])[] {
  const edit = edits.find((candidate) => candidate.kind === 'sheet');
  if (edit?.kind !== 'sheet' || edit.name !== FINDINGS_SHEET || !edit.content) throw new Error('no findings sheet');
  return edit.content.rows;
}

const snapshot: Snapshot = book({ 评分表: TABLE });

test('an error marks the cell in which it stands, and says why in a note', () => {
  const edits = findingEdits(snapshot, analyse(snapshot), 'zh-CN');
  expect(cellsOf(edits, 'mark')).toEqual([['评分表!F3', '#FFC7CE']]);
  const [[cell, note]] = cellsOf(edits, 'note') as [[string, string]];
  expect(cell).toBe('评分表!F3');
  expect(note).toMatch(/^错误：.*59.*95/s);
});

test('the sheet lists every finding with a link, in the language asked for', () => {
  const analysis = analyse(snapshot);
  for (const [language, severity] of [
    ['zh-CN', '错误'],
    ['en-US', 'Error'],
  ] as const) {
    const rows = sheetRows(findingEdits(snapshot, analysis, language));
    const listed = rows.slice(5);
    expect(listed).toHaveLength(analysis.findings.length + analysis.undecided.length);
    const row = listed.find((cells) => cells[2]?.value === '评分表!F3')!;
    expect(row[1]?.value).toBe(severity);
    expect(row[2]?.link).toEqual({ sheet: '评分表', row: 3, column: 6 });
    expect(row.at(-1)?.value).toBe('rate-mismatch');
  }
});

test('marks that have no finding any more are taken away', () => {
  const marked: Snapshot = {
    ...snapshot,
    ownMarks: [
      { sheet: '评分表', row: 2, column: 5 },
      { sheet: '评分表', row: 3, column: 6 },
    ],
  };
  const edits = findingEdits(marked, analyse(marked), 'zh-CN');
  expect(cellsOf(edits, 'mark')).toEqual([
    ['评分表!E2', null],
    ['评分表!F3', '#FFC7CE'],
  ]);
  expect(cellsOf(edits, 'note')[0]).toEqual(['评分表!E2', null]);
  expect(cellsOf(clearMarks(marked), 'mark')).toEqual([
    ['评分表!E2', null],
    ['评分表!F3', null],
  ]);
});
