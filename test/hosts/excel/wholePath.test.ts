/**
 * A sample workbook through everything: read, analysed, scored and checked in Excel as from its file; written, verified,
 * found unchanged by a second run, and taken back.
 *
 * @jest-environment jsdom
 */
import '../../office-host/client/globals';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { analyse } from '../../../src/core/engine';
import { afterEdits, findingEdits, scoreEdits, type ScoreMode } from '../../../src/core/edits';
import { DEFAULT_SETTINGS, type Edit, type Snapshot } from '../../../src/core/model';
import { excelHost } from '../../../src/hosts/excel';
import { CELLS_PER_ANSWER } from '../../../src/hosts/excel/limits';
import { readWorkbook } from '../../../src/hosts/xlsx';
import { bookFrom } from '../../office-host/book/snapshot';
import { startExcel } from '../../office-host/client/jest';
import { evaluationBook, unscoredBook } from './books';
import { difference, stateOf } from './state';

jest.setTimeout(60_000);

const SAMPLES = ['self-evaluation-2023.xlsx', 'evaluation-report-2023.xlsx'];

async function sample(name: string): Promise<Snapshot> {
  const bytes = readFileSync(path.resolve(__dirname, '../../../assets/samples', name));
  const read = await readWorkbook(new Uint8Array(bytes), name);
  if (!read.ok) throw new Error(read.failure.code);
  return read.snapshot;
}

/** What scoring and checking write into a book. */
function planned(snapshot: Snapshot, mode: ScoreMode): Edit[] {
  const settings = DEFAULT_SETTINGS;
  const options = { mode, valuesOnly: false, language: 'zh-CN' as const };
  const scores = scoreEdits({ snapshot, analysis: analyse(snapshot, settings), settings }, options);
  const scored = afterEdits(snapshot, scores);
  return [...scores, ...findingEdits(scored, analyse(scored, settings), 'zh-CN')];
}

test.each(SAMPLES)('%s is analysed the same in Excel as from its file', async (name) => {
  const file = await sample(name);
  startExcel(bookFrom(file));
  const excel = await excelHost().read();
  if (!excel.ok) throw new Error(excel.failure.code);
  expect(analyse(excel.snapshot, DEFAULT_SETTINGS)).toEqual(analyse(file, DEFAULT_SETTINGS));
});

const RUNS = SAMPLES.flatMap((name) => (['fill', 'overwrite', 'beside'] as const).map((mode) => [name, mode] as const));
test.each(RUNS)('%s: scores by %s, marks and findings are written, verified and taken back', async (name, mode) => {
  const book = bookFrom(await sample(name));
  const excel = startExcel(book);
  const host = excelHost();
  const before = stateOf(book);
  const read = await host.read();
  if (!read.ok) throw new Error(read.failure.code);
  excel.reset();
  const edits = planned(read.snapshot, mode);
  expect(await host.write(edits)).toEqual({ written: edits.length, unchanged: 0, conflicts: [], failure: null });
  expect(excel.served.length).toBeLessThanOrEqual(3);
  const again = await host.read();
  if (!again.ok) throw new Error(again.failure.code);
  const second = await host.write(planned(again.snapshot, mode));
  expect(second).toMatchObject({ written: 0, conflicts: [], failure: null });
  expect((await host.undo()).failure).toBeNull();
  expect(difference(before, stateOf(book))).toEqual([]);
});

/** Cells of which one request carries the contents and asks for the states, by what the host reckons for each. */
const SCORES_PER_REQUEST = 1_500;

/** What a request beyond three carries is payload that one does not hold. */
const COSTS = [
  ['a report of seven sheets', evaluationBook(), (book: Snapshot) => planned(book, 'fill'), 3, 3],
  ['one form of 200 rows', unscoredBook(1, 200), scores, 3, 3],
  [
    'fifty forms of 200 rows',
    unscoredBook(50, 200),
    scores,
    2 + chunks(50 * 200 * 8, CELLS_PER_ANSWER),
    3 + chunks(50 * 199, SCORES_PER_REQUEST),
  ],
] as const;
test.each<readonly [string, Snapshot, (book: Snapshot) => Edit[], number, number]>(COSTS)(
  '%s is read and scored in few requests',
  async (_, snapshot, plan, reading, writing) => {
    const excel = startExcel(bookFrom(snapshot));
    const host = excelHost();
    const read = await host.read();
    if (!read.ok) throw new Error(read.failure.code);
    expect(excel.served.length).toBeLessThanOrEqual(reading);
    excel.reset();
    const edits = plan(read.snapshot);
    expect(edits.length).toBeGreaterThan(0);
    expect(await host.write(edits)).toMatchObject({ written: edits.length, failure: null });
    expect(excel.served.length).toBeLessThanOrEqual(writing);
  },
);

/** Scores alone, as numbers: the in-memory Excel takes its time over thousands of formulas. */
function scores(snapshot: Snapshot): Edit[] {
  const settings = DEFAULT_SETTINGS;
  const options = { mode: 'fill' as const, valuesOnly: true, language: 'zh-CN' as const };
  return scoreEdits({ snapshot, analysis: analyse(snapshot, settings), settings }, options);
}

function chunks(cells: number, atOnce: number): number {
  return Math.ceil(cells / atOnce);
}
