/** `jiheng check`: the findings of each workbook; exit code 1 where one of them is an error. */
import { analyse } from '../core/engine';
import { eachBook, tellWhereNoIndicators } from './books';
import { findingsDocument } from './contract';
import { findingsReport } from './report';
import { print, type Terminal } from './terminal';

export async function checkBooks(
  files: readonly string[],
  options: { json?: boolean },
  streams: Terminal,
): Promise<number> {
  return eachBook(files, streams, async ({ snapshot, file }) => {
    const analysis = analyse(snapshot);
    tellWhereNoIndicators(analysis, file, streams);
    if (options.json) print(streams, findingsDocument(analysis));
    else streams.out(findingsReport(analysis, streams.language));
    return analysis.findings.some((finding) => finding.severity === 'error') ? 1 : 0;
  });
}
