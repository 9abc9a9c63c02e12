/** A report beside the workbook, from a path. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import mammoth from 'mammoth';
import { readReport, type Report, unreadableReport } from '../hosts/report';

/**
 * The paragraphs of a report, each at the file's name and its number among them.
 * @example await readReportFile('报告.docx') // { ok: true, prose: [{ at: { sheet: '报告.docx', row: 1, column: 1 }, text: '…' }] }
 */
export async function readReportFile(file: string): Promise<Report> {
  try {
    return await readReport(path.basename(file), await readFile(file), wordText);
  } catch (problem) {
    return unreadableReport(file, problem instanceof Error && 'code' in problem ? String(problem.code) : '');
  }
}

async function wordText(bytes: Uint8Array): Promise<string> {
  return (await mammoth.extractRawText({ buffer: Buffer.from(bytes) })).value;
}
