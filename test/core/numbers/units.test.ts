/** Units: spellings, scale words, and words that only begin like a unit. */
import { unitAt, unitNamed, writtenUnit } from '../../../src/core/numbers';

test.each([
  ['㎡', '平方米'],
  ['平米', '平方米'],
  ['km', '公里'],
  ['KM', '公里'],
  ['千米', '公里'],
  ['m³', '立方米'],
  ['KVA', '千伏安'],
  ['工作日', '工作日'],
  ['自然日', '天'],
  ['百分比', '%'],
  ['％', '%'],
  ['℃', '℃'],
  ['GB', 'GB'],
])('%s is the unit %s', (spelling, name) => {
  expect(unitNamed(spelling.normalize('NFKC'))?.name).toBe(name);
});

test.each(['', 'G', '企业', '万', '百分', '户口'])('%j is no unit', (spelling) => {
  expect(unitNamed(spelling)).toBeNull();
});

test.each([
  ['万元', '元', '10000'],
  ['亿立方米', '立方米', '100000000'],
  ['千米', '公里', '1'],
  ['千人', '人', '1000'],
  ['百万元', '元', '1000000'],
  ['百分点', '百分点', '1'],
  ['亿', null, '100000000'],
])('%s is %s times %s', (text, name, scale) => {
  const written = writtenUnit(text)!;
  expect([written.unit?.name ?? null, written.scale]).toEqual([name, scale]);
});

test.each(['万企业', '', '企业', '元/人'])('%j is no plain unit text', (text) => {
  expect(writtenUnit(text)).toBeNull();
});

test.each([
  ['人次数', '人次'],
  ['场次', '场次'],
  ['个工作日内', '工作日'],
  ['分钟', '分钟'],
  ['分', '分'],
  ['分别', null],
  ['年度', null],
  ['天然气', null],
  ['kg/亩', '千克'],
  ['kgs', null],
])('%j starts with the unit %s', (text, name) => {
  expect(unitAt(text, 0)?.unit.name ?? null).toBe(name);
});
