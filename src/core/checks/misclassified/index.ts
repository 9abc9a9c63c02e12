import { addressText, type CellAddress } from '../../model';
import type { Row } from '../book';
import { type Check, finding } from '../check';
import { nameOf } from '../rows/comparison';
import { plainLabel } from '../tables/labels';

export const misclassified: Check = {
  meta: {
    code: 'misclassified',
    severities: { heading: 'info' },
    category: 'structure',
    since: '0.1.0',
    fix: 'none',
    source: 'guide/domain.md §7: an indicator filed under the wrong heading, such as revenue under cost',
  },
  *check(book) {
    const seen = new Set<string>();
    for (const row of book.rows()) {
      const name = plainLabel(nameOf(row));
      const heading = plainLabel(row.indicator.levels.at(-2) ?? '');
      const misfit = MISFITS.find((one) => one.under.test(heading) && one.tells.test(name) && !one.unless?.test(name));
      const at = leafCell(row);
      if (!misfit || seen.has(`${heading} ${name}`)) continue;
      seen.add(`${heading} ${name}`);
      const belongs = { id: `checks.misclassified.${misfit.belongs}`, data: {} };
      yield finding('heading', { name, heading, at: addressText(at), belongs }, [at], { stated: heading });
    }
  },
};

/** What a name tells that does not belong under its heading. */
const MISFITS: readonly { under: RegExp; tells: RegExp; unless?: RegExp; belongs: string }[] = [
  { under: /成本/, tells: /营收|营业收入|纳税|税收|利润|产值|增加值|满意/, belongs: 'outcome' },
  { under: /质量/, tells: /营造|氛围|影响力|知晓度|社会/, belongs: 'social' },
  { under: /数量/, tells: /率$|满意度|及时性$/, unless: /完成率|覆盖率|数/, belongs: 'quality' },
  { under: /时效/, tells: /数量$|金额$|满意度/, belongs: 'quantity' },
  { under: /满意/, tells: /事故|产值|收入/, belongs: 'outcome' },
  { under: /社会效益/, tells: /GDP|生产总值|营业收入|税收|产值|企业.{0,4}规模/, belongs: 'economic' },
];

function leafCell({ table, indicator }: Row): CellAddress {
  const place = indicator.levelPlaces.at(-1) ?? { row: indicator.row, column: table.area.left };
  return { sheet: table.sheet, row: place.row, column: place.column };
}
