import type { Band, BandsClause } from '../../../model';
import { exact, subtract } from '../../../numbers';
import { mappingOf } from '../../evaluate/subject';
import { type FormulaFrame, type FormulaPart, mappingExpression } from '../../formula/frame';
import { pointsExpression } from '../../formula/points';
import { cases, compared, literal, minus } from '../../formula/text';
import { isPoints } from '../../reading/subject';
import { effectiveBands, fallWithValue } from './effective';
import { tiles } from './flip';

/** Bands from the highest down, each asked only for its lower end where they follow one another without gap. */
export function bandsFormula(clause: BandsClause, formula: FormulaFrame): readonly FormulaPart[] | null {
  const effective = effectiveBands(clause).bands;
  const mapping = mappingOf(clause.subject, formula.frame, fallWithValue(effective));
  const value = 'role' in mapping ? null : mappingExpression(mapping, formula);
  if (value === null) return null;
  const bands = [...effective].reverse();
  const results = bands.map((band) => bandExpression(band, value, formula.weight));
  if (results.includes(null)) return null;
  const isWhole = tiles(bands) && bands[0]?.max === null && bands.at(-1)?.min === null;
  const side = compared(value);
  const asked = isWhole ? bands.slice(0, -1) : bands;
  const steps = asked.map(
    (band, index) => [isWhole ? lowerSide(side, band) : bothSides(side, band), results[index]!] as const,
  );
  if (isWhole) return [{ role: 'award', expression: cases(steps, results.at(-1)!) }];
  const covered = steps.map(([condition]) => condition);
  return [{ role: 'award', expression: cases(steps, '0'), isDefined: `OR(${covered.join(',')})` }];
}

function lowerSide(value: string, band: Band): string {
  return `${value}${band.minInclusive ? '>=' : '>'}${literal(band.min!)}`;
}

function bothSides(value: string, band: Band): string {
  if (band.min !== null && band.min === band.max) return `${value}=${literal(band.min)}`;
  const ends = [
    ...(band.min === null ? [] : [lowerSide(value, band)]),
    ...(band.max === null ? [] : [`${value}${band.maxInclusive ? '<=' : '<'}${literal(band.max)}`]),
  ];
  return ends.length === 1 ? ends[0]! : `AND(${ends.join(',')})`;
}

function bandExpression(band: Band, value: string, weight: string): string | null {
  const { points } = band;
  if (isPoints(points)) return pointsExpression(points, weight);
  if (!('atMin' in points) || band.min === null || band.max === null) return null;
  const width = subtract(exact(band.max), exact(band.min));
  if (width.numerator === 0n) return pointsExpression(points.atMax, weight);
  const [low, high] = [pointsExpression(points.atMin, weight), pointsExpression(points.atMax, weight)];
  return `${low}+(${minus(value, exact(band.min))})*(${high}-${low})/${literal(width)}`;
}
