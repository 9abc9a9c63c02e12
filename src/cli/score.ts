/** `jiheng score`: scores, marks and findings into a copy; the input file is never changed. */
import { analyse } from '../core/engine';
import { applyAcceptance } from '../core/checks';
import { afterEdits, findingEdits, scoreEdits, type ScoreMode } from '../core/edits';
import { failureMessage } from '../core/messages';
import { addressText, type Analysis, type Edit, FINDINGS_SHEET, type Snapshot, type WriteReport } from '../core/model';
import { readSettings } from '../core/settings';
import { patchWorkbook, readWorkbook } from '../hosts/xlsx';
import { eachBook, hasIndicators, type ReadBook, tellWhereNoIndicators } from './books';
import { writeWhole } from './files';
import { outputsFor } from './outputs';
import { tell, type Terminal } from './terminal';

interface ScoreFlags {
  readonly output: string;
  readonly beside?: boolean;
  readonly overwrite?: boolean;
  readonly values?: boolean;
}

export async function scoreBooks(files: readonly string[], options: ScoreFlags, streams: Terminal): Promise<number> {
  const outputs = await outputsFor(files, options.output);
  if (!outputs.ok) {
    tell(streams, outputs.message);
    return 2;
  }
  return eachBook(files, streams, (book) => scoreBook(book, outputs.byInput.get(book.file)!, options, streams));
}

async function scoreBook(book: ReadBook, output: string, options: ScoreFlags, streams: Terminal): Promise<number> {
  const mode: ScoreMode = options.overwrite ? 'overwrite' : options.beside ? 'beside' : 'fill';
  const { analysis, edits } = await planEdits(book, mode, options.values === true, streams);
  tellWhereNoIndicators(analysis, book.file, streams);
  if (!hasIndicators(analysis) && analysis.findings.length === 0) return 2;
  const patched = await patchWorkbook(book.bytes, edits);
  const failure = patched.ok ? await writeWhole(output, patched.bytes) : patched.failure;
  if (failure) {
    const file = failure.data['file'] ?? book.file;
    tell(streams, failureMessage({ ...failure, data: { ...failure.data, file } }));
    return 2;
  }
  if (patched.ok) tellReport(output, edits, patched.report, streams);
  const isFilled = edits.some((edit) => edit.kind === 'formula' || edit.kind === 'value');
  if (mode === 'fill' && !isFilled && hasIndicators(analysis)) tell(streams, { id: 'cli.nothing-to-fill', data: {} });
  return 0;
}

/** Findings are those of the book as it will stand with the scores in it, so that a second run finds nothing to change. */
async function planEdits(
  book: ReadBook,
  mode: ScoreMode,
  valuesOnly: boolean,
  { language }: Terminal,
): Promise<{ analysis: Analysis; edits: Edit[] }> {
  const { settings } = readSettings(book.snapshot);
  const before = analyse(book.snapshot, settings);
  const scores = scoreEdits({ snapshot: book.snapshot, analysis: before, settings }, { mode, valuesOnly, language });
  const scored = (await scoredSnapshot(book, scores)) ?? afterEdits(book.snapshot, scores);
  const analysis = analyse(scored, settings);
  const { standing } = applyAcceptance(analysis.findings, analysis.tables, settings);
  return { analysis, edits: [...scores, ...findingEdits(scored, { ...analysis, findings: standing }, language)] };
}

/** The book with the scores in it and its own formulas recalculated; null where it can't be patched. */
async function scoredSnapshot(book: ReadBook, scores: readonly Edit[]): Promise<Snapshot | null> {
  const patched = await patchWorkbook(book.bytes, scores);
  if (!patched.ok) return null;
  const read = await readWorkbook(patched.bytes, book.snapshot.workbook);
  return read.ok ? read.snapshot : null;
}

/** The counts are of what stands in the written file, without what was left out as a conflict. */
function tellReport(file: string, edits: readonly Edit[], report: WriteReport, streams: Terminal): void {
  const leftOut = new Set<string>();
  for (const { at, kind, reason = 'changed' } of report.conflicts) {
    leftOut.add(`${kind} ${addressText(at)}`);
    const data = { cell: addressText(at), reason: { id: `host.conflict-${reason}`, data: {} } };
    tell(streams, { id: 'cli.conflict', data });
  }
  if (report.written === 0 && report.conflicts.length === 0) {
    tell(streams, { id: 'cli.unchanged', data: { file } });
    return;
  }
  const count = (counts: (edit: Edit) => boolean) =>
    edits.filter((edit) => counts(edit) && !('at' in edit && leftOut.has(`${edit.kind} ${addressText(edit.at)}`)))
      .length;
  const data = {
    file,
    scores: count((edit) => edit.kind === 'formula' || (edit.kind === 'value' && typeof edit.value === 'number')),
    formulas: count((edit) => edit.kind === 'formula'),
    marks: count((edit) => edit.kind === 'mark' && edit.colour !== null),
    sheet: FINDINGS_SHEET,
  };
  tell(streams, { id: 'cli.written', data });
}
