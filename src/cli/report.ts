/** Findings as a person reads them in a terminal. */
import { addressText, type Analysis, type Language, type Severity } from '../core/model';
import { say } from '../core/messages';

/** The result in a line, then a line per finding, then what could not be decided. */
export function findingsReport(analysis: Analysis, language: Language): string {
  const { result, findings, undecided } = analysis;
  const count = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length;
  const none = say({ id: 'cli.none', data: {} }, language);
  const head = {
    workbook: analysis.workbook,
    errors: count('error'),
    warnings: count('warning'),
    infos: count('info'),
    undecided: undecided.length,
  };
  const totals = { score: result.score ?? none, computed: result.computed ?? none, grade: result.grade ?? none };
  const lines = [
    say({ id: 'cli.report-head', data: head }, language),
    say({ id: 'cli.report-result', data: totals }, language),
    ...findings.map((finding) =>
      line(`severity-${finding.severity}`, finding.cells[0], say(finding.message, language), language),
    ),
    ...undecided.map((entry) => line('severity-undecided', entry.cells[0], say(entry.reason, language), language)),
  ];
  return lines.map((text) => `${text}\n`).join('');
}

function line(
  severity: string,
  at: Parameters<typeof addressText>[0] | undefined,
  text: string,
  language: Language,
): string {
  return `  [${say({ id: `edits.${severity}`, data: {} }, language)}] ${at ? addressText(at) : ''} ${text}`;
}
