/** Names under which the product keeps what is its own in a workbook; the contract fixes them. */

/** The sheet of findings, replaced whole on every run and never read as input. */
export const FINDINGS_SHEET = '核对意见';

/** The sheet of settings, corrections and decisions; never read as a table. */
export const SETTINGS_SHEET = '绩衡设置';

/** The sheet a what-if scenario is written to, replaced whole each time; never read as a table. */
export const WHATIF_SHEET = '绩衡测算';

/** Sheets of our own: what stands in them is never input. */
export const OWN_SHEETS: readonly string[] = [FINDINGS_SHEET, SETTINGS_SHEET, WHATIF_SHEET];

/**
 * Headers of the columns written beside a table, in every language: they are no part of the table they stand beside.
 * They bear the product's name, because a column headed 复算得分 may well be a reviewer's own.
 * The wording itself lives in core/messages; a test holds the two together.
 */
export const COMPUTED_HEADERS: readonly string[] = ['复算得分（绩衡）', 'Computed score (Jiheng)'];
export const DIFFERENCE_HEADERS: readonly string[] = ['得分差异（绩衡）', 'Score difference (Jiheng)'];
export const OWN_HEADERS: readonly string[] = [...COMPUTED_HEADERS, ...DIFFERENCE_HEADERS];
