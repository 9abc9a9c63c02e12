import { type Check, runChecks } from '../../../src/core/checks';
import { finding, undecided } from '../../../src/core/checks/check';
import { addressText, DEFAULT_SETTINGS, type CellAddress, type Settings } from '../../../src/core/model';
import { recognise } from '../../../src/core/recognise';
import { score } from '../../../src/core/scoring';
import { book } from './sheets';

const snapshot = book({ 甲: 'a | b\nc | d', 乙: 'e | f' });
const recognition = recognise(snapshot);
const input = { snapshot, recognition, ...score(snapshot, recognition, DEFAULT_SETTINGS) };

const at = (sheet: string, row: number, column: number): CellAddress => ({ sheet, row, column });

function checkOf(code: string, check: Check['check']): Check {
  const severities = { found: 'error', hint: 'info' } as const;
  return { meta: { code, severities, category: 'own', since: '0.1.0', fix: 'none', source: 'this test' }, check };
}

function run(checks: readonly Check[], settings: Settings = DEFAULT_SETTINGS) {
  return runChecks(input, settings, checks);
}

test('findings come by sheet, row and column of their first cell; what is in no sheet comes last', () => {
  const places = [at('报告.docx', 1, 1), at('乙', 1, 1), at('甲', 2, 1), at('甲', 1, 2), at('甲', 1, 1)];
  const { findings } = run([checkOf('a', () => places.map((place) => finding('found', {}, [place])))]);
  expect(findings.map(({ cells }) => addressText(cells[0]!))).toEqual([
    '甲!A1',
    '甲!B1',
    '甲!A2',
    '乙!A1',
    '报告.docx!A1',
  ]);
});

test('a check that throws becomes a finding, and the others run on', () => {
  const broken = checkOf('broken', () => {
    throw new Error('no such luck');
  });
  const { findings } = run([broken, checkOf('sound', () => [finding('found', {}, [at('甲', 1, 1)])])]);
  expect(findings.map(({ code, severity }) => [code, severity])).toEqual([
    ['internal-error', 'info'],
    ['sound', 'error'],
  ]);
  expect(findings[0]!.message.data).toEqual({ code: 'broken', words: 'no such luck' });
});

test("a message that the meta does not name is a programmer's error and told as such", () => {
  const { findings } = run([checkOf('a', () => [finding('other', {}, [at('甲', 1, 1)])])]);
  expect(findings.map(({ code }) => code)).toEqual(['internal-error']);
});

test('severity comes from the meta, unless the settings say otherwise', () => {
  const check = checkOf('a', () => [finding('found', {}, [at('甲', 1, 1)]), finding('hint', {}, [at('甲', 1, 2)])]);
  const severities = (override: Settings['checks']) =>
    run([check], { ...DEFAULT_SETTINGS, checks: override }).findings.map(({ severity }) => severity);
  expect(severities({})).toEqual(['error', 'info']);
  expect(severities({ a: 'warning' })).toEqual(['warning', 'warning']);
  expect(severities({ a: 'off' })).toEqual([]);
});

test('the same words about the same cells are one finding, and no finding covers more than sixty cells', () => {
  const many = Array.from({ length: 70 }, (_, i) => at('甲', i + 1, 1));
  const { findings } = run([
    checkOf('a', () => [finding('found', {}, [...many, many[0]!]), finding('found', {}, [...many, many[0]!])]),
  ]);
  expect(findings).toHaveLength(1);
  expect(findings[0]!.cells).toHaveLength(60);
});

test('what can not be decided is kept apart, with its reason', () => {
  const result = run([checkOf('a', () => [undecided('blanks', { count: 2 }, [at('甲', 1, 1)])])]);
  expect(result.findings).toEqual([]);
  expect(result.undecided).toEqual([
    { code: 'a', cells: [at('甲', 1, 1)], reason: { id: 'checks.a.blanks', data: { count: 2 } } },
  ]);
});
