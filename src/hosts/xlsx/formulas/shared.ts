/** Shared formulas: one cell holds the text, the others of its group hold that text moved to where they stand. */
import { type Token, tokenize, translateTokensToA1, translateTokensToR1C1 } from '@borgar/fx/xlsx';
import { cellName } from '../../../core/model';

/** The master of a group: what it says, independent of where it stands. */
export interface SharedMaster {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** The formulas of a sheet's shared groups, moved to any of their cells. */
export class SharedFormulas {
  private readonly masters = new Map<number, SharedMaster>();
  private readonly relative = new Map<number, readonly Token[]>();

  set(group: number, master: SharedMaster): void {
    this.masters.set(group, master);
    this.relative.delete(group);
  }

  /** The formula of a group at a cell; empty where the group has no master. */
  at(group: number, row: number, column: number): string {
    const master = this.masters.get(group);
    if (!master) return '';
    let relative = this.relative.get(group);
    if (!relative) {
      relative = translateTokensToR1C1(tokenize(master.text), cellName(master.row, master.column));
      this.relative.set(group, relative);
    }
    return translateTokensToA1([...relative], cellName(row, column))
      .map((token) => token.value)
      .join('');
  }
}
