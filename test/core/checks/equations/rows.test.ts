import { rowSums } from '../../../../src/core/checks/equations/rows';
import type { GridRow } from '../../../../src/core/checks/tables/grid';

/** Rows from labels; a total is told by its label, `a / b` is a row `b` of the group `a`. */
function rows(...labels: readonly string[]): GridRow[] {
  return labels.map((label, i) => ({ row: i + 1, kind: 'item', labels: label.split(' / ') }));
}

const told = (list: readonly GridRow[]) =>
  rowSums(list).map(({ result, parts, reason, isCertain }) => {
    return `${result.labels.at(-1)} = ${parts.map(({ labels }) => labels.at(-1)).join('+')} (${reason}${isCertain ? '!' : ''})`;
  });

describe('which rows may add up to which', () => {
  test('a total under its items', () => {
    expect(told(rows('甲', '乙', '合计'))).toContain('合计 = 甲+乙 (total!)');
  });

  test('subtotals, and a total over them or over all items', () => {
    const found = told(rows('甲', '乙', '小计', '丙', '丁', '小计', '合计'));
    expect(found).toEqual(
      expect.arrayContaining([
        '小计 = 甲+乙 (total!)',
        '小计 = 丙+丁 (subtotal!)',
        '合计 = 小计+小计 (subtotals!)',
        '合计 = 甲+乙+丙+丁 (total)',
      ]),
    );
  });

  test('a row outside the subtotals counts beside them', () => {
    expect(told(rows('甲', '乙', '小计', '丙', '合计'))).toContain('合计 = 小计+丙 (subtotals)');
  });

  test('a total over its breakdowns', () => {
    const found = told(rows('整体 / 收支合计', '按来源 / 拨款', '按来源 / 其他', '按性质 / 基本', '按性质 / 项目'));
    expect(found).toContain('收支合计 = 拨款+其他 (group!)');
    expect(found).toContain('收支合计 = 基本+项目 (group!)');
  });

  test('numbered items under a numbered heading', () => {
    const found = told(rows('一、基本支出', '（一）人员经费', '（二）公用经费', '二、项目支出', '合计'));
    expect(found).toContain('一、基本支出 = （一）人员经费+（二）公用经费 (outline)');
    expect(found).toContain('合计 = 一、基本支出+二、项目支出 (outline)');
  });

  test('parts of a row are not added again', () => {
    const found = told(rows('财政资金', '其中：中央', '其中：省级', '自筹', '合计'));
    expect(found).toContain('合计 = 财政资金+自筹 (total!)');
    expect(found).toContain('财政资金 = 其中：中央+其中：省级 (ofWhich)');
  });

  test('rows without a total add up to nothing by their labels alone', () => {
    expect(told(rows('甲', '乙')).filter((text) => text.includes('!'))).toEqual([]);
  });
});
