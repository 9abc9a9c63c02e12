/**
 * The analysis as the command line prints it: format `jiheng.analysis`, version 1, relied on by other tools.
 * Exact values become JSON numbers here and nowhere earlier; addresses become `sheet!A1`.
 */
import {
  addressText,
  type Analysis,
  areaText,
  columnLetters,
  type ColumnRole,
  type Exact,
  type Finding,
  type Indicator,
  type IndicatorScore,
  type LocalText,
  type Quantity,
  rowKey,
  type Table,
  type Total,
  type Undecided,
} from '../core/model';
import type { Acceptance } from '../core/checks';
import { exact, toNumber } from '../core/numbers';
import { restate } from '../core/rules';
import { say, sayAll } from '../core/messages';

/** The whole document for one workbook. */
export function analysisDocument(analysis: Analysis): object {
  const scores = new Map(analysis.scores.map((score) => [rowKey(score.table, score.row), score]));
  const rolled = new Map(analysis.rolled.map((row) => [rowKey(row.table, row.row), row.computed]));
  const { result } = analysis;
  return {
    format: 'jiheng.analysis',
    version: 1,
    workbook: analysis.workbook,
    tables: analysis.tables.map((table) => tableDocument(table, scores, rolled)),
    result: {
      score: numberOf(result.score),
      computed: numberOf(result.computed),
      fullMarks: numberOf(result.fullMarks),
      grade: result.grade,
      statedGrade: result.statedGrade?.value ?? null,
      scale: result.scale.map((band) => [band.name, numberOf(band.min)]),
    },
    findings: analysis.findings.map(findingDocument),
    undecided: analysis.undecided.map(undecidedDocument),
  };
}

export function quantityDocument(quantity: Quantity): object {
  const { text, kind, unit, comparator, approximate } = quantity;
  const { value, min, max } = quantity;
  return { text, kind, value: numberOf(value), unit, comparator, min: numberOf(min), max: numberOf(max), approximate };
}

function findingDocument(finding: Finding): object {
  const { code, severity, cells, stated, expected, message } = finding;
  return { code, severity, cells: cells.map(addressText), stated, expected, message: sayAll(message) };
}

/** What `jiheng check --json` prints. */
export function findingsDocument(analysis: Analysis, { standing, accepted, unused }: Acceptance): object {
  return {
    format: 'jiheng.findings',
    version: 1,
    workbook: analysis.workbook,
    findings: standing.map(findingDocument),
    undecided: analysis.undecided.map(undecidedDocument),
    accepted: accepted.map(({ finding, reason }) => ({ ...findingDocument(finding), reason })),
    unusedAcceptances: unused.map(({ code, sheet, place, stated, reason }) => ({ code, sheet, place, stated, reason })),
  };
}

function undecidedDocument({ code, cells, reason }: Undecided): { code: string; cells: string[]; reason: LocalText } {
  return { code, cells: cells.map(addressText), reason: sayAll(reason) };
}

function tableDocument(
  table: Table,
  scores: ReadonlyMap<string, IndicatorScore>,
  rolled: ReadonlyMap<string, Exact | null>,
): object {
  return {
    id: table.id,
    sheet: table.sheet,
    range: areaText(table.area),
    headerRows: table.headerRows,
    kind: table.kind,
    unit: table.unit,
    confidence: table.confidence,
    columns: Object.fromEntries(table.columns.map((column) => [columnLetters(column.column), column.role])),
    // A budget block's marked row is the table's total row and told among those.
    indicators: (table.kind === 'budget' ? [] : table.indicators).map((row) => {
      const key = rowKey(table.id, row.row);
      return indicatorDocument(row, scores.get(key), rolled.get(key) ?? null);
    }),
    totals: table.totals.map((total) => {
      const score = table.kind === 'budget' ? scores.get(rowKey(table.id, total.row)) : undefined;
      return {
        ...totalDocument(total),
        ...(score && { computed: numberOf(score.computed), why: say(score.why, 'zh-CN') }),
      };
    }),
  };
}

function indicatorDocument(row: Indicator, score: IndicatorScore | undefined, rolled: Exact | null): object {
  const rule = score?.rule?.value ?? null;
  return {
    row: row.row,
    levels: row.levels,
    weight: numberOf(row.weight),
    target: row.target,
    actual: row.actual,
    rule: row.rule,
    score: numberOf(row.score),
    rate: numberOf(row.rate),
    computed: numberOf(score?.computed ?? rolled),
    basis: score?.basis ?? 'unknown',
    reading: rule && { kind: rule.kind },
    canonical: rule && restate(rule, 'zh-CN'),
    why: score ? say(score.why, 'zh-CN') : null,
    same: row.same.map((other) => `${other.sheet}!${other.row}`),
  };
}

function totalDocument(total: Total): object {
  const amounts: Partial<Record<ColumnRole, number | null>> = {};
  for (const { role, value } of total.amounts) if (role) amounts[role] = numberOf(value);
  const { row, label, scope } = total;
  return {
    row,
    label,
    scope,
    weight: numberOf(total.weight),
    score: numberOf(total.score),
    rate: numberOf(total.rate),
    ...amounts,
  };
}

export function numberOf(value: Exact | null): number | null {
  return value === null ? null : toNumber(exact(value));
}
