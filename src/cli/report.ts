/** Findings as a person reads them in a terminal. */
import { addressText, type Analysis, type Language, type Message, type Severity } from '../core/model';
import type { Acceptance } from '../core/checks';
import { say } from '../core/messages';

/** The result in a line, then a line per finding, then what could not be decided, then what a person has accepted. */
export function findingsReport(
  analysis: Analysis,
  { standing, accepted, unused }: Acceptance,
  language: Language,
): string {
  const { result, undecided } = analysis;
  const count = (severity: Severity) => standing.filter((finding) => finding.severity === severity).length;
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
    ...waiting(analysis).map((message) => say(message, language)),
    ...standing.map((finding) =>
      line(`severity-${finding.severity}`, finding.cells[0], say(finding.message, language), language),
    ),
    ...undecided.map((entry) => line('severity-undecided', entry.cells[0], say(entry.reason, language), language)),
    ...accepted.map(({ finding, reason }) => {
      const data = { at: addressText(finding.cells[0]!), message: finding.message, reason };
      return say({ id: 'cli.accepted', data }, language);
    }),
    ...unused.map(({ code, sheet, place, reason }) => {
      return say({ id: 'cli.unused-acceptance', data: { code, sheet, place: place.join(' / '), reason } }, language);
    }),
  ];
  return lines.map((text) => `${text}\n`).join('');
}

/** Scored indicators whose rule was found but gives no points from the sheet alone. */
function waiting({ tables, scores }: Analysis): Message[] {
  const scored = new Map(tables.filter(({ kind }) => kind === 'indicators').map((table) => [table.id, table]));
  const names = scores.flatMap(({ table, row, rule, computed }) => {
    if (rule === null || computed !== null || !scored.has(table)) return [];
    const indicator = scored.get(table)!.indicators.find((candidate) => candidate.row === row);
    return [indicator?.levels.at(-1) ?? ''];
  });
  if (names.length === 0) return [];
  const shown = names.length > MOST_NAMES ? [...names.slice(0, MOST_NAMES), '…'] : names;
  return [{ id: 'cli.waiting', data: { count: names.length, names: shown } }];
}

const MOST_NAMES = 5;

function line(
  severity: string,
  at: Parameters<typeof addressText>[0] | undefined,
  text: string,
  language: Language,
): string {
  const place = at ? addressText(at) : '';
  const label = say({ id: `edits.${severity}`, data: {} }, language);
  return text.startsWith(place) ? `  [${label}] ${text}` : `  [${label}] ${place} ${text}`;
}
