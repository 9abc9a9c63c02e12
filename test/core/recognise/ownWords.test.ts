/** A person's own header words and choice of what weights mean, from 绩衡设置 to the reading of the table. */
import { analyse } from '../../../src/core/engine';
import { DEFAULT_SETTINGS, type Settings, type Table } from '../../../src/core/model';
import { recognise } from '../../../src/core/recognise';
import { book, sheet, type Written } from './books/sheet';
import { rolesText } from './compare';

const OWN_HEADERS: readonly (readonly Written[])[] = [
  ['板块', '事项', '要求', '做到', '占分', '核给（分）'],
  ['产出', '巡查次数', '≥20次', '24次', 60, 57],
  ['效益', '群众反映', '≥90%', '93%', 40, 38],
];

function read(rows: readonly (readonly Written[])[], own: Partial<Settings>, name = '表'): Table {
  return recognise(book(sheet(name, rows)), [], own).tables[0]!;
}

const WORDS: Settings['headerWords'] = [
  { role: 'level1', words: ['板块'] },
  { role: 'level2', words: ['事项'] },
  { role: 'target', words: ['要求'] },
  { role: 'actual', words: ['做到'] },
  { role: 'weight', words: ['占 分'] },
  { role: 'score', words: ['核给'] },
];

test('a table whose headers nobody knows is no indicator table until they are told', () => {
  expect(recognise(book(sheet('表', OWN_HEADERS))).tables.map(({ kind }) => kind)).not.toContain('indicators');
  const table = read(OWN_HEADERS, { headerWords: WORDS });
  expect(table.kind).toBe('indicators');
  expect(rolesText(table)).toBe('level1 level2 target actual weight score');
  expect(table.indicators.map(({ weight, score }) => [weight, score])).toEqual([
    ['60', '57'],
    ['40', '38'],
  ]);
  expect(table.columns.map(({ evidence }) => evidence.at(-1)!.message.id)).toEqual(
    Array<string>(6).fill('recognise.header-chosen'),
  );
});

test('an own word comes before the vocabulary', () => {
  const rows: Written[][] = [
    ['一级指标', '三级指标', '分值', '得分', '终审'],
    ['产出', '巡查次数', 60, 57, 50],
    ['效益', '群众反映', 40, 38, 36],
  ];
  expect(rolesText(read(rows, {})).split(' ')[3]).toBe('score');
  const table = read(rows, { headerWords: [{ role: 'score', words: ['终审'] }] });
  expect(table.indicators.map(({ score }) => score)).toEqual(['50', '36']);
});

const RELATIVE: readonly (readonly Written[])[] = [
  ['一级指标', '三级指标', '分值', '得分'],
  ['产出', '巡查次数', 60, 57],
  ['^', '巡查质量', 40, 38],
  ['效益', '群众反映', 70, 68],
  ['^', '长效管护', 30, 30],
  ['总分', null, 100, 96],
];
const HEADERS = ['一级指标', '三级指标', '分值', '得分'];

test('weights that add up to a hundred in every block are relative, and said to be', () => {
  const table = read(RELATIVE, {});
  expect(table.weighting).toBe('relative');
  expect(table.evidence.map(({ message }) => message.id)).toContain('recognise.weights-relative');
});

test('the total of relative blocks is not the sum of their scores', () => {
  const { rolled, findings } = analyse(book(sheet('表', RELATIVE)), DEFAULT_SETTINGS);
  expect(rolled.map(({ computed, why }) => [computed, why.id])).toEqual([[null, 'scoring.sum-relative']]);
  expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
});

test.each<[string, string]>([
  ['as it was', '表'],
  ['the sheet renamed', '评分表（终稿）'],
])('a person says that they are points: %s', (_name, name) => {
  const weightings: Settings['weightings'] = [{ sheet: '表', headers: HEADERS, weighting: 'points' }];
  const table = read(RELATIVE, { weightings }, name);
  expect(table.weighting).toBe('points');
  expect(table.evidence.map(({ message }) => message.id)).toContain('recognise.weights-chosen');
  const { findings } = analyse(book(sheet(name, RELATIVE)), { ...DEFAULT_SETTINGS, weightings });
  expect(findings.filter(({ code }) => code === 'weight-total')).toHaveLength(1);
});

test('a person says that the labels tell the weights', () => {
  const rows: Written[][] = [
    ['一级指标', '三级指标', '分值', '得分'],
    ['产出', '巡查次数（60分）', 6, 57],
    ['效益', '群众反映（40分）', 4, 38],
  ];
  const weightings: Settings['weightings'] = [{ sheet: '表', headers: HEADERS, weighting: 'labels' }];
  expect(read(rows, {}).indicators.map(({ weight }) => weight)).toEqual(['6', '4']);
  expect(read(rows, { weightings }).indicators.map(({ weight }) => weight)).toEqual(['60', '40']);
});

test('alternatives that share a weight are counted once, and said to', () => {
  const rows: Written[][] = [
    ['一级指标', '三级指标', '分值', '得分'],
    ['产出', '新建泵站', 60, 57],
    ['^', '改造泵站（二者择其一）', '^', '^'],
    ['效益', '群众反映', 40, 38],
  ];
  const table = read(rows, {});
  expect(table.indicators.map(({ weight }) => weight)).toEqual(['60', null, '40']);
  const shared = table.evidence.find(({ message }) => message.id === 'recognise.weights-shared');
  expect(shared?.message.data).toEqual({ count: 1 });
});
