/**
 * The marks of a form's budget block. The form states no rule for them; by the usual practice they are execution rate
 * times weight, never more than the weight (guide/domain.md §5). The denominator is the adjusted budget before the initial
 * one (§9).
 */
import type { CellAddress, CellLookup, MoneyRole, Quantity, Rule, Sourced } from '../model';
import type { Readings } from './readings';
import { type RowOfTable, quantityAt, type Sources, weightIn } from './sources';

/** Takes the place of a rule that the form does not write down. */
const BY_RATE = '得分=预算执行率×分值，最高得满分。';
const BY_AMOUNTS = '得分=实际执行数/预算数×分值，最高得满分。';
/** Best first. */
const BUDGETS: readonly MoneyRole[] = ['adjustedBudget', 'initialBudget'];

/** What the marked row of a budget block is scored from: its execution rate where it shows one, else its amounts. */
export function budgetSources(own: RowOfTable, cells: CellLookup, readings: Readings): Sources {
  const weight = weightIn([own]);
  const points = weight?.value ?? null;
  const chosen = (usual: string) => readings.ruleOf([own], null, points) ?? readings.ruleOf([own], usual, points);
  const rate = amountIn(own, 'executionRate', cells, null);
  const byRate = { weight, target: null, actual: rate, rules: ruled(own, 'executionRate', chosen(BY_RATE)) };
  // A bare 0.95 may be a share or a percentage: the amounts say which.
  if (rate?.value.unit === '%') return byRate;
  const budgets = BUDGETS.map((role) => amountIn(own, role, cells, null));
  // Where nothing was planned there is no rate.
  const budget = budgets.find((found) => found !== null && found.value.value !== '0') ?? null;
  const executed = amountIn(own, 'executed', cells, budget?.value ?? null);
  if (rate && !(budget && executed)) return byRate;
  const role = own.row.places.executed ? 'executed' : 'executionRate';
  return { weight, target: budget, actual: executed, rules: ruled(own, role, chosen(BY_AMOUNTS)) };
}

function amountIn(
  own: RowOfTable,
  role: MoneyRole,
  cells: CellLookup,
  other: Quantity | null,
): Sourced<Quantity> | null {
  const place = own.row.places[role];
  if (!place) return null;
  const at = { sheet: own.table.sheet, ...place };
  const cell = cells.at(at);
  const text = cell && cell.error === undefined ? cell.text.trim() : '';
  if (!/\d/.test(text)) return null;
  const column = BUDGETS.includes(role) ? 'target' : 'actual';
  return quantityAt(own, at, text, { column, fallbackUnit: own.table.unit }, cells, other);
}

/** The rule stands where the form says what the marks are for: in the header of the column. */
function ruled({ table, row }: RowOfTable, role: MoneyRole, rule: Rule | null): Sourced<Rule>[] {
  const column = row.places[role]?.column;
  const header = table.headerRows.at(-1);
  if (!rule || column === undefined || header === undefined) return [];
  const at: CellAddress = { sheet: table.sheet, row: header, column };
  return [{ value: rule, at }];
}
