/** A report beside the workbook, as .txt, .md or .docx: its paragraphs, for the checks that hold text against tables. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import mammoth from 'mammoth';
import type { HostFailure, Prose } from '../core/model';

export type Report =
  { readonly ok: true; readonly prose: readonly Prose[] } | { readonly ok: false; readonly failure: HostFailure };

/**
 * The paragraphs of a report. Each stands at the file's name, column A and its number among the paragraphs, so that
 * findings can name it: `报告.docx!A12` is the twelfth.
 * @example await readReport('报告.docx') // { ok: true, prose: [{ at: { sheet: '报告.docx', row: 1, column: 1 }, text: '…' }] }
 */
export async function readReport(file: string): Promise<Report> {
  const read = READERS[path.extname(file).toLowerCase()];
  if (!read) return failure(file, 'unreadable-file', '.txt .md .docx');
  let bytes: Buffer;
  try {
    bytes = await readFile(file);
  } catch (problem) {
    return failure(file, 'unreadable-file', problem instanceof Error && 'code' in problem ? String(problem.code) : '');
  }
  try {
    const sheet = path.basename(file);
    const paragraphs = (await read(bytes)).map((text) => text.trim()).filter((text) => text !== '');
    return { ok: true, prose: paragraphs.map((text, i) => ({ at: { sheet, row: i + 1, column: 1 }, text })) };
  } catch {
    return failure(file, 'damaged', path.extname(file));
  }
}

const READERS: Readonly<Record<string, (bytes: Buffer) => Promise<string[]>>> = {
  '.txt': async (bytes) => linesOf(bytes),
  '.md': async (bytes) => linesOf(bytes).map(withoutMarkup),
  '.docx': async (buffer) => (await mammoth.extractRawText({ buffer })).value.split(/\n+/),
};

/** Lines of a text in UTF-8, or in GB 18030 as older Chinese programs write it. */
function linesOf(bytes: Buffer): string[] {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    text = new TextDecoder('gb18030').decode(bytes);
  }
  return text.split(/\r?\n/);
}

/** Without the signs of headings, lists, quotes and emphasis; the rows of tables are no sentences. */
function withoutMarkup(line: string): string {
  if (/^\s*\|/.test(line)) return '';
  return line.replace(/^\s*(?:#{1,6}\s+|>\s?|[-*+]\s+)/, '').replace(/\*\*|__|`/g, '');
}

function failure(file: string, code: 'unreadable-file' | 'damaged', reason: string): Report {
  return { ok: false, failure: { code, data: { file, reason, part: reason } } };
}
