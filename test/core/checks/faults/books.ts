/** Clean books of several layouts, generated from a seed: figures that were calculated exactly and rounded as shown. */
import { fromNumber, fixed, rational, type Rational } from '../../../../src/core/numbers';
import type { Snapshot } from '../../../../src/core/model';
import { book } from '../sheets';
import type { Random } from './random';

/** A money table with totals, adjustments and rates, rounded from exact amounts. */
export function budgetBook(random: Random): Snapshot {
  const items = Array.from({ length: random.between(4, 12) }, (_, i) => {
    const initial = random.between(2_000, 9_000_000);
    const adjustment = random.between(-initial + 1_000, initial) / 2;
    const adjusted = initial + Math.trunc(adjustment);
    return {
      name: `第${i + 1}类项目`,
      initial,
      adjustment: Math.trunc(adjustment),
      adjusted,
      executed: Math.trunc((adjusted * random.between(700, 1000)) / 1000),
    };
  });
  const total = items.reduce(
    (sum, item) => ({
      name: '合计',
      initial: sum.initial + item.initial,
      adjustment: sum.adjustment + item.adjustment,
      adjusted: sum.adjusted + item.adjusted,
      executed: sum.executed + item.executed,
    }),
    { name: '合计', initial: 0, adjustment: 0, adjusted: 0, executed: 0 },
  );
  // Amounts are whole 元 and shown in 万元 with two decimals.
  const rows = [...items, total].map(({ name, initial, adjustment, adjusted, executed }) =>
    [
      name,
      money(initial),
      money(adjustment),
      money(adjusted),
      percent(adjustment, initial),
      money(executed),
      percent(executed, adjusted),
    ].join(' | '),
  );
  return book({
    预算执行: ['单位：万元', '类别 | 年初预算 | 调整金额 | 调整后预算 | 调剂率 | 实际支出 | 预算执行率', ...rows].join(
      '\n',
    ),
  });
}

/** A scored framework with subtotals, a total and score rates, and its roll-up on a second sheet. */
export function scoreBook(random: Random): Snapshot {
  const blocks = ['决策', '过程', '产出', '效益'].map((name) => {
    const leaves = Array.from({ length: random.between(2, 6) }, (_, i) => {
      const weight = random.between(2, 12);
      return { name: `${name}指标${'甲乙丙丁戊己'[i]}`, weight, score: weight - random.pick([0, 0, 0, 0.5, 1, 1.5]) };
    });
    return {
      name,
      leaves,
      weight: add(leaves.map(({ weight }) => weight)),
      score: add(leaves.map(({ score }) => score)),
    };
  });
  const weight = add(blocks.map((block) => block.weight));
  const score = add(blocks.map((block) => block.score));
  const line = (label: string, w: number, s: number) => `${label} | ${w} | ${s} | ${percent(s, w)}`;
  const detail = blocks.flatMap((block) => [
    ...block.leaves.map((leaf, i) =>
      line(`${i === 0 ? block.name : '^'} | ${block.name}管理 | ${leaf.name}`, leaf.weight, leaf.score),
    ),
    line(`小计 | < | <`, block.weight, block.score),
  ]);
  return book({
    评分情况: [
      '一级指标 | 二级指标 | 三级指标 | 权重 | 得分 | 得分率',
      ...detail,
      line('合计 | < | <', weight, score),
    ].join('\n'),
    得分汇总: [
      '一级指标 | 权重 | 得分 | 得分率',
      ...blocks.map((block) => line(block.name, block.weight, block.score)),
      line('合计', weight, score),
    ].join('\n'),
  });
}

/** A list of counts and amounts with a total, and the amounts by group on a second sheet. */
export function listBook(random: Random): Snapshot {
  const groups = Array.from({ length: random.between(4, 6) }, (_, g) => ({
    name: `第${'一二三四五六'[g]}大类政策`,
    items: Array.from({ length: random.between(1, 5) }, (_, i) => {
      const received = random.between(3, 600);
      const proposed = random.between(2, received);
      return {
        name: `类型${g + 1}之${i + 1}`,
        received,
        proposed,
        paid: random.between(1, proposed),
        amount: random.between(20_000, 60_000_000),
      };
    }),
  }));
  const items = groups.flatMap((group) =>
    group.items.map((item, i) => ({ ...item, group: i === 0 ? group.name : '^' })),
  );
  const line = (label: string, of: readonly { received: number; proposed: number; paid: number; amount: number }[]) =>
    `${label} | ${add(of.map((x) => x.received))} | ${add(of.map((x) => x.proposed))} | ${add(of.map((x) => x.paid))} | ${money(add(of.map((x) => x.amount)))}`;
  return book({
    资助情况: [
      '单位：万元',
      '序号 | 大类 | 资助类型 | 受理数量 | 拟资助数量 | 实际资助数量 | 实际资助金额',
      ...items.map((item, i) => line(`${i + 1} | ${item.group} | ${item.name}`, [item])),
      line('合计 | < | <', items),
    ].join('\n'),
    分类汇总: [
      '单位：万元',
      '大类 | 实际支出',
      ...groups.map((group) => `${group.name} | ${money(add(group.items.map((x) => x.amount)))}`),
      `合计 | ${money(add(items.map((x) => x.amount)))}`,
    ].join('\n'),
  });
}

export const LAYOUTS = [budgetBook, scoreBook, listBook] as const;

function add(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + Math.round(value * 100), 0) / 100;
}

/** Whole 元 as 万元 with two decimals. */
function money(yuan: number): string {
  const text = fixed(rational(BigInt(Math.abs(yuan)), 10_000n), 2);
  const [whole = '', fraction = ''] = text.split('.');
  const shown = `${whole.replace(/\B(?=(\d{3})+$)/g, ',')}.${fraction}`;
  return yuan < 0 && Number(text) !== 0 ? `-${shown}` : shown;
}

function percent(part: number, whole: number): string {
  const [a, b] = [part, whole].map((value) => fromNumber(value)) as [Rational, Rational];
  return `${fixed(rational(a.numerator * b.denominator * 100n, a.denominator * b.numerator), 2)}%`;
}
