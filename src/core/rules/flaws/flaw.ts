/** Makes a flaw of a rule; its sentence stands in core/messages under `rules.flaw`. */
import type { RuleFlaw } from '../../model';
import { type Rational, toExact } from '../../numbers';

export function flaw(
  code: RuleFlaw['code'],
  severity: RuleFlaw['severity'],
  witness: Rational | null,
  id: string,
  data: Readonly<Record<string, string | number>> = {},
): RuleFlaw {
  const value = witness && toExact(witness);
  return {
    code,
    severity,
    witness: value,
    message: { id: `rules.flaw.${id}`, data: value === null ? data : { ...data, witness: value } },
  };
}
