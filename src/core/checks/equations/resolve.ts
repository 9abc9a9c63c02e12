/**
 * From equations to contradictions: which of them are violated, which violations belong together, and which single
 * cell would repair them all (Fellegi and Holt: change as little as possible so that every relation holds). Tables are
 * small, so explanations are enumerated exactly; a cell is named only where it is the one explanation.
 */
import { type Interval, interval } from '../../numbers';
import type { Figure } from '../figures/figure';
import { type Correction, correctionOf } from './correct';
import { type Equation, figuresOf, impliedInterval, judge, type Verdict } from './equation';
import { truncatedSheets } from './truncation';

export interface Judged {
  readonly equation: Equation;
  readonly verdict: Verdict;
}

export interface Explanation {
  readonly figure: Figure;
  readonly correction: Correction;
}

/** Violated equations that one wrong figure may explain, told as one. */
export interface Contradiction {
  /** The equation that tells it best, whose code it goes under. */
  readonly lead: Equation;
  readonly violated: readonly Equation[];
  /** The single figures, each of which could explain it alone. */
  readonly explanations: readonly Explanation[];
  /** The only explanation; null where there are several, or none. */
  readonly culprit: Explanation | null;
}

export interface Resolution {
  readonly judged: readonly Judged[];
  readonly contradictions: readonly Contradiction[];
  /** Sheets whose figures seem to be cut off instead of rounded, with the equations that this explains. */
  readonly truncated: ReadonlyMap<string, readonly Equation[]>;
}

export function resolve(equations: readonly Equation[]): Resolution {
  const judged = equations.map((equation) => ({ equation, verdict: judge(equation) }));
  const truncated = truncatedSheets(judged);
  const violated = judged
    .filter(({ equation, verdict }) => verdict === 'violated' && !truncated.has(equation.result.at.sheet))
    .map(({ equation }) => equation);
  if (violated.length === 0) return { judged, contradictions: [], truncated };
  const others = neighbours(judged, violated);
  const contradictions = connected(violated).flatMap((group) => contradictionsIn(group, others));
  return { judged, contradictions, truncated };
}

/** The equations that hold and share a figure with a violated one, by figure. */
function neighbours(
  judged: readonly Judged[],
  violated: readonly Equation[],
): ReadonlyMap<Figure, readonly Equation[]> {
  const index = new Map<Figure, Equation[]>();
  for (const equation of violated) for (const figure of figuresOf(equation)) index.set(figure, []);
  for (const { equation, verdict } of judged) {
    if (verdict !== 'holds') continue;
    for (const figure of figuresOf(equation)) index.get(figure)?.push(equation);
  }
  return index;
}

/** Splits violated equations into groups that share figures. */
function connected(violated: readonly Equation[]): Equation[][] {
  const parent = violated.map((_, i) => i);
  const root = (i: number): number => (parent[i] === i ? i : (parent[i] = root(parent[i]!)));
  const first = new Map<Figure, number>();
  violated.forEach((equation, i) => {
    for (const figure of figuresOf(equation)) {
      const other = first.get(figure);
      if (other === undefined) first.set(figure, i);
      else parent[root(i)] = root(other);
    }
  });
  const groups = new Map<number, Equation[]>();
  violated.forEach((equation, i) => groups.set(root(i), [...(groups.get(root(i)) ?? []), equation]));
  return [...groups.values()];
}

/**
 * One contradiction where one figure can repair the whole group; otherwise the figure that repairs most of it is taken
 * first and the rest is resolved in turn. In such a group more than one figure is wrong, so that a figure which repairs
 * a single equation of it may do so by chance and is not named.
 */
function contradictionsIn(
  group: readonly Equation[],
  others: ReadonlyMap<Figure, readonly Equation[]>,
): Contradiction[] {
  let rest = [...group];
  const found: Contradiction[] = [];
  while (rest.length > 0) {
    const best = bestRepairs(rest, others);
    const repaired = best[0]?.repaired ?? [rest[0]!];
    const explanations = best.map(({ figure, correction }) => ({ figure, correction }));
    const isSure = repaired.length === group.length || repaired.length > 1;
    found.push(contradiction(repaired, explanations, isSure));
    rest = rest.filter((equation) => !repaired.includes(equation));
  }
  return found;
}

interface Repair extends Explanation {
  readonly repaired: readonly Equation[];
}

/** The figures that repair most of the violated equations without breaking one that holds. */
function bestRepairs(violated: readonly Equation[], others: ReadonlyMap<Figure, readonly Equation[]>): Repair[] {
  const figures = new Map<Figure, Equation[]>();
  for (const equation of violated) {
    for (const figure of figuresOf(equation)) figures.set(figure, [...(figures.get(figure) ?? []), equation]);
  }
  const repairs = [...figures].flatMap(([figure, repaired]) => {
    const range = commonInterval(figure, [...repaired, ...(others.get(figure) ?? [])]);
    const correction = range && correctionOf(figure, range);
    return correction ? [{ figure, correction, repaired }] : [];
  });
  const most = Math.max(0, ...repairs.map(({ repaired }) => repaired.length));
  const full = repairs.filter(({ repaired }) => repaired.length === most);
  const [first] = full;
  return full.filter(({ repaired }) => repaired.every((equation) => first!.repaired.includes(equation)));
}

/** The values of a figure that satisfy all the equations; null where there are none or one can't say. */
function commonInterval(figure: Figure, equations: readonly Equation[]): Interval | null {
  let common = interval.EVERYTHING;
  for (const equation of equations) {
    const implied = impliedInterval(equation, figure);
    if (!implied) return null;
    common = interval.intersect(common, implied);
    if (interval.isEmpty(common)) return null;
  }
  return common;
}

function contradiction(
  violated: readonly Equation[],
  explanations: readonly Explanation[],
  isSure: boolean,
): Contradiction {
  const culprit = isSure && explanations.length === 1 ? explanations[0]! : null;
  const lead =
    violated.find(({ result }) => result === culprit?.figure) ??
    violated.find(({ result }) => explanations.some(({ figure }) => figure === result)) ??
    violated[0]!;
  return { lead, violated, explanations, culprit };
}
