/**
 * Findings that a person has accepted, with a reason. An acceptance holds as long as the cell says what it said then; one
 * that no finding needs any more is told, so that the list stays honest.
 */
import { type Finding, type IgnoredFinding, placeName, type Settings, type Table } from '../model';

export interface Accepted {
  readonly finding: Finding;
  readonly reason: string;
}

export interface Acceptance {
  /** Findings that nobody accepted. */
  readonly standing: readonly Finding[];
  readonly accepted: readonly Accepted[];
  /** Entries of the settings that match no finding: the cell was changed, or the contradiction is gone. */
  readonly unused: readonly IgnoredFinding[];
}

/**
 * Parts the findings of a book by what its settings accept.
 * @example applyAcceptance(analysis.findings, analysis.tables, settings).standing
 */
export function applyAcceptance(
  findings: readonly Finding[],
  tables: readonly Table[],
  settings: Settings,
): Acceptance {
  const entries = new Map(settings.ignored.map((entry) => [keyOf(entry), entry]));
  const used = new Set<IgnoredFinding>();
  const standing: Finding[] = [];
  const accepted: Accepted[] = [];
  for (const finding of findings) {
    const at = finding.cells[0];
    const { code, stated } = finding;
    const entry = at && entries.get(keyOf({ code, sheet: at.sheet, place: placeName(tables, at), stated }));
    if (!entry) standing.push(finding);
    else {
      used.add(entry);
      accepted.push({ finding, reason: entry.reason });
    }
  }
  return { standing, accepted, unused: settings.ignored.filter((entry) => !used.has(entry)) };
}

function keyOf({ code, sheet, place, stated }: Omit<IgnoredFinding, 'reason'>): string {
  return JSON.stringify([code, sheet, place, stated]);
}
