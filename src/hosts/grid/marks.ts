/** Our marks in the grid: what lies under each, so that taking it away leaves the cell as it was. */
import { addressText, type CellAddress } from '../../core/model';

export interface OwnMark {
  readonly at: CellAddress;
  /** `#RRGGBB` */
  readonly colour: string;
  /** The fill of the cell itself, `#RRGGBB`; null for none. */
  readonly under: string | null;
}

/** All of them, by the address of the cell. */
export type OwnMarks = ReadonlyMap<string, OwnMark>;

export function marksByCell(marks: readonly OwnMark[]): OwnMarks {
  return new Map(marks.map((mark) => [addressText(mark.at), mark]));
}

/** The marks with that of one cell set, or taken away with null. */
export function withMark(marks: OwnMarks, at: CellAddress, mark: Omit<OwnMark, 'at'> | null): OwnMarks {
  const next = new Map(marks);
  if (mark) next.set(addressText(at), { at, ...mark });
  else next.delete(addressText(at));
  return next;
}
