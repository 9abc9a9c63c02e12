/** What is written into 绩衡设置 is read back, in either language; what a person types is read or left alone. */
import fc from 'fast-check';
import {
  type Cell,
  CHOSEN_WEIGHTINGS,
  COLUMN_ROLES,
  DEFAULT_SETTINGS,
  type Edit,
  type HeaderWords,
  type Language,
  LANGUAGES,
  type Settings,
  SETTINGS_SHEET,
  type Snapshot,
} from '../../../src/core/model';
import { parseScale, readSettings, scaleText, settingsEdit } from '../../../src/core/settings';
import { say } from '../../../src/core/messages';
import { meantRole, roleName } from '../../../src/core/settings/names';
import { parseDecided } from '../../../src/core/settings/decisions';

function bookWith(rows: readonly (readonly string[])[]): Snapshot {
  const cells = rows.flatMap((row, r) =>
    row.flatMap((text, c): Cell[] => (text === '' ? [] : [{ row: r + 1, column: c + 1, value: text, text }])),
  );
  const sheet = {
    visibility: 'visible',
    isProtected: false,
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
    notes: [],
    listObjects: [],
  } as const;
  return { workbook: 'a.xlsx', ownMarks: [], sheets: [{ ...sheet, name: SETTINGS_SHEET, cells }] };
}

function rowsIn(edit: Edit): string[][] {
  if (edit.kind !== 'sheet' || !edit.content) throw new Error('no sheet');
  return edit.content.rows.map((row) => row.map((cell) => String(cell.value)));
}

function written(settings: Settings, language: Language): Snapshot {
  return bookWith(rowsIn(settingsEdit(settings, [], language)));
}

const ABOVE = [['绩衡设置'], ['…'], ['类别', '工作表', '对象', '项目', '值', '说明']];

const label = fc.constantFrom('决策', '项目立项', '立项依据充分性', '产出指标', '指标1：场次（场）', 'Output / A');
const answers = fc.array(fc.constantFrom(true, false, null), { minLength: 1, maxLength: 5 });
const settingsArbitrary: fc.Arbitrary<Settings> = fc.record({
  gradeScale: fc.constantFrom(null, [
    { name: '优秀', min: '85' },
    { name: '合格', min: '60.5' },
    { name: '不合格', min: '0' },
  ]),
  scoreDecimals: fc.constantFrom(null, 0, 2, 4),
  measureConvention: fc.constantFrom('none' as const, 'ratio' as const),
  overAchievement: fc.record({ info: fc.constantFrom('120', '130'), warning: fc.constantFrom('150.5', '300') }),
  checks: fc.dictionary(
    fc.constantFrom('rate-mismatch', 'over-achieved'),
    fc.constantFrom('error', 'warning', 'info', 'off'),
  ),
  decisions: fc.array(
    fc.record({
      sheet: fc.constantFrom('评分表', 'Sheet 1'),
      levels: fc.array(label, { minLength: 1, maxLength: 3 }),
      rule: fc.constantFrom('①甲（1分）；\n②乙（1分）', '好得5分，差得0分'),
      decisions: fc.oneof(
        fc.record({ checkpoints: answers }),
        fc.record({ tier: fc.nat(3), points: fc.constantFrom('3.5', '0') }),
        fc.record({
          occurrences: fc.array(fc.constantFrom('0', '2', null), { minLength: 1, maxLength: 3 }),
          vetoes: answers,
        }),
        fc.record({ passes: answers }),
      ),
      convention: fc.constantFrom(null, 'none' as const, 'ratio' as const),
    }),
    { maxLength: 3 },
  ),
  corrections: fc.array(
    fc.oneof(
      fc.record({
        kind: fc.constant('column' as const),
        sheet: fc.constant('评分表'),
        headers: fc.array(label, { minLength: 1, maxLength: 4 }),
        column: fc.integer({ min: 1, max: 40 }),
        header: label,
        role: fc.constantFrom('target' as const, 'none' as const),
      }),
      fc.record({
        kind: fc.constant('kind' as const),
        sheet: fc.constant('评分表'),
        headers: fc.array(label, { minLength: 1, maxLength: 4 }),
        tableKind: fc.constantFrom('summary' as const, 'none' as const),
      }),
      fc.constant({ kind: 'area' as const, sheet: '表1', area: { top: 3, left: 1, bottom: 9, right: 7 } }),
      fc.constant({
        kind: 'area' as const,
        sheet: '表1',
        area: { top: 3, left: 1, bottom: 9, right: 7 },
        headers: ['一级指标', '得分'],
        last: '合计',
      }),
    ),
    { maxLength: 3 },
  ),
  ignored: fc.array(
    fc.record({
      code: fc.constant('rate-mismatch'),
      sheet: fc.constant('评分表'),
      place: fc.array(label, { minLength: 1, maxLength: 3 }),
      stated: fc.constantFrom(null, '83.33%'),
      reason: fc.constantFrom('报告已更正', ''),
    }),
    { maxLength: 2 },
  ),
});
const withRules = fc
  .tuple(
    settingsArbitrary,
    fc.array(
      fc.record({
        sheet: fc.constantFrom('评分表', 'Sheet 1'),
        levels: fc.array(label, { minLength: 1, maxLength: 3 }),
        rule: fc.constantFrom('', '视情况给分；\n酌情扣分'),
        line: fc.constantFrom('由人评定', '扣分：（实际值，%），以目标值为准，每低 1 百分点 扣 0.5 分（按整步）'),
      }),
      { maxLength: 2 },
    ),
    fc.array(fc.record({ name: fc.constantFrom('本局惯例', 'By ratio'), line: fc.constant('由人评定，最多 5 分') }), {
      maxLength: 2,
    }),
    fc.constantFrom<readonly HeaderWords[]>(
      [],
      [{ role: 'score', words: ['核定分', 'Final mark'] }],
      [
        { role: 'level3Weight', words: ['小项分'] },
        { role: 'executionRate', words: ['支付进度'] },
      ],
    ),
    fc.array(
      fc.record({
        sheet: fc.constant('评分表'),
        headers: fc.array(label, { minLength: 1, maxLength: 3 }),
        weighting: fc.constantFrom(...CHOSEN_WEIGHTINGS),
      }),
      { maxLength: 2 },
    ),
  )
  .map(([settings, ruleReadings, rulePresets, headerWords, weightings]): Settings => ({
    ...settings,
    ...(headerWords.length > 0 && { headerWords }),
    ...(weightings.length > 0 && { weightings }),
    ...(ruleReadings.length > 0 && { ruleReadings }),
    ...(rulePresets.length > 0 && { rulePresets }),
  }));

test.each(['zh-CN', 'en-US'] as const)('what is written in %s is read back', (language) => {
  fc.assert(
    fc.property(withRules, (settings) => {
      expect(readSettings(written(settings, language))).toEqual({ settings, unread: [] });
    }),
  );
});

test('a workbook without the sheet has the defaults', () => {
  expect(readSettings({ workbook: 'a.xlsx', ownMarks: [], sheets: [] })).toEqual({
    settings: DEFAULT_SETTINGS,
    unread: [],
  });
});

test.each([
  ['得分小数位', '2', { scoreDecimals: 2 }],
  ['得分小数位', '２', { scoreDecimals: 2 }],
  [
    '等级标准',
    '优秀90、良好75、差0',
    {
      gradeScale: [
        { name: '优秀', min: '90' },
        { name: '良好', min: '75' },
        { name: '差', min: '0' },
      ],
    },
  ],
  [
    '等级标准',
    '差≥0；优≥90',
    {
      gradeScale: [
        { name: '优', min: '90' },
        { name: '差', min: '0' },
      ],
    },
  ],
  ['超额完成提示（%）', '120%', { overAchievement: { info: '120', warning: '300' } }],
])('a person types %s = %s', (item, value, expected) => {
  const { settings, unread } = readSettings(bookWith([...ABOVE, ['设置', '', '', item, value]]));
  expect(settings).toMatchObject(expected);
  expect(unread).toEqual([]);
});

test.each([
  ['an unknown category', ['备忘', '', '', '电话', '123']],
  ['an unknown item', ['设置', '', '', '字体', '宋体']],
  ['too many decimals', ['设置', '', '', '得分小数位', '9']],
  ['a scale of one band', ['设置', '', '', '等级标准', '优≥90']],
  ['two bands of one score', ['设置', '', '', '等级标准', '优≥90；良≥90']],
  ['an unknown severity', ['核对', '', '', 'rate-mismatch', '严重']],
  ['a decision half understood', ['判断', '评分表', '决策', '', '要点：是、也许']],
  ['a rule without a line', ['更正标准', '评分表', '决策', '', ' ', '按比例得分']],
  ['a rule for no indicator', ['更正标准', '评分表', '', '', '由人评定', '按比例得分']],
  ['a preset without a name', ['常用标准', '', '', '', '由人评定']],
])('%s changes nothing and is kept when the sheet is written again', (_, row) => {
  const { settings, unread } = readSettings(bookWith([...ABOVE, row]));
  expect(settings).toEqual(DEFAULT_SETTINGS);
  const again = rowsIn(settingsEdit(settings, unread, 'zh-CN')).at(-1)!;
  expect(again).toEqual([...row, ...Array<string>(6 - row.length).fill('')]);
});

test.each<[readonly string[], string]>([
  [['备忘', '', '', '电话', '123'], '不认识的类别“备忘”。'],
  [['设置', '', '', '字体', '宋体'], '没有名为“字体”的设置。'],
  [['设置', '', '', '得分小数位', '9'], '“9”不是小数位数，应为 0 至 4。'],
  [['核对', '', '', 'rate-mismatch', '严重'], '“严重”不是核对的轻重，应为错误、提醒、提示或关闭。'],
  [['核对', '', '', 'rate-mismach', '提醒'], '没有代码为“rate-mismach”的核对；代码见“核对意见”最后一列。'],
  [['判断', '评分表', '', '', '要点：是'], '“对象”一列不能为空。'],
  [['更正列', '评分表', '得分', '得分', '得分'], '“得分”不是列，应写成“F 得分”：列号、空格、表头。'],
  [
    ['更正列', '评分表', '得分', 'F 得分', '成绩'],
    '没有名为“成绩”的列类型，例如得分、分值、指标值、完成值、评分标准。',
  ],
  [['更正表', '评分表', '得分', '', '成绩单'], '没有名为“成绩单”的表类型。'],
  [['更正范围', '评分表', '', '', '第三行'], '“第三行”不是单元格范围，应写成“A3:G40”。'],
  [['表头用词', '', '', '成绩', '核定分'], '没有名为“成绩”的列类型，例如得分、分值、指标值、完成值、评分标准。'],
  [['表头用词', '', '', '得分', ''], '“值”一列不能为空。'],
  [['表头用词', '', '', '得分', '核定分、9'], '“9”不能作表头用词：应为 2 至 24 个字，且不是数字。'],
  [
    ['权重含义', '评分表', '分值', '', '看情况'],
    '“看情况”不是权重的含义，应为占满分的分数、各部分内的相对权重或写在指标名称里。',
  ],
])('why %j is not understood is said', (row, why) => {
  const { unread } = readSettings(bookWith([...ABOVE, row]));
  expect(unread.map((one) => say(one.why, 'zh-CN'))).toEqual([why]);
});

test('a header word has one meaning: the second row that gives it another is not taken', () => {
  const rows = [
    ['表头用词', '', '', '得分', '核定分、终审分'],
    ['表头用词', '', '', '分值', '基准 分；核 定 分'],
  ];
  const { settings, unread } = readSettings(bookWith([...ABOVE, ...rows]));
  expect(settings.headerWords).toEqual([{ role: 'score', words: ['核定分', '终审分'] }]);
  expect(unread.map(({ why }) => say(why, 'zh-CN'))).toEqual([
    '“核 定 分”已是“得分”的表头用词，一个词只能有一个含义。',
  ]);
});

test('every role has a name of its own in each language', () => {
  for (const language of LANGUAGES) {
    expect(COLUMN_ROLES.map((role) => meantRole(roleName(role, language)))).toEqual(COLUMN_ROLES);
  }
});

test('a scale is read as written', () => {
  expect(scaleText(parseScale('优:90,良:80,中:60,差:0')!)).toBe('优≥90；良≥80；中≥60；差≥0');
  expect(parseScale('优')).toBeNull();
});

test('decisions are all understood or none', () => {
  expect(parseDecided('checkpoints：yes、open；计分方式：按比例')).toEqual({
    decisions: { checkpoints: [true, null] },
    convention: 'ratio',
  });
  expect(parseDecided('档次：0')).toBeNull();
  expect(parseDecided('得分：三')).toBeNull();
});
