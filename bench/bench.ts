/**
 * `npm run bench`: how long the analysis takes beside reading the same file with the fastest reader known to us (hucre).
 * Both sides run in this process on the same bytes, alternately; what counts is the ratio of their medians.
 */
import { cpus } from 'node:os';
import { readXlsx } from 'hucre/xlsx';
import { analyse } from '../src/core/engine';
import { readWorkbook } from '../src/hosts/xlsx';
import { evaluationBook } from './books';
import { benchRules } from './rules';

const SIZES = [12_000, 120_000];
const ROUNDS = 7;
const TARGET = 0.5;

async function main(): Promise<void> {
  console.log(
    `node ${process.version}, ${cpus()[0]?.model ?? 'unknown processor'} x ${cpus().length}, ${ROUNDS} rounds, medians`,
  );
  console.log('cells\thucre read ms\tour read ms\tanalysis ms\tanalysis/hucre\tread/hucre\ttarget');
  for (const size of SIZES) {
    const bytes = await evaluationBook(size);
    const times = { hucre: [] as number[], read: [] as number[], analysis: [] as number[] };
    for (let round = 0; round <= ROUNDS; round++) {
      const hucre = await timed(() => readXlsx(bytes));
      const read = await timed(() => readWorkbook(bytes, 'bench.xlsx'));
      if (!read.result.ok) throw new Error('the benchmark book could not be read');
      const { snapshot } = read.result;
      const analysis = await timed(() => analyse(snapshot));
      if (round === 0) continue; // The first round warms the compiler up.
      times.hucre.push(hucre.time);
      times.read.push(read.time);
      times.analysis.push(analysis.time);
    }
    const [hucre, read, analysis] = [median(times.hucre), median(times.read), median(times.analysis)];
    const figures = [
      size,
      hucre.toFixed(1),
      read.toFixed(1),
      analysis.toFixed(1),
      (analysis / hucre).toFixed(2),
      (read / hucre).toFixed(2),
      `<= ${TARGET}`,
    ];
    console.log(figures.join('\t'));
  }
  await benchRules();
}

async function timed<T>(work: () => T | Promise<T>): Promise<{ result: T; time: number }> {
  const start = performance.now();
  const result = await work();
  return { result, time: performance.now() - start };
}

function median(values: number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;
}

void main();
