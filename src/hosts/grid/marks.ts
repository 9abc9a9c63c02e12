/** Our marks and notes in the grid: what lies under each, so that taking it away leaves the cell as it was. */
import type { CellAddress } from '../../core/model';

/** What we put on one cell; there is no record where there is nothing of ours. */
export interface OwnMark {
  readonly at: CellAddress;
  /** The colour of our mark and the fill under it (null for none); null where there is only a note. */
  readonly mark: { readonly colour: string; readonly under: string | null } | null;
  /** The text that we added, and the user's own note in front of it; null where there is only a colour. */
  readonly note: { readonly text: string; readonly user: string | null } | null;
}

/** All of them, by cell. */
export type OwnMarks = ReadonlyMap<string, OwnMark>;

/** The key of a cell in {@link OwnMarks}. */
export function markKey({ sheet, row, column }: CellAddress): string {
  return `${row},${column},${sheet}`;
}

/** The records with that of one cell replaced; a record of nothing is no record. */
export function withMark(marks: OwnMarks, record: OwnMark): OwnMarks {
  const next = new Map(marks);
  if (record.mark || record.note) next.set(markKey(record.at), record);
  else next.delete(markKey(record.at));
  return next;
}

/** The whole note of a cell: the user's own stays in front of ours. */
export function wholeNote({ text, user }: NonNullable<OwnMark['note']>): string {
  return user === null ? text : `${user}\n${text}`;
}
