/** A line beyond which everything is lost. */
import type { Bound } from '../../model';
import { ONE, ZERO, exact } from '../../numbers';
import { type Mapping, back, forward } from './mapping';
import type { KnownPart } from './part';
import { at } from './probe';
import { holds } from './subject';

export function zeroLine(bound: Bound, mapping: Mapping): KnownPart {
  return {
    role: 'veto',
    score: (probe) => (holds(bound, forward(mapping, probe)) ? ONE : ZERO),
    edges: back(mapping, exact(bound.value)),
    usesActual: true,
    isLevel: true,
    explain: (actual) =>
      actual && holds(bound, forward(mapping, at(actual)))
        ? { id: 'rules.why.zero-line', data: { bound: bound.value } }
        : null,
  };
}
