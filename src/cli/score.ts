/** `jiheng score`: scores, marks and findings into a copy; the input file is never changed. */
import { stat } from 'node:fs/promises';
import path from 'node:path';
import { analyse } from '../core/engine';
import { afterEdits, findingEdits, scoreEdits, type ScoreMode } from '../core/edits';
import { addressText, type Edit, FINDINGS_SHEET, type Snapshot, type WriteReport } from '../core/model';
import { readSettings } from '../core/settings';
import { patchWorkbook, readWorkbook } from '../hosts/xlsx';
import { eachBook, type ReadBook, tellWhereNoIndicators } from './books';
import { isSameFile, writeWhole } from './files';
import { tell, type Terminal } from './terminal';

interface ScoreFlags {
  readonly output: string;
  readonly beside?: boolean;
  readonly overwrite?: boolean;
  readonly values?: boolean;
}

export async function scoreBooks(files: readonly string[], options: ScoreFlags, streams: Terminal): Promise<number> {
  const isFolder = await stat(options.output).then(
    (entry) => entry.isDirectory(),
    () => false,
  );
  if (files.length > 1 && !isFolder) {
    tell(streams, { id: 'cli.several-need-folder', data: { file: options.output } });
    return 2;
  }
  const names = files.map((file) => path.basename(file));
  const twice = isFolder ? names.find((name, index) => names.indexOf(name) !== index) : undefined;
  if (twice !== undefined) {
    tell(streams, { id: 'cli.same-name', data: { name: twice } });
    return 2;
  }
  return eachBook(files, streams, (book) => {
    const output = isFolder ? path.join(options.output, path.basename(book.file)) : options.output;
    return scoreBook(book, output, options, streams);
  });
}

async function scoreBook(book: ReadBook, output: string, options: ScoreFlags, streams: Terminal): Promise<number> {
  if (await isSameFile(book.file, output)) {
    tell(streams, { id: 'host.output-is-input', data: { file: output } });
    return 2;
  }
  const mode: ScoreMode = options.overwrite ? 'overwrite' : options.beside ? 'beside' : 'fill';
  const edits = await planEdits(book, mode, options.values === true, streams);
  const patched = await patchWorkbook(book.bytes, edits);
  const failure = patched.ok ? await writeWhole(output, patched.bytes) : patched.failure;
  if (failure) {
    tell(streams, { id: `host.${failure.code}`, data: { ...failure.data, file: failure.data['file'] ?? book.file } });
    return 2;
  }
  if (patched.ok) tellReport(output, edits, patched.report, mode, streams);
  return 0;
}

/** Findings are those of the book as it will stand with the scores in it, so that a second run finds nothing to change. */
async function planEdits(book: ReadBook, mode: ScoreMode, valuesOnly: boolean, streams: Terminal): Promise<Edit[]> {
  const { language } = streams;
  const { settings } = readSettings(book.snapshot);
  const analysis = analyse(book.snapshot, settings);
  tellWhereNoIndicators(analysis, book.file, streams);
  const scores = scoreEdits({ snapshot: book.snapshot, analysis, settings }, { mode, valuesOnly, language });
  const scored = (await scoredSnapshot(book, scores)) ?? afterEdits(book.snapshot, scores);
  return [...scores, ...findingEdits(scored, analyse(scored, settings), language)];
}

/** The book with the scores in it and its own formulas recalculated; null where it can't be patched. */
async function scoredSnapshot(book: ReadBook, scores: readonly Edit[]): Promise<Snapshot | null> {
  const patched = await patchWorkbook(book.bytes, scores);
  if (!patched.ok) return null;
  const read = await readWorkbook(patched.bytes, book.snapshot.workbook);
  return read.ok ? read.snapshot : null;
}

function tellReport(
  file: string,
  edits: readonly Edit[],
  report: WriteReport,
  mode: ScoreMode,
  streams: Terminal,
): void {
  for (const conflict of report.conflicts) {
    tell(streams, {
      id: 'cli.conflict',
      data: {
        cell: addressText(conflict.at),
        reason: { id: `host.conflict-${conflict.reason ?? 'changed'}`, data: {} },
      },
    });
  }
  const scores = edits.filter((edit) => edit.kind === 'formula' || edit.kind === 'value').length;
  const formulas = edits.filter((edit) => edit.kind === 'formula').length;
  const marks = edits.filter((edit) => edit.kind === 'mark' && edit.colour !== null).length;
  const message =
    report.written === 0
      ? { id: 'cli.unchanged', data: { file } }
      : { id: 'cli.written', data: { file, scores, formulas, marks, sheet: FINDINGS_SHEET } };
  tell(streams, message);
  if (mode === 'fill' && scores === 0) tell(streams, { id: 'cli.nothing-to-fill', data: {} });
}
