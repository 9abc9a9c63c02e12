/**
 * Tables whose figures were cut off instead of rounded (舍位): many sums look wrong and all of them are right once every
 * figure is read so. Told once for the sheet instead of once per sum.
 */
import { type Equation, judge } from './equation';
import type { Judged } from './resolve';

/** Fewer failing equations than this may be slips. */
const FEWEST = 3;

/** Sheets of which every violated equation holds when figures are read as cut off, and none that holds stops holding. */
export function truncatedSheets(judged: readonly Judged[]): ReadonlyMap<string, readonly Equation[]> {
  const violated = new Map<string, Equation[]>();
  for (const { equation, verdict } of judged) {
    if (verdict !== 'violated') continue;
    const { sheet } = equation.result.at;
    violated.set(sheet, [...(violated.get(sheet) ?? []), equation]);
  }
  const explained = [...violated].filter(([sheet, equations]) => {
    const areRounded = equations.length >= FEWEST && equations.every(({ result }) => result.isRounded);
    if (!areRounded || !equations.every((equation) => judge(equation, 'truncated') === 'holds')) return false;
    const others = judged.filter(({ equation, verdict }) => verdict === 'holds' && equation.result.at.sheet === sheet);
    return others.every(({ equation }) => judge(equation, 'truncated') !== 'violated');
  });
  return new Map(explained);
}
