/**
 * Findings as marks and notes on the cells they stand in, and as the sheet 核对意见. Planned as the state that is wanted:
 * marks and notes of an earlier run that have no finding any more are taken away.
 */
import {
  addressText,
  type Analysis,
  type CellAddress,
  type Edit,
  type Finding,
  FINDINGS_SHEET,
  type Language,
  type Severity,
  type SheetCell,
  type Snapshot,
  type Undecided,
} from '../model';
import { say } from '../messages';

/** Fills that people know from spreadsheets' own "bad" and "neutral" styles; told apart by the note's words as well. */
const COLOURS: Readonly<Record<'error' | 'warning', string>> = { error: '#FFC7CE', warning: '#FFEB9C' };

/** The edits that bring marks, notes and the findings sheet in line with the analysis. */
export function findingEdits(snapshot: Snapshot, analysis: Analysis, language: Language): Edit[] {
  const sheets = new Set(snapshot.sheets.map(({ name }) => name));
  const marked = new Map<string, { at: CellAddress; findings: Finding[] }>();
  for (const finding of analysis.findings) {
    const at = finding.cells[0];
    // A sentence of a report beside the workbook has no cell here.
    if (!at || !sheets.has(at.sheet) || finding.severity === 'info') continue;
    const entry = marked.get(addressText(at)) ?? { at, findings: [] };
    entry.findings.push(finding);
    marked.set(addressText(at), entry);
  }
  const edits: Edit[] = [];
  for (const { at, findings } of marked.values()) {
    const worst = findings.some((finding) => finding.severity === 'error') ? 'error' : 'warning';
    edits.push({ kind: 'mark', at, colour: COLOURS[worst] });
    edits.push({ kind: 'note', at, text: findings.map((finding) => noteText(finding, language)).join('\n') });
  }
  return [...clearMarks(snapshot, new Set(marked.keys())), ...edits, findingsSheet(analysis, sheets, language)];
}

/** Takes away every mark and note of ours, other than on the cells named. */
export function clearMarks(snapshot: Snapshot, except: ReadonlySet<string> = new Set()): Edit[] {
  return snapshot.ownMarks.flatMap((at): Edit[] =>
    except.has(addressText(at))
      ? []
      : [
          { kind: 'mark', at, colour: null },
          { kind: 'note', at, text: null },
        ],
  );
}

function noteText(finding: Finding, language: Language): string {
  const severity = say({ id: `edits.severity-${finding.severity}`, data: {} }, language);
  return say({ id: 'edits.note', data: { severity, message: say(finding.message, language) } }, language);
}

/** Most related cells that a row of the sheet names one by one. */
const MOST_NAMED = 8;

function findingsSheet(analysis: Analysis, sheets: ReadonlySet<string>, language: Language): Edit {
  const text = (id: string, data = {}) => say({ id: `edits.${id}`, data }, language);
  const plain = (value: string, style: SheetCell['style'] = 'wrapped'): SheetCell => ({ value, style });
  const header = ['number', 'severity', 'place', 'message', 'stated', 'expected', 'related', 'code'];
  const rows: SheetCell[][] = [
    [plain(text('sheet-title'), 'title')],
    [plain(scoreLine(analysis, language), 'plain')],
    [plain(text('sheet-summary', countsOf(analysis)), 'plain')],
    [plain(text('sheet-how'), 'plain')],
    header.map((name) => plain(text(`column-${name}`), 'header')),
    ...analysis.findings.map((finding, index) => [
      { value: index + 1, style: 'plain' as const },
      plain(text(`severity-${finding.severity}`), finding.severity),
      link(finding.cells[0], sheets),
      plain(say(finding.message, language)),
      plain(finding.stated ?? ''),
      plain(finding.expected ?? ''),
      plain(relatedText(finding.cells.slice(1), language)),
      plain(finding.code, 'plain'),
    ]),
    ...analysis.undecided.map((undecided, index) =>
      undecidedRow(undecided, analysis.findings.length + index + 1, sheets, language),
    ),
  ];
  return {
    kind: 'sheet',
    name: FINDINGS_SHEET,
    content: { widths: [6, 9, 22, 70, 16, 16, 30, 20], hiddenColumns: [], rows, frozenRows: 5 },
  };
}

function undecidedRow(
  undecided: Undecided,
  number: number,
  sheets: ReadonlySet<string>,
  language: Language,
): SheetCell[] {
  return [
    { value: number, style: 'plain' },
    { value: say({ id: 'edits.severity-undecided', data: {} }, language), style: 'plain' },
    link(undecided.cells[0], sheets),
    { value: say(undecided.reason, language), style: 'wrapped' },
    { value: '', style: 'plain' },
    { value: '', style: 'plain' },
    { value: relatedText(undecided.cells.slice(1), language), style: 'wrapped' },
    { value: undecided.code, style: 'plain' },
  ];
}

function scoreLine(analysis: Analysis, language: Language): string {
  const { score, computed, grade } = analysis.result;
  const missing = (id: string) => say({ id: `edits.${id}`, data: {} }, language);
  const data = {
    score: score ?? missing('none'),
    computed: computed ?? missing('not-computable'),
    grade: grade ?? missing('none'),
  };
  return say({ id: 'edits.sheet-score', data }, language);
}

function countsOf(analysis: Analysis): Record<string, number> {
  const count = (severity: Severity) => analysis.findings.filter((finding) => finding.severity === severity).length;
  return {
    errors: count('error'),
    warnings: count('warning'),
    infos: count('info'),
    undecided: analysis.undecided.length,
  };
}

/** Only a cell of the workbook can be gone to. */
function link(at: CellAddress | undefined, sheets: ReadonlySet<string>): SheetCell {
  if (!at) return { value: '', style: 'plain' };
  return sheets.has(at.sheet)
    ? { value: addressText(at), style: 'link', link: at }
    : { value: addressText(at), style: 'plain' };
}

function relatedText(cells: readonly CellAddress[], language: Language): string {
  const named = cells.slice(0, MOST_NAMED).map(addressText).join(' ');
  if (cells.length <= MOST_NAMED) return named;
  return say({ id: 'edits.more-cells', data: { cells: named, count: cells.length } }, language);
}
