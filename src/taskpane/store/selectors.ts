/** What the views show, drawn from the state. */
import {
  type CellAddress,
  type Exact,
  type Finding,
  type IgnoredFinding,
  type Indicator,
  type IndicatorScore,
  inArea,
  type RolledScore,
  rowKey,
  type Severity,
  type Table,
} from '../../core/model';
import { equals, exact, sum, toExact } from '../../core/numbers';
import { decimalsOfTable, rounded, MOST_DECIMALS, unrounded } from './decimals';
import { ignoredBy } from './settingsDraft';
import type { Book } from './state';

/** Under which key the group of a first level stands open. */
export function groupKey(table: string, levels: readonly string[]): string {
  return `${table} ${levels[0] ?? ''}`;
}

/** Tables that say something about scores, in the order of the book. */
export function scoredTables(book: Book): readonly Table[] {
  return book.analysis.tables.filter(({ kind }) => kind === 'indicators' || kind === 'summary');
}

/** Whether any table lists indicators, so that there is something to check. */
export function hasIndicators({ analysis }: Book): boolean {
  return analysis.tables.some(({ indicators }) => indicators.length > 0);
}

/** How many indicators the book's scored tables hold. */
export function indicatorCount(book: Book): number {
  return book.analysis.tables
    .filter(({ kind }) => kind === 'indicators')
    .reduce((count, table) => count + table.indicators.length, 0);
}

/** How many indicators have no score filled in, where the total is their sum and no cell of its own; else 0. */
export function unfilledCount({ analysis }: Book): number {
  if (analysis.result.score === null || analysis.result.scoreAt !== null) return 0;
  return analysis.tables
    .filter(({ kind }) => kind === 'indicators')
    .flatMap(({ indicators }) => indicators)
    .filter(({ weight, score, same }) => weight !== null && score === null && same.length === 0).length;
}

/** One indicator with everything that is shown of it. */
export interface IndicatorLine {
  readonly key: string;
  readonly table: Table;
  readonly indicator: Indicator;
  readonly score: IndicatorScore | null;
  /** The rolled-up score of a summary row. */
  readonly rolled: RolledScore | null;
  readonly weight: Exact | null;
  /** As filled in, here or where another table holds the scores. */
  readonly entered: Exact | null;
  readonly computed: Exact | null;
  /** Whether both are known and differ. */
  readonly differs: boolean;
}

/** The indicators under one first level, with what they come to. */
export interface LevelGroup {
  readonly key: string;
  readonly name: string;
  readonly lines: readonly IndicatorLine[];
  readonly weight: Exact | null;
  /** The sum of the entered scores, computed ones standing in for those not filled in; null where all have neither. */
  readonly points: Exact | null;
  /** How many have neither, so that the sum is not the whole yet. */
  readonly open: number;
}

export function levelGroups(book: Book, table: Table): readonly LevelGroup[] {
  const groups = new Map<string, IndicatorLine[]>();
  for (const line of linesOf(book, table)) {
    const name = line.indicator.levels[0] ?? '';
    const lines = groups.get(name);
    if (lines) lines.push(line);
    else groups.set(name, [line]);
  }
  return [...groups].map(([name, lines]) => {
    const scores = lines.map(({ entered, computed }) => entered ?? computed);
    const known = scores.filter((score) => score !== null);
    return {
      key: groupKey(table.id, [name]),
      name,
      lines,
      weight: total(lines.map(({ weight }) => weight)),
      points: total(known),
      open: scores.length - known.length,
    };
  });
}

export function linesOf(book: Book, table: Table): IndicatorLine[] {
  const scores = new Map(
    book.analysis.scores.filter((each) => each.table === table.id).map((each) => [each.row, each]),
  );
  const rolled = new Map(
    book.analysis.rolled.filter((each) => each.table === table.id).map((each) => [each.row, each]),
  );
  const decimals = decimalsOfTable(table);
  return table.indicators.map((indicator) => {
    const score = scores.get(indicator.row) ?? null;
    const rolledUp = table.kind === 'summary' ? (rolled.get(indicator.row) ?? null) : null;
    const entered = enteredScore(book, indicator);
    const computed = score?.computed ?? rolledUp?.computed ?? null;
    return {
      key: rowKey(table.id, indicator.row),
      table,
      indicator,
      score,
      rolled: rolledUp,
      weight: indicator.weight ?? score?.weight?.value ?? null,
      entered,
      computed,
      differs:
        entered !== null && computed !== null && !agree(entered, (score && unrounded(score)) ?? computed, decimals),
    };
  });
}

/** Whether a person still has to say something before the indicator can be scored. */
export function awaitsPerson({ score }: IndicatorLine): boolean {
  return (
    score !== null && score.computed === null && score.needs.some((need) => need === 'judgement' || need === 'mapping')
  );
}

/** An entered score agrees also where it is the computed one rounded as the scores of its table are. */
function agree(entered: Exact, computed: Exact, decimals: number): boolean {
  if (equals(exact(entered), exact(rounded(computed, MOST_DECIMALS)))) return true;
  return decimals > 0 && equals(exact(entered), exact(rounded(computed, decimals)));
}

/** As filled in, here or where another table holds the scores. */
export function enteredScore(book: Book, indicator: Indicator): Exact | null {
  return indicator.score ?? scoreElsewhere(book, indicator);
}

/** How many indicators wait for what a person says of them; one that several tables tell of counts once. */
export function awaitingCount(book: Book): number {
  const counted = new Set<string>();
  for (const { table, indicator } of book.analysis.tables.flatMap((each) => linesOf(book, each)).filter(awaitsPerson)) {
    if (!indicator.same.some(({ sheet, row }) => counted.has(`${sheet} ${row}`)))
      counted.add(`${table.sheet} ${indicator.row}`);
  }
  return counted.size;
}

function scoreElsewhere(book: Book, indicator: Indicator): Exact | null {
  for (const { sheet, row } of indicator.same) {
    const table = book.analysis.tables.find((each) => each.sheet === sheet && inArea(each.area, row, each.area.left));
    const score = table?.indicators.find((each) => each.row === row)?.score;
    if (score) return score;
  }
  return null;
}

function total(parts: readonly (Exact | null)[]): Exact | null {
  return parts.includes(null) || parts.length === 0 ? null : toExact(sum(parts.map((part) => exact(part!))));
}

/** Findings that nobody set aside. */
export function standingFindings(book: Book): readonly Finding[] {
  const { findings, tables } = book.analysis;
  return findings.filter((finding) => ignoredBy(book.settings, tables, finding) === null);
}

/** Findings that a person set aside, with the reason. */
export function setAside(book: Book): readonly { finding: Finding; ignored: IgnoredFinding }[] {
  const { findings, tables } = book.analysis;
  return findings.flatMap((finding) => {
    const ignored = ignoredBy(book.settings, tables, finding);
    return ignored ? [{ finding, ignored }] : [];
  });
}

export function severityCounts(findings: readonly Finding[]): Readonly<Record<Severity, number>> {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}

/** Findings of one kind are gathered, worst first and otherwise in the order of the book. */
export function findingGroups(
  findings: readonly Finding[],
  severity: Severity | 'all',
): readonly { readonly code: string; readonly severity: Severity; readonly findings: readonly Finding[] }[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    if (severity !== 'all' && finding.severity !== severity) continue;
    const key = `${finding.severity} ${finding.code}`;
    const group = groups.get(key);
    if (group) group.push(finding);
    else groups.set(key, [finding]);
  }
  const order: readonly Severity[] = ['error', 'warning', 'info'];
  return [...groups.values()]
    .map((group) => ({ code: group[0]!.code, severity: group[0]!.severity, findings: group }))
    .sort((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity));
}

export function findingKey(finding: Finding, index: number): string {
  return `${finding.code} ${index} ${addressKey(finding.cells[0])}`;
}

function addressKey(at: CellAddress | undefined): string {
  return at ? `${at.sheet} ${at.row} ${at.column}` : '';
}
