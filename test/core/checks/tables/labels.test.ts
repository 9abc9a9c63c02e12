import { isPartLabel, outlineDepth, plainLabel, totalRank } from '../../../../src/core/checks/tables/labels';

test.each<[string, 0 | 1 | 2]>([
  ['合计', 2],
  ['合 计', 2],
  ['总　分', 2],
  ['合计得分', 2],
  ['管理效率小计', 1],
  ['收支合计', 2],
  ['Total', 2],
  ['Sub-total', 1],
  ['合同管理', 0],
  ['总体目标完成情况', 0],
  ['会计核算', 0],
])('%s ranks as a total of %i', (label, rank) => {
  expect(totalRank(label)).toBe(rank);
});

test.each<[string, number | null]>([
  ['一、基本支出', 0],
  ['（二）人员经费', 1],
  ['3.办公费', 2],
  ['(4)印刷费', 3],
  ['2.5万元以下', null],
  ['办公费', null],
])('%s stands at depth %s', (label, depth) => {
  expect(outlineDepth(label)).toBe(depth);
});

test.each<[string, string]>([
  ['七、支持 N 类产业发展政策', '支持N类产业发展政策'],
  ['指标 1：培训场次（场）', '培训场次'],
  ['1. 培训场次：', '培训场次'],
  ['“扶持资金”', '扶持资金'],
  ['2.5万元以下', '2.5万元以下'],
  ['租金（2021年1-3季度）', '租金(2021年1-3季度)'],
])('%s is found as %s', (label, plain) => {
  expect(plainLabel(label)).toBe(plain);
});

test.each<[string, boolean]>([
  ['其中：财政拨款', true],
  ['（其中：省级）', true],
  ['财政拨款', false],
])('%s is a part: %s', (label, isPart) => {
  expect(isPartLabel(label)).toBe(isPart);
});
