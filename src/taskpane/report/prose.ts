/** Running text by its place: paragraphs of the report, and those of the workbook outside its tables. */
import type { CellAddress } from '../../core/model';
import type { Book, ReportText } from '../store/state';

/** The paragraph that stands there; null where a table's cell does. */
export function proseAt(
  { analysis }: Book,
  report: ReportText | null,
  { sheet, row, column }: CellAddress,
): string | null {
  const prose = sheet === report?.name ? report.prose : analysis.prose;
  const found = prose.find(({ at }) => at.sheet === sheet && at.row === row && at.column === column);
  return found?.text ?? null;
}
