/** One indicator told in several tables: its weight and its score are the same in each. */
import { addressText, type Indicator, type Table } from '../../model';
import type { Book } from '../book';
import type { SumEquation } from './equation';

export function sameIndicatorEquations(book: Book): SumEquation[] {
  const tables = new Map<string, Table[]>();
  for (const table of book.tables) tables.set(table.sheet, [...(tables.get(table.sheet) ?? []), table]);
  const equations: SumEquation[] = [];
  for (const { table, indicator } of book.rows) {
    for (const { sheet, row } of indicator.same) {
      for (const other of tables.get(sheet) ?? []) {
        const twin = book.row(other.id, row);
        if (!twin || Number(other.id.slice(1)) > Number(table.id.slice(1))) continue;
        for (const role of ['weight', 'score'] as const) {
          const equation = restated(book, table, indicator, other, twin.indicator, role);
          if (equation) equations.push(equation);
        }
      }
    }
  }
  return equations;
}

function restated(
  book: Book,
  table: Table,
  indicator: Indicator,
  other: Table,
  twin: Indicator,
  role: 'weight' | 'score',
): SumEquation | null {
  const result = book.points(table, indicator.places[role], indicator[role]);
  const figure = book.points(other, twin.places[role], twin[role]);
  if (!result || !figure || result === figure) return null;
  const names = { label: indicator.levels.at(-1) ?? '', other: addressText(figure.at), role };
  const origin = { reason: 'sameIndicator', names };
  return { form: 'sum', code: 'table-conflict', origin, result, terms: [{ figure, sign: 1 }], blanks: [] };
}
