/** `jiheng analyse`: what was recognised, read, scored and found, for each workbook named. */
import { applyAcceptance } from '../core/checks';
import { analyse } from '../core/engine';
import { addressText, type Analysis, areaText } from '../core/model';
import { say } from '../core/messages';
import { eachBook, settingsOf, tellWhereNoIndicators } from './books';
import { analysisDocument } from './contract';
import { findingsReport } from './report';
import { print, type Terminal } from './terminal';

export async function analyseBooks(
  files: readonly string[],
  options: { json?: boolean },
  streams: Terminal,
): Promise<number> {
  return eachBook(files, streams, async (book) => {
    const { snapshot, file } = book;
    const settings = settingsOf(book, streams);
    const analysis = analyse(snapshot, settings);
    const acceptance = applyAcceptance(analysis.findings, analysis.tables, settings);
    tellWhereNoIndicators(analysis, file, streams);
    if (options.json) print(streams, analysisDocument(analysis));
    else streams.out(`${tablesReport(analysis, streams)}${findingsReport(analysis, acceptance, streams.language)}`);
    return 0;
  });
}

function tablesReport(analysis: Analysis, streams: Terminal): string {
  const lines = analysis.tables.map((table) => {
    const kind = say({ id: `cli.kind-${table.kind}`, data: {} }, streams.language);
    const data = {
      id: table.id,
      place: `${table.sheet}!${areaText(table.area)}`,
      kind,
      indicators: table.indicators.length,
      totals: table.totals.length,
    };
    return say({ id: 'cli.report-table', data }, streams.language);
  });
  const scores = analysis.scores
    .filter((score) => score.rule !== null)
    .map((score) => {
      const table = analysis.tables.find((candidate) => candidate.id === score.table)!;
      return `  ${addressText({ sheet: table.sheet, row: score.row, column: table.area.left })} ${say(score.why, streams.language)}`;
    });
  return [...lines, ...scores].map((line) => `${line}\n`).join('');
}
