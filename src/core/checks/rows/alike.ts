/** Many hints of one kind in one table are told once: a reader needs the list, not the sentence over and over. */
import type { Table } from '../../model';

/** From so many on, hints of a table that say the same are one finding. */
export const FEWEST_ALIKE = 4;

/** The hints of each table, those of tables with many of them together and the others one by one. */
export function byTable<Hint extends { readonly table: Table }>(
  hints: Iterable<Hint>,
): { readonly single: readonly Hint[]; readonly groups: readonly (readonly Hint[])[] } {
  const tables = new Map<Table, Hint[]>();
  for (const hint of hints) {
    const known = tables.get(hint.table);
    if (known) known.push(hint);
    else tables.set(hint.table, [hint]);
  }
  const lists = [...tables.values()];
  return {
    single: lists.filter(({ length }) => length < FEWEST_ALIKE).flat(),
    groups: lists.filter(({ length }) => length >= FEWEST_ALIKE),
  };
}
