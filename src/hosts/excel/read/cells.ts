/** Cells of the model from the matrices that Excel answers. */
import type { Area, Cell, CellContent } from '../../../core/model';

/** The matrices of one range. */
export interface Matrices {
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
  readonly text: readonly (readonly string[])[];
  readonly numberFormat: readonly (readonly string[])[];
}

/** The cells of an area that hold something, by row and then column. */
export function readCells({ top, left }: Area, { values, formulas, text, numberFormat }: Matrices): Cell[] {
  const cells: Cell[] = [];
  for (const [row, line] of values.entries()) {
    for (const [column, value] of line.entries()) {
      const { content, error } = contentOf(value, formulas[row]![column]);
      if (content.value === null && content.formula === null && error === null) continue;
      const format = numberFormat[row]![column]!;
      cells.push({
        row: top + row,
        column: left + column,
        value: content.value,
        text: shownText(content.value, format, text[row]![column]!),
        ...(format === 'General' ? {} : { format }),
        ...(content.formula === null ? {} : { formula: content.formula }),
        ...(error === null ? {} : { error }),
      });
    }
  }
  return cells;
}

/** Errors come as texts; a text that spells one counts as one. */
const ERROR = /^#(?:N\/A|DIV\/0!|[A-Z_]+[!?]|GETTING_DATA)$/;

/** The error that a value spells; null for anything else. */
export function errorOf(value: unknown): string | null {
  return typeof value === 'string' && ERROR.test(value) ? value : null;
}

/**
 * What one cell holds. A formula is told from text that starts with `=` by its value: that of text is the text itself.
 * The result of a formula that gives nothing is an empty text; an empty cell holds null.
 */
export function contentOf(value: unknown, formula: unknown): { content: CellContent; error: string | null } {
  const isFormula = typeof formula === 'string' && formula.startsWith('=') && formula !== value;
  const error = errorOf(value);
  const isEmpty = value === '' && !isFormula;
  return {
    content: {
      value: error !== null || isEmpty ? null : (value as Exclude<CellContent['value'], null>),
      formula: isFormula ? formula.slice(1) : null,
    },
    error,
  };
}

/**
 * What the cell shows. Text that no format changes is itself: Excel prints long text in cells formatted as text as hashes.
 */
function shownText(value: Cell['value'], format: string, text: string): string {
  return typeof value === 'string' && (format === 'General' || format === '@') ? value : text;
}
