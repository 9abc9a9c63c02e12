/** @jest-environment jsdom */
import { act, screen, waitFor, within } from '@testing-library/react';
import type { Snapshot } from '../../../src/core/model';
import { COMMANDS } from '../../../src/taskpane/commands';
import { sheetOf } from '../fakeHost';
import { form } from '../books';
import { axe, button, openPane, prepareDom } from '../dom';

beforeEach(() => prepareDom());

function book(headers: readonly string[], rows: readonly (readonly (string | number | null)[])[]): Snapshot {
  const cells = [['巡查项目考核表'], headers, ...rows].map((row) =>
    row.map((value) => ({ value, style: 'plain' as const })),
  );
  return { workbook: '巡查.xlsx', sheets: [sheetOf('考核', { rows: cells })], ownMarks: [] };
}

const UNSURE = ['类', '内容', '分值', '要求', '结果', '怎么算', '得分'];
const ROWS = [
  ['产出', '巡查里程', 20, '≥80公里', '80公里', '达到要求得满分，否则不得分', 20],
  ['产出', '隐患整改', 30, '100%', '96%', '每低1个百分点扣1分', null],
  ['效益', '投诉下降', 50, '≥10%', '12%', '达到要求得满分，否则不得分', 50],
];

describe('a table read without confidence', () => {
  test('is asked about, and not scored before', async () => {
    const { session, state } = await openPane(book(UNSURE, ROWS));
    expect(await screen.findByRole('group', { name: /没有把握（50%）/ })).toBeTruthy();
    expect(screen.getByText('待确认，未评分')).toBeTruthy();
    expect(screen.queryByText('巡查里程')).toBeNull();
    await act(() => COMMANDS.planScores.run(session));
    expect(state().preview?.items ?? []).toEqual([]);
  });

  test('is scored once a person says what its columns hold', async () => {
    const { user, session, state } = await openPane(book(UNSURE, ROWS));
    const choose = async (column: RegExp, role: string) =>
      user.selectOptions(await screen.findByRole('combobox', { name: column }), role);
    await choose(/^D 列“要求”/, '指标值');
    await choose(/^E 列“结果”/, '完成值');
    await choose(/^F 列“怎么算”/, '评分标准');
    await user.click(await button('是，照此评分'));
    await waitFor(() => expect(screen.queryByText('待确认，未评分')).toBeNull());
    const { analysis, settings } = state().book!;
    expect(settings.corrections).toHaveLength(4);
    expect(analysis.tables[0]).toMatchObject({ kind: 'indicators', confidence: 1 });
    expect(analysis.scores.map(({ computed }) => computed)).toEqual(['20', '26', '50']);
    await act(() => COMMANDS.planScores.run(session));
    expect(state().preview?.items.length).toBeGreaterThan(0);
  });

  test('is left alone where it is none', async () => {
    const { user, state } = await openPane(book(UNSURE, ROWS));
    await user.click(await button('不是'));
    await waitFor(() => expect(state().book?.analysis.tables).toEqual([]));
  });

  test('axe finds nothing wrong with the question', async () => {
    const { container } = await openPane(book(UNSURE, ROWS));
    await screen.findByRole('group', { name: /没有把握/ });
    expect((await axe(container)).violations).toEqual([]);
  });
});

test('what weights mean is put right by a chip, and left to be found again', async () => {
  const { user, state } = await openPane(form());
  await user.click(await button('绝对分值'));
  await user.click(await screen.findByRole('menuitemradio', { name: '相对权重' }));
  expect(state().book?.settings.weightings).toMatchObject([{ sheet: '评分表', weighting: 'relative' }]);
  expect(state().book?.analysis.tables[0]?.weighting).toBe('relative');
  await user.click(await button('相对权重'));
  await user.click(await screen.findByRole('menuitemradio', { name: '按加总判断' }));
  expect(state().book?.settings.weightings).toBeUndefined();
});

test.each([
  ['表到选中的行为止', { row: 7, column: 3 }, 'A2:I7'],
  ['表到选中的列为止', { row: 4, column: 8 }, 'A2:H9'],
])('the range of a table is put right at the selected cell: %s', async (item, place, range) => {
  const { user, host, state } = await openPane(form());
  host.selectedCell = { sheet: '评分表', ...place };
  await user.click(await button('更正表的范围'));
  await user.click(await screen.findByRole('menuitem', { name: item }));
  expect(await button(`在表中选中 评分表!${range}`)).toBeTruthy();
  expect(state().book?.settings.corrections).toMatchObject([{ kind: 'area' }]);
});

test('an edge that would leave no table changes nothing', async () => {
  const { user, host, state } = await openPane(form());
  host.selectedCell = { sheet: '评分表', row: 1, column: 1 };
  await user.click(await button('更正表的范围'));
  await user.click(await screen.findByRole('menuitem', { name: '表到选中的行为止' }));
  expect(state().book?.settings.corrections).toEqual([]);
});

describe('header words of a person’s own', () => {
  test('come from a column in one click', async () => {
    const { user, state } = await openPane(form());
    await user.click(await button('各列读作什么'));
    await user.click(await button('I 列 得分率'));
    await user.click(await screen.findByRole('menuitem', { name: '别的表里“得分率”也读作得分率' }));
    expect(state().book?.settings.headerWords).toEqual([{ role: 'rate', words: ['得分率'] }]);
  });

  test('are entered in the settings, in force at once, and taken away', async () => {
    const { user, state } = await openPane(
      book(
        ['一级指标', '二级指标', '三级指标', '分值', '应达', '实达', '核给数'],
        [
          ['产出', '数量', '巡查里程', 60, '≥80公里', '80公里', 60],
          ['效益', '社会', '投诉下降', 40, '≥10%', '12%', 40],
        ],
      ),
      { view: 'settings' },
    );
    expect(state().book?.analysis.tables[0]?.indicators[0]?.score).toBeNull();
    await user.type(await screen.findByRole('textbox', { name: '表头' }), '核给数');
    await user.click(screen.getByRole('button', { name: '添加' }));
    expect(state().book?.analysis.tables[0]?.indicators[0]?.score).toBe('60');
    await user.click(await button('删除“得分”的自用表头'));
    expect(state().book?.settings.headerWords).toBeUndefined();
  });

  test('that can be none are refused with the reason', async () => {
    const { user, state } = await openPane(form(), { view: 'settings' });
    await user.type(await screen.findByRole('textbox', { name: '表头' }), '5');
    await user.click(screen.getByRole('button', { name: '添加' }));
    expect(await screen.findByText(/“5”不能作表头用词/)).toBeTruthy();
    expect(state().book?.settings.headerWords).toBeUndefined();
  });
});

test('corrected rules, common rules and weightings are listed in the settings and taken away there', async () => {
  const { user, state, session } = await openPane(form(), { view: 'settings' });
  const { settings } = state().book!;
  const levels = ['产出', '时效', '按期完工率'];
  const chosen = {
    ...settings,
    ruleReadings: [
      { sheet: '评分表', levels: ['产出', '时效', '按期验收率'], rule: '按旧办法计分', line: '由人评定' },
      { sheet: '评分表', levels, rule: '按期完工率=按期完工项目数/项目总数×100%', line: '由人评定' },
    ],
    rulePresets: [{ name: '本局惯例', line: '由人评定，最多 5 分' }],
    weightings: [{ sheet: '评分表', headers: ['一级指标', '得分'], weighting: 'points' as const }],
  };
  await act(async () => void (await session.choose(chosen)));
  const section = (await screen.findByRole('heading', { name: '改正过读法的标准' })).parentElement!;
  expect(within(section).getByText('按期完工率：由人评定')).toBeTruthy();
  expect(within(section).getByText(/^按期验收率：由人评定（没有用上/)).toBeTruthy();
  await user.click(await button('恢复“按期完工率”原来的读法'));
  await user.click(await button('恢复“按期验收率”原来的读法'));
  await user.click(await button('删除常用标准“本局惯例”'));
  await user.click(await button(/^删除更正：评分表 的表“一级指标、得分”：绝对分值/));
  const { ruleReadings, rulePresets, weightings } = state().book!.settings;
  expect([ruleReadings, rulePresets, weightings]).toEqual([undefined, undefined, undefined]);
});
