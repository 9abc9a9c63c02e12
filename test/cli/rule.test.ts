/** `jiheng rule` and `jiheng quantity`: for people in words, for programs line by line. */
import { jiheng } from './terminalRun';

const REQUESTS = [
  { text: '满意度≥90%得满分，每低1个百分点扣0.5分', weight: 10, actual: '87%' },
  { text: '按完成比例计分', weight: 10, target: '20场', actual: '15场' },
];

async function answers(lines: readonly string[]) {
  const { code, out, err } = await jiheng(['rule', '--stdin', '--json'], { input: lines.join('\n') });
  const documents = out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  return { code, documents, err };
}

test('one answer a line, in order', async () => {
  const { code, documents } = await answers(REQUESTS.map((request) => JSON.stringify(request)));
  expect([code, documents.map((document) => document.points)]).toEqual([0, [8.5, 7.5]]);
});

test('a mark at the start and carriage returns, as Windows writes them, change nothing', async () => {
  const lines = REQUESTS.map((request) => `${JSON.stringify(request)}\r`);
  const { code, documents } = await answers([`\uFEFF${lines[0]}`, lines[1]!]);
  expect([code, documents.map((document) => document.points)]).toEqual([0, [8.5, 7.5]]);
});

test.each([
  ['no JSON', 'not json'],
  ['a blank line', ''],
  ['no text', '{"weight":10}'],
  ['a weight that is no number', '{"text":"按完成比例计分","weight":"ten"}'],
  ['a target that is a list', '{"text":"按完成比例计分","target":[1]}'],
])('%s is answered in its place, and the next line keeps its own', async (_, line) => {
  const { code, documents, err } = await answers([JSON.stringify(REQUESTS[0]), line, JSON.stringify(REQUESTS[1])]);
  expect(code).toBe(2);
  expect(documents.map((document) => document.points)).toEqual([8.5, undefined, 7.5]);
  expect(documents[1].error['zh-CN']).toContain('2');
  expect(err.trim().split('\n')).toHaveLength(1);
});

test('a value that begins with a minus is no option', async () => {
  const { code, out } = await jiheng(['quantity', '-5%', '--json']);
  expect([code, JSON.parse(out).value]).toEqual([0, -5]);
});

test('quantities are scaled to their unit', async () => {
  const { out } = await jiheng(['quantity', '≥1.2亿元', '--json']);
  expect(JSON.parse(out)).toMatchObject({ kind: 'number', value: 120000000, unit: '元', comparator: '>=' });
});

describe('without --json, for a person', () => {
  test('a rule with its points', async () => {
    const { out } = await jiheng(['rule', REQUESTS[0]!.text, '--weight', '10', '--actual', '87%']);
    expect(out).toContain('读作：');
    expect(out).toContain('得分：8.5');
  });

  test('a rule without what it needs says so', async () => {
    const { out } = await jiheng(['rule', '按完成比例计分', '--weight', '10'], { language: 'en-US' });
    expect(out).toContain('points: cannot be said');
  });

  test('a quantity in one line', async () => {
    const { out } = await jiheng(['quantity', '≥1.2亿元']);
    expect(out).toBe('数值 ≥120000000 元\n');
  });
});
