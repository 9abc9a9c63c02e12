/**
 * Entries of the grid's menus that are not shown, because the file could not carry what they do (see hosts/grid/guard,
 * which refuses them by whatever way they come). Named by the ids that the grid gives its entries.
 */

const SHEET_COMMANDS = [
  // Cells
  'cut',
  'paste-format',
  'paste-col-width',
  'paste-besides-border',
  'clear-selection-format',
  'clear-selection-all',
  'delete-note',
  // Rows and columns
  'insert-multi-cols-before',
  'insert-multi-cols-right',
  'insert-multi-rows-above',
  'insert-multi-rows-after',
  'hide-col-confirm',
  'hide-row-confirm',
  'remove-col-confirm',
  'remove-row-confirm',
  'set-selected-cols-visible',
  'set-selected-rows-visible',
  // Sheets
  'remove-sheet-confirm',
  'copy-sheet',
  'set-tab-color',
  'set-worksheet-hidden',
  'add-range-protection-from-sheet-bar',
  'delete-worksheet-protection-from-sheet-bar',
  'change-sheet-protection-from-sheet-bar',
  'view-sheet-permission-from-sheet-bar',
].map((name) => `sheet.command.${name}`);

const GROUPS = [
  'sheet.menu.cell-insert',
  'sheet.menu.delete',
  'sheet.menu.sheet-frozen',
  'sheet.column-header-menu.sheet-frozen',
  'sheet.row-header-menu.sheet-frozen',
  'sheet.contextMenu.permission',
  'sheet.contextMenu.text-to-number',
  'sheet.operation.add-note-popup',
  'sheet.operation.rename-sheet',
  'ui-sheet.command.show-menu-list',
];

export const HIDDEN_MENUS: Readonly<Record<string, { readonly hidden: true }>> = Object.fromEntries(
  [...SHEET_COMMANDS, ...GROUPS].map((id) => [id, { hidden: true }]),
);
