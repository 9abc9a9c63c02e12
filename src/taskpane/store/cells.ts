/** Cells of a snapshot by address, indexed once per snapshot however many components ask. */
import { CellLookup, type Snapshot } from '../../core/model';

const lookups = new WeakMap<Snapshot, CellLookup>();

export function cellsOf(snapshot: Snapshot): CellLookup {
  let lookup = lookups.get(snapshot);
  if (!lookup) {
    lookup = new CellLookup(snapshot);
    lookups.set(snapshot, lookup);
  }
  return lookup;
}
