/** Commands by which a person changes what cells hold, and which cells each of them will change. */
import type { IRange, IStyleData } from '@univerjs/core';

export type Changes = Record<number, Record<number, { s?: IStyleData | string | null } | null>>;

/** What the grid's commands and mutations are told, as far as it matters here. */
export interface CommandParams {
  readonly unitId?: string;
  readonly subUnitId?: string;
  readonly range?: IRange;
  readonly ranges?: readonly IRange[];
  readonly value?: unknown;
  readonly cellValue?: Changes;
  readonly textContent?: string;
}

/** Rows and columns from 1; `unknown` where the command itself does not say. */
export type Target = readonly (readonly [row: number, column: number])[] | 'unknown';

export const CONTENT_COMMANDS: ReadonlySet<string> = new Set([
  'univer.command.paste',
  ...[
    'set-range-values',
    'clear-selection-content',
    'auto-fill',
    'refill',
    'auto-clear-content',
    'copy-down',
    'copy-right',
    'paste-by-short-key',
    'optional-paste',
    'text-to-number',
  ].map((name) => `sheet.command.${name}`),
]);

/**
 * The cells that a content command will change, seen from what is selected.
 * @example targetOf('sheet.command.clear-selection-content', {}, range) // every cell of the range
 */
export function targetOf(command: string, params: CommandParams, selected: IRange | null): Target {
  switch (command.replace('sheet.command.', '')) {
    case 'set-range-values':
      return isMatrix(params.value) ? cellsOf(params.value) : rangesOf(params, selected).flatMap(cellsIn);
    case 'clear-selection-content':
    case 'copy-down':
    case 'copy-right':
    case 'text-to-number':
      return rangesOf(params, selected).flatMap(cellsIn);
    case 'paste-by-short-key':
      return selected && params.textContent !== undefined ? pastedCells(selected, params.textContent) : 'unknown';
    default:
      return 'unknown';
  }
}

function rangesOf({ range, ranges }: CommandParams, selected: IRange | null): readonly IRange[] {
  return range ? [range] : (ranges ?? (selected ? [selected] : []));
}

/** Values by row and column, as opposed to one value for a whole range. */
function isMatrix(value: unknown): value is Changes {
  return (
    typeof value === 'object' &&
    value !== null &&
    Object.keys(value).every((key) => /^\d+$/.test(key)) &&
    !Array.isArray(value)
  );
}

function cellsOf(changes: Changes): Exclude<Target, 'unknown'> {
  return Object.entries(changes).flatMap(([row, cells]) =>
    Object.keys(cells).map((column) => [Number(row) + 1, Number(column) + 1] as const),
  );
}

/** A pasted text fills at least what is selected, and beyond it as far as it has lines and tabs. */
function pastedCells(selected: IRange, text: string): Exclude<Target, 'unknown'> {
  const lines = text.replace(/\r?\n$/, '').split(/\r?\n/);
  const width = Math.max(...lines.map((line) => line.split('\t').length));
  const { startRow, startColumn, endRow, endColumn } = selected;
  return cellsIn({
    startRow,
    startColumn,
    endRow: Math.max(endRow, startRow + lines.length - 1),
    endColumn: Math.max(endColumn, startColumn + width - 1),
  });
}

function cellsIn({ startRow, endRow, startColumn, endColumn }: IRange): Exclude<Target, 'unknown'> {
  const cells: [number, number][] = [];
  for (let row = startRow; row <= endRow; row += 1) {
    for (let column = startColumn; column <= endColumn; column += 1) cells.push([row + 1, column + 1]);
  }
  return cells;
}
