/** Shared formulas: one cell holds the text, the others of its group hold that text moved to where they stand. */
import { type Token, tokenize, translateTokensToA1, translateTokensToR1C1 } from '@borgar/fx/xlsx';
import { cellName } from '../../../core/model';

/** The formula of a group, as it stands in the cell that holds it. */
export class SharedFormula {
  private relative: Token[] | null = null;

  constructor(
    private readonly row: number,
    private readonly column: number,
    private readonly text: string,
  ) {}

  /**
   * The formula as it reads in another cell of the group.
   * @example new SharedFormula(1, 3, 'A1*$B$1').at(4, 3) // 'A4*$B$1'
   */
  at(row: number, column: number): string {
    this.relative ??= translateTokensToR1C1(tokenize(this.text), cellName(this.row, this.column));
    return translateTokensToA1(this.relative, cellName(row, column))
      .map((token) => token.value)
      .join('');
  }
}
