/** `jiheng check`: the findings of each workbook; exit code 1 where one of them is an error that nobody has accepted. */
import { applyAcceptance } from '../core/checks';
import { analyse } from '../core/engine';
import { failureMessage } from '../core/messages';
import { eachBook, settingsOf, tellWhereNoIndicators } from './books';
import { findingsDocument } from './contract';
import { findingsReport } from './report';
import { readReportFile } from './reportText';
import { print, tell, type Terminal } from './terminal';

export async function checkBooks(
  files: readonly string[],
  options: { json?: boolean; text?: string },
  streams: Terminal,
): Promise<number> {
  const report = options.text === undefined ? null : await readReportFile(options.text);
  if (report && !report.ok) {
    tell(streams, failureMessage(report.failure));
    return 2;
  }
  return eachBook(files, streams, async (book) => {
    const { snapshot, file } = book;
    const settings = settingsOf(book, streams);
    const analysis = analyse(snapshot, settings, report?.prose);
    const acceptance = applyAcceptance(analysis.findings, analysis.tables, settings);
    tellWhereNoIndicators(analysis, file, streams);
    if (options.json) print(streams, findingsDocument(analysis, acceptance));
    else streams.out(findingsReport(analysis, acceptance, streams.language));
    return acceptance.standing.some((finding) => finding.severity === 'error') ? 1 : 0;
  });
}
