/** What a sentence about the table means for one indicator: over-achievement cuts, and averages that hide the parts. */
import type { StatementClause } from '../../../model';
import { ONE, type Rational, compare, exact } from '../../../numbers';
import { type Frame, isNumeric } from '../../evaluate/frame';
import { back, forward } from '../../evaluate/mapping';
import { type Part, unknown, shown } from '../../evaluate/part';
import { type Probe, at, compareProbe } from '../../evaluate/probe';
import { achievementMapping } from '../../evaluate/subject';

export function scoreStatement(clause: StatementClause, frame: Frame): readonly Part[] {
  if (clause.about === 'aggregation') return [unknown(['judgement'], 'averaged')];
  if (clause.about === 'reference') return [unknown(['mapping'], 'reference')];
  if (clause.about !== 'overAchievement' || !clause.cuts || !isNumeric(frame.actual)) return [];
  const mapping = achievementMapping(frame, frame.actual);
  if ('role' in mapping) return [mapping];
  const cuts = [...clause.cuts].sort((a, b) => compare(exact(b.from), exact(a.from)));
  const share = (probe: Probe): Rational => {
    const cut = cuts.find((one) => compareProbe(forward(mapping, probe), exact(one.from)) >= 0);
    return cut ? exact(cut.share) : ONE;
  };
  return [
    {
      role: 'scale',
      score: share,
      edges: cuts.flatMap((cut) => back(mapping, exact(cut.from))),
      usesActual: true,
      isLevel: true,
      explain: (actual) => {
        const factor = actual && share(at(actual));
        return factor && compare(factor, ONE) !== 0 ? { id: 'rules.why.cut', data: { share: shown(factor) } } : null;
      },
    },
  ];
}
