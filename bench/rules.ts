/**
 * How many five-band evaluations a second: a rule read from its prose and compiled to its curve, beside json-rules-engine,
 * feelin and a mathjs expression compiled once, all with the same bands and the same values in one run. Ours alone is
 * exact; each side's answers are compared before anything is timed.
 */
import { unaryTest } from 'feelin';
import { Engine, type EngineResult } from 'json-rules-engine';
import { compile } from 'mathjs';
import { type Rational, exact, readQuantity, toNumber } from '../src/core/numbers';
import { curveOf, readRule } from '../src/core/rules';

const BANDS: readonly (readonly [from: number, points: number])[] = [
  [95, 10],
  [90, 8],
  [80, 6],
  [60, 3],
  [-1000, 0],
];
const TEXT = '优良率≥95%得10分；90%≤优良率<95%得8分；80%≤优良率<90%得6分；60%≤优良率<80%得3分；优良率<60%得0分';
const TARGET = 5;
const MILLISECONDS = 400;

/** Whole and half percentages, every edge among them. */
const VALUES = Array.from({ length: 256 }, (_, index) => ((index * 137) % 241) / 2);

interface Side {
  readonly name: string;
  readonly evaluate: (value: number) => unknown;
  /** The points in an answer of this side, for comparing the sides. */
  readonly points: (answer: unknown) => number;
}

/** Prints evaluations per second of each side, and the ratio to the fastest of the others. */
export async function benchRules(): Promise<void> {
  const sides: readonly Side[] = [ours(), mathjs(), jsonRules(), feelin()];
  for (const value of VALUES.slice(0, 64)) {
    const answers = await Promise.all(sides.map(async (side) => side.points(await side.evaluate(value))));
    if (new Set(answers).size > 1) throw new Error(`the sides disagree at ${value}: ${answers.join(', ')}`);
  }
  const rates = await sides.reduce<Promise<number[]>>(
    async (done, side) => [...(await done), await rate(side)],
    Promise.resolve([]),
  );
  const rival = Math.max(...rates.slice(1));
  console.log('\nfive-band evaluations\tper second\tours / this');
  sides.forEach((side, index) => {
    console.log(
      `${side.name}\t${Math.round(rates[index]!).toLocaleString('en-US')}\t${(rates[0]! / rates[index]!).toFixed(1)}`,
    );
  });
  console.log(`ours / fastest other\t${(rates[0]! / rival).toFixed(1)}\t>= ${TARGET}`);
}

function ours(): Side {
  const curve = curveOf(readRule(TEXT), { weight: exact('10'), target: null, actual: readQuantity('90%') })!;
  return { name: 'jiheng (exact)', evaluate: curve.atNumber, points: (answer) => toNumber(answer as Rational) };
}

function mathjs(): Side {
  const text = BANDS.reduceRight((rest, [from, points]) => `(x >= ${from} ? ${points} : ${rest})`, '0');
  const code = compile(text);
  return {
    name: 'mathjs 15.2 (compiled)',
    evaluate: (value) => code.evaluate({ x: value }) as unknown,
    points: Number,
  };
}

function jsonRules(): Side {
  const engine = new Engine();
  BANDS.forEach(([from, points], index) => {
    const above = BANDS[index - 1]?.[0];
    const conditions = [
      { fact: 'x', operator: 'greaterThanInclusive', value: from },
      ...(above === undefined ? [] : [{ fact: 'x', operator: 'lessThan', value: above }]),
    ];
    engine.addRule({ conditions: { all: conditions }, event: { type: 'points', params: { points } } });
  });
  return {
    name: 'json-rules-engine 7.3',
    evaluate: (value) => engine.run({ x: value }),
    points: (answer) => (answer as EngineResult).events[0]!.params!['points'] as number,
  };
}

function feelin(): Side {
  const tests = BANDS.map(([from, points], index) => {
    const above = BANDS[index - 1]?.[0];
    return [above === undefined ? `>= ${from}` : `[${from}..${above})`, points] as const;
  });
  return {
    name: 'feelin 8.2',
    evaluate: (value) => tests.find(([test]) => isMet(test, value))![1],
    points: Number,
  };
}

function isMet(test: string, value: number): boolean {
  const result: unknown = unaryTest(test, { '?': value });
  return (result as { value?: unknown }).value === true || result === true;
}

async function rate({ evaluate }: Side): Promise<number> {
  const isAsynchronous = evaluate(VALUES[0]!) instanceof Promise;
  const run = async (milliseconds: number): Promise<number> => {
    let evaluations = 0;
    let missing = 0;
    const start = performance.now();
    while (performance.now() - start < milliseconds) {
      if (isAsynchronous) for (const value of VALUES) missing += (await evaluate(value)) === null ? 1 : 0;
      else for (const value of VALUES) missing += evaluate(value) === null ? 1 : 0;
      evaluations += VALUES.length;
    }
    if (missing > 0) throw new Error('a side gave no answer');
    return (evaluations * 1000) / (performance.now() - start);
  };
  await run(MILLISECONDS / 2);
  return run(MILLISECONDS);
}
