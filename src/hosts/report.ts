/** A report beside the workbook, as .txt, .md or .docx: its paragraphs, for the checks that hold text against tables. */
import type { HostFailure, Prose } from '../core/model';

export type Report =
  { readonly ok: true; readonly prose: readonly Prose[] } | { readonly ok: false; readonly failure: HostFailure };

/** The text of a Word document, a line per paragraph; rejects where the bytes are none. */
export type WordText = (bytes: Uint8Array) => Promise<string>;

/** Endings of files that can be read. */
export const REPORT_ENDINGS = ['.txt', '.md', '.docx'] as const;

/** @example isReportName('评价报告.docx') // true */
export function isReportName(name: string): boolean {
  return REPORT_ENDINGS.some((ending) => name.toLowerCase().endsWith(ending));
}

/** No report is larger; what is would stop the program for minutes. */
const MOST_BYTES = 50_000_000;

/**
 * The paragraphs of a report. Each stands at the file's name, column A and its number among the paragraphs, so that
 * findings can name it: `报告.docx!A12` is the twelfth. A file of another kind or a damaged one is a failure.
 * @param name the file's name, without its folder
 * @example await readReport('报告.txt', bytes, wordText) // { ok: true, prose: [{ at: { sheet: '报告.txt', row: 1, column: 1 }, text: '…' }] }
 */
export async function readReport(name: string, bytes: Uint8Array, wordText: WordText): Promise<Report> {
  const ending = REPORT_ENDINGS.find((each) => name.toLowerCase().endsWith(each));
  if (!ending) return unreadableReport(name, REPORT_ENDINGS.join(' '));
  if (bytes.length > MOST_BYTES) return unreadableReport(name, `> ${MOST_BYTES / 1_000_000} MB`);
  try {
    const paragraphs = (await linesIn(ending, bytes, wordText))
      .map((text) => text.trim())
      .filter((text) => text !== '');
    return { ok: true, prose: paragraphs.map((text, i) => ({ at: { sheet: name, row: i + 1, column: 1 }, text })) };
  } catch {
    return { ok: false, failure: { code: 'damaged', data: { file: name, part: ending } } };
  }
}

/** @param reason a code of the system, or the endings that are read */
export function unreadableReport(file: string, reason: string): Report {
  return { ok: false, failure: { code: 'unreadable-file', data: { file, reason } } };
}

async function linesIn(
  ending: (typeof REPORT_ENDINGS)[number],
  bytes: Uint8Array,
  wordText: WordText,
): Promise<readonly string[]> {
  switch (ending) {
    case '.txt':
      return textOf(bytes).split(/\r?\n/);
    case '.md':
      return textOf(bytes).split(/\r?\n/).map(withoutMarkup);
    case '.docx':
      return (await wordText(bytes)).split(/\n+/);
  }
}

/** A text in UTF-8, or in GB 18030 as older Chinese programs write it. */
function textOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}

/** Without the signs of headings, lists, quotes and emphasis; the rows of tables are no sentences. */
function withoutMarkup(line: string): string {
  if (/^\s*\|/.test(line)) return '';
  return line.replace(/^\s*(?:#{1,6}\s+|>\s?|[-*+]\s+)/, '').replace(/\*\*|__|`/g, '');
}
