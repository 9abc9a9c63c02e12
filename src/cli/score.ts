/** `jiheng score`: scores, marks and findings into a copy; the input file is never changed. */
import { analyse } from '../core/engine';
import { applyAcceptance } from '../core/checks';
import { afterEdits, findingEdits, scoreEdits, type ScoreMode, type ScoreOptions } from '../core/edits';
import { failureMessage } from '../core/messages';
import {
  addressText,
  type Analysis,
  type Conflict,
  type Edit,
  FINDINGS_SHEET,
  type Message,
  type Settings,
  type Snapshot,
  type WriteReport,
} from '../core/model';
import { patchVerified, patchWorkbook, readWorkbook } from '../hosts/xlsx';
import { eachBook, hasIndicators, type ReadBook, settingsOf, tellWhereNoIndicators } from './books';
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
  const settings = settingsOf(book, streams);
  const plan = await planEdits(book, settings, {
    mode,
    valuesOnly: options.values === true,
    language: streams.language,
  });
  const { analysis } = plan;
  tellWhereNoIndicators(analysis, book.file, streams);
  if (!hasIndicators(analysis) && analysis.findings.length === 0) return 2;
  const patched = await patchVerified(book.bytes, book.snapshot.workbook, plan.edits);
  const failure = patched.ok ? await writeWhole(output, patched.bytes) : patched.failure;
  if (failure) {
    const file = failure.data['file'] ?? book.file;
    tell(streams, failureMessage({ ...failure, data: { ...failure.data, file } }));
    return 2;
  }
  if (patched.ok) tellReport(output, plan, patched.report, streams);
  if (mode === 'fill') tellBlanks(plan, streams);
  return 0;
}

interface Plan {
  /** Of the book as it will stand with the scores in it. */
  readonly analysis: Analysis;
  readonly edits: readonly Edit[];
  /** Scores that the file does not take: locked cells, parts of array formulas. */
  readonly refused: readonly Conflict[];
}

/**
 * Scores, then the findings of the book as it will stand with them in it, so that a second run finds nothing to change.
 * Scores that the file refuses are planned no more, and neither are the totals that would rest on them.
 */
async function planEdits(book: ReadBook, settings: Settings, options: ScoreOptions): Promise<Plan> {
  const { snapshot } = book;
  const input = { snapshot, analysis: analyse(snapshot, settings), settings };
  const wanted = scoreEdits(input, options);
  const tried = await patchWorkbook(book.bytes, wanted);
  const refused = tried.ok ? tried.report.conflicts : [];
  const scores =
    refused.length === 0
      ? wanted
      : scoreEdits(input, { ...options, refused: new Set(refused.map(({ at }) => addressText(at))) });
  const scored = await scoredSnapshot(book, scores);
  const analysis = analyse(scored, settings);
  const { standing } = applyAcceptance(analysis.findings, analysis.tables, settings);
  const findings = findingEdits(scored, { ...analysis, findings: standing }, options.language);
  return { analysis, edits: [...scores, ...findings], refused };
}

/** The book with the scores in it and its own formulas recalculated; one that can't be patched fails when it is written. */
async function scoredSnapshot(book: ReadBook, scores: readonly Edit[]): Promise<Snapshot> {
  const patched = await patchWorkbook(book.bytes, scores);
  const read = patched.ok ? await readWorkbook(patched.bytes, book.snapshot.workbook) : patched;
  return read.ok ? read.snapshot : afterEdits(book.snapshot, scores);
}

/** The counts are of what stands in the written file, without what was left out as a conflict. */
function tellReport(file: string, { edits, refused }: Plan, report: WriteReport, streams: Terminal): void {
  const leftOut = new Set(report.conflicts.map(({ at, kind }) => `${kind} ${addressText(at)}`));
  tellConflicts([...refused, ...report.conflicts], streams);
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
  };
  tell(streams, { id: 'cli.written', data });
  const hasSheet = !report.conflicts.some(({ kind }) => kind === 'sheet');
  if (hasSheet) tell(streams, { id: 'cli.findings-in', data: { sheet: FINDINGS_SHEET } });
}

/** One line for each cell and kind of thing that was left out. */
function tellConflicts(conflicts: readonly Conflict[], streams: Terminal): void {
  const lines = new Map<string, Message>();
  for (const { at, kind, reason = 'changed' } of conflicts) {
    const what =
      kind === 'mark' || kind === 'note'
        ? 'cli.conflict-mark'
        : kind === 'sheet'
          ? 'cli.conflict-sheet'
          : 'cli.conflict';
    const cell = kind === 'sheet' ? at.sheet : addressText(at);
    lines.set(`${what} ${cell}`, { id: what, data: { cell, reason: { id: `host.conflict-${reason}`, data: {} } } });
  }
  for (const message of lines.values()) tell(streams, message);
}

/** Why score cells are still blank, or that none was. */
function tellBlanks({ analysis, edits }: Plan, streams: Terminal): void {
  if (!hasIndicators(analysis)) return;
  const blank = analysis.tables
    .filter(({ kind }) => kind === 'indicators')
    .flatMap(({ indicators }) => indicators.filter(({ score, places }) => score === null && places.score)).length;
  const isFilled = edits.some((edit) => edit.kind === 'formula' || edit.kind === 'value');
  if (blank > 0) tell(streams, { id: 'cli.still-blank', data: { count: blank } });
  else if (!isFilled) tell(streams, { id: 'cli.nothing-to-fill', data: {} });
}
