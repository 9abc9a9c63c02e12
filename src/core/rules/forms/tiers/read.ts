/** Reads tiers: graded wordings of one thing, each with points or a range of points, of which a person chooses one. */
import { bestPoints, resolvedPoints } from '../../reading/award';
import type { Group } from '../../reading/groups';
import type { Reading } from '../../reading/reading';
import { isEach, isHeading, isMultiplied } from '../checkpoints/read';
import { readClaims } from './claims';
import { isGraded } from './graded';

export function readTiers(reading: Reading): void {
  if (readClaims(reading)) return;
  const open = reading.open().filter((group) => !isHeading(group));
  const levels = open.filter(isLevel);
  if (!isGraded(levels, reading.context.weight ?? null)) return;
  const figured = levels.find((group) => group.regions.some(({ unit, isTendency }) => unit !== '分' && !isTendency));
  if (figured) reading.assume('subject', figured);
  const best = bestPoints(levels.map((group) => group.award));
  reading.add(
    {
      kind: 'tiers',
      span: reading.span(...levels),
      levels: levels.map((group) => ({
        label: group.condition || reading.text(group),
        points: resolvedPoints(group.award!, best),
        span: reading.span(group),
      })),
    },
    levels,
  );
}

function isLevel(group: Group): boolean {
  if (isEach(group) || isMultiplied(group)) return false;
  return group.award !== null && group.step === null && group.formula === null && group.proportion === null;
}
