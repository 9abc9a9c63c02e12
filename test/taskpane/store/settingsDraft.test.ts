import { DEFAULT_SETTINGS, type Correction, type Finding, type IndicatorDecision } from '../../../src/core/model';
import {
  areSame,
  decisionOn,
  ignoredAs,
  ignoredBy,
  withCorrection,
  withDecision,
  withIgnored,
  withoutCorrection,
  withoutIgnored,
} from '../../../src/taskpane/store/settingsDraft';
import { indicator, table } from '../../core/model/tables';

const KEY = { sheet: '评分表', levels: ['产出', '更换数量'] };
const DECISION: IndicatorDecision = { ...KEY, rule: '由专家判断', decisions: { points: '3' }, convention: null };
const TABLES = [
  table({
    sheet: '评分表',
    area: { top: 1, left: 1, bottom: 4, right: 2 },
    columns: [
      { column: 1, role: 'level1', header: '一级' },
      { column: 2, role: 'rate', header: '得分率' },
    ],
    indicators: [indicator({ row: 3, levels: ['产出', '更换数量'] })],
  }),
];
const FINDING: Finding = {
  code: 'rate-mismatch',
  severity: 'error',
  cells: [{ sheet: '评分表', row: 3, column: 2 }],
  stated: '80%',
  expected: '90%',
  message: { id: 'checks.rate-mismatch.mismatch', data: {} },
};

test('settings are the same in whatever order they were filled in', () => {
  const one = { ...DEFAULT_SETTINGS, checks: { 'rule-gap': 'off' as const, 'rate-mismatch': 'info' as const } };
  const two = { ...DEFAULT_SETTINGS, checks: { 'rate-mismatch': 'info' as const, 'rule-gap': 'off' as const } };
  expect(areSame(one, two)).toBe(true);
  expect(areSame(one, DEFAULT_SETTINGS)).toBe(false);
});

test('a decision replaces the one before, and can be taken back', () => {
  const once = withDecision(DEFAULT_SETTINGS, KEY, DECISION);
  const twice = withDecision(once, KEY, { ...DECISION, decisions: { points: '4' } });
  expect(twice.decisions).toHaveLength(1);
  expect(decisionOn(twice, KEY, '由专家判断')?.decisions).toEqual({ points: '4' });
  expect(withDecision(twice, KEY, null).decisions).toEqual([]);
});

test('a decision on a rule reworded since is not shown as taken', () => {
  const settings = withDecision(DEFAULT_SETTINGS, KEY, DECISION);
  expect(decisionOn(settings, KEY, '由专家组判断')).toBeNull();
});

test('a finding set aside is known again, until its cell says something else', () => {
  const settings = withIgnored(DEFAULT_SETTINGS, ignoredAs(TABLES, FINDING, '按批复口径')!);
  expect(ignoredBy(settings, TABLES, FINDING)?.reason).toBe('按批复口径');
  expect(ignoredBy(settings, TABLES, { ...FINDING, stated: '85%' })).toBeNull();
  expect(ignoredBy(settings, TABLES, { ...FINDING, code: 'sum-mismatch' })).toBeNull();
  expect(withoutIgnored(settings, settings.ignored[0]!).ignored).toEqual([]);
});

test('a correction about the same thing replaces the one before', () => {
  const column = (role: 'score' | 'rate', at = 2): Correction => ({
    kind: 'column',
    sheet: '评分表',
    headers: ['一级', '得分率'],
    column: at,
    header: '得分率',
    role,
  });
  const kind: Correction = { kind: 'kind', sheet: '评分表', headers: ['一级', '得分率'], tableKind: 'summary' };
  const area: Correction = { kind: 'area', sheet: '评分表', area: { top: 1, left: 1, bottom: 9, right: 2 } };
  const settings = [column('score'), column('rate'), column('score', 3), kind, area].reduce(
    withCorrection,
    DEFAULT_SETTINGS,
  );
  expect(settings.corrections).toEqual([column('rate'), column('score', 3), kind, area]);
  expect(withoutCorrection(settings, settings.corrections[0]!).corrections).toHaveLength(3);
});
