/**
 * Live formulas against the evaluator: random rules with random cells (numbers, shares, texts such as `6036家`), many of
 * them on the edges of bands and steps, recalculated by LibreOffice.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { writeXlsx } from 'hucre/xlsx';
import type { Cell } from '../../src/core/model';
import { exact, readQuantity, roundHalfUp, toNumber } from '../../src/core/numbers';
import { evaluate, readRule, ruleFormula } from '../../src/core/rules';
import { HAS_ORACLE, throughLibreOffice } from './libreoffice';

const PAIRS = 10_000;

/** A generator with a fixed seed, so that a failure can be seen again. */
function randomness(seed: number) {
  let state = seed;
  const next = (): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  const whole = (low: number, high: number): number => low + Math.floor(next() * (high - low + 1));
  const pick = <T>(...all: readonly T[]): T => all[whole(0, all.length - 1)]!;
  return { whole, pick };
}

type Random = ReturnType<typeof randomness>;

interface Input {
  readonly rule: string;
  readonly weight: string;
  readonly target: Cell | null;
  readonly actual: Cell;
}

function number(value: number, shown = String(value), format?: string): Cell {
  return { row: 1, column: 1, value, text: shown, ...(format ? { format } : {}) };
}

function text(value: string): Cell {
  return { row: 1, column: 1, value, text: value };
}

/** A share as a clerk may enter it: stored as a fraction shown in percent, or typed. */
function share(random: Random, hundredths: number): Cell {
  const shown = `${(hundredths / 100).toFixed(2)}%`;
  return random.pick(number(hundredths / 10_000, shown, '0.00%'), text(shown));
}

function counted(random: Random, value: number, unit: string): Cell {
  return random.pick(
    number(value, `${value}${unit}`, `0"${unit}"`),
    text(`${value}${unit}`),
    text(value >= 1000 ? `${value.toLocaleString('en-US')}${unit}` : `${value} ${unit}`),
  );
}

/** On an edge, just beside it, or anywhere. */
function near(random: Random, edge: number, step: number): number {
  return random.pick(edge, edge - 1, edge + 1, edge - step, edge + step, random.whole(0, 2 * edge));
}

const MAKERS: readonly ((random: Random) => Omit<Input, 'weight'>)[] = [
  (random) => {
    const target = random.whole(1, 3000);
    const floor = random.pick('', `，完成率低于${random.whole(3, 8)}0%不得分`);
    const rule = random.pick('按完成比例得分', '得分=实际完成值÷目标值×权重，最高不超过权重') + floor;
    const sign = random.pick('≥', '', '≤', '不少于');
    return { rule, target: text(`${sign}${target}家`), actual: counted(random, near(random, target, 10), '家') };
  },
  (random) => {
    const top = random.whole(2, 40);
    return { rule: '按完成比例得分', target: text(`前${top}名`), actual: text(`第${random.whole(1, 60)}名`) };
  },
  (random) => {
    const target = random.whole(1, 90) * 10;
    const rule = random.pick(
      '得分=（1-|实际值-目标值|/目标值）×分值',
      '得分=（2-实际值/目标值）×权重',
      '得分=目标值÷实际完成值×分值',
    );
    return { rule, target: number(target), actual: number(near(random, target, 7)) };
  },
  (random) => {
    const [high, low] = [random.whole(85, 99), random.whole(50, 80)];
    const rule =
      `满意率≥${high}%得满分；${low}%≤满意率<${high}%得${random.whole(5, 9)}0%分值；` +
      `满意率<${low}%${random.pick('不得分', '得1分')}`;
    return { rule, target: null, actual: share(random, near(random, random.pick(high, low) * 100, 50)) };
  },
  (random) => {
    const [a, b, c] = [random.whole(10, 20), random.whole(21, 40), random.whole(41, 60)];
    const rule = `新增企业${c}家及以上得8分，${b}-${c - 1}家得5分，${a}-${b - 1}家得3分，不足${a}家得0分`;
    return { rule, target: null, actual: counted(random, near(random, random.pick(a, b, c), 1), '家') };
  },
  (random) => {
    const [from, zero] = [random.whole(80, 100), random.whole(30, 70)];
    const step = random.pick('1', '0.5', '2', '3');
    const rule =
      `覆盖率达到${from}%得满分，每低${step}个百分点扣${random.pick('0.3', '0.5', '1', '0.25')}分` +
      random.pick('', `，低于${zero}%不得分`, '，最多扣3分');
    const edge = random.pick(from * 100, zero * 100, from * 100 - random.whole(0, 20) * 50);
    return { rule, target: null, actual: share(random, Math.max(0, near(random, edge, 50))) };
  },
  (random) => {
    const limit = random.whole(1, 12);
    const rule = `投诉率≤${limit}%得满分，每增加0.5个百分点扣${random.pick('0.5', '1')}分`;
    return { rule, target: null, actual: share(random, near(random, limit * 100, 50)) };
  },
  (random) => {
    const target = random.whole(4, 400) * 5;
    const rule = random.pick(
      '每低于目标值1%扣0.2分',
      '与目标值每相差4%扣0.5分，最多扣5分',
      '成本在预算内得满分，每超1%扣0.5分',
    );
    return { rule, target: text(`${target}万元`), actual: counted(random, near(random, target, 5), '万元') };
  },
  (random) => ({
    rule: `每发现一处问题扣${random.pick('0.5', '1', '2')}分，扣完为止`,
    target: null,
    actual: counted(random, random.whole(0, 30), '处'),
  }),
  (random) => {
    const top = random.whole(5, 30);
    const rule = `客流增长率≥${top}%得满分，0-${top}%之间按比例得分，负增长不得分`;
    return { rule, target: null, actual: share(random, random.whole(-500, top * 130)) };
  },
  (random) => {
    const target = random.whole(1, 500);
    const rule = random.pick('实际成本≤计划成本。', '达到目标值得满分，否则不得分', '达到目标值得满分');
    return { rule, target: number(target), actual: number(near(random, target, 3)) };
  },
  (random) => {
    const [low, high] = [random.whole(40, 70), random.whole(80, 100)];
    const rule = `知晓率${low}%以下得0分，${low}%-${high}%之间按线性插值计算得分，${high}%及以上得满分`;
    return { rule, target: null, actual: share(random, near(random, random.pick(low, high) * 100, 100)) };
  },
  (random) => {
    const [low, high] = [random.whole(10, 40), random.whole(60, 90)];
    const rule = `占比${high}%以上得9分，${low}%-${high - 1}%得4分，出现负值不得分`;
    return { rule, target: null, actual: share(random, near(random, random.pick(low, high) * 100, 50)) };
  },
  (random) => {
    const target = random.whole(2, 50);
    const rule = `得分=实际值/目标值×分值，完成值超过目标值150%的，得分按${random.whole(6, 9)}0%计。`;
    return { rule, target: number(target), actual: number(near(random, target * 1.5, 1)) };
  },
];

(HAS_ORACLE ? test : test.skip)(
  `formula and evaluator agree on ${PAIRS} rules and values`,
  async () => {
    const random = randomness(20240229);
    const rows: (string | number | null)[][] = [];
    const cells = new Map<string, { value: number; formula: string; formulaResult: number }>();
    const expected: { input: Input; formula: string; points: number }[] = [];
    let withoutPoints = 0;
    while (expected.length < PAIRS) {
      const weight = random.pick('10', '8', '5', '3', '12', '2.5', '100');
      const input: Input = { ...random.pick(...MAKERS)(random), weight };
      const row = expected.length + 1;
      const target = input.target && readQuantity(input.target.text, { column: 'target' });
      const actual = readQuantity(input.actual.text, { column: 'actual', other: target });
      const rule = readRule(input.rule, { weight });
      const { points } = evaluate(rule, { weight: exact(weight), target, actual });
      const formula = ruleFormula(
        rule,
        {
          weight: { reference: `A${row}`, cell: number(Number(weight)), value: weight },
          target: input.target && target && { reference: `B${row}`, cell: input.target, quantity: target },
          actual: { reference: `C${row}`, cell: input.actual, quantity: actual },
        },
        { decimals: 2 },
      );
      if (points === null) {
        withoutPoints++;
        expect({ input, formula }).toEqual({ input, formula: null });
        continue;
      }
      if (formula === null) throw new Error(`no formula for ${JSON.stringify(input)}`);
      rows.push([
        Number(weight),
        input.target?.value as string | number | null,
        input.actual.value as string | number,
        0,
      ]);
      cells.set(`${row - 1},3`, { value: 0, formula, formulaResult: 0 });
      expected.push({ input, formula, points: toNumber(roundHalfUp(points, 2)) });
    }
    const folder = mkdtempSync(path.join(tmpdir(), 'jiheng-rules-'));
    const file = path.join(folder, 'rules.xlsx');
    writeFileSync(file, await writeXlsx({ sheets: [{ name: '规则', rows, cells }] }));
    const [book] = await throughLibreOffice([file], 'always');
    rmSync(folder, { recursive: true });
    const wrong = expected.flatMap((entry, index) => {
      const result = book!.sheets[0]!.rows[index]?.[3];
      return result === entry.points ? [] : [{ ...entry, result }];
    });
    expect(wrong.slice(0, 5)).toEqual([]);
    expect(withoutPoints).toBeLessThan(PAIRS / 4);
  },
  300_000,
);
