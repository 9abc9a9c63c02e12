import type { StepClause } from '../../../model';
import { boundPart, field, optionalPart, pointsSyntax, subjectSyntax } from '../../restate/parts';
import { NUMBER, type Syntax, choice, constant, oneOf, optional, template, unitBehind } from '../../restate/syntax';
import type { Vocabulary } from '../../restate/vocabulary';

type Flat = Omit<StepClause, 'span'>;

export function stepSyntax(vocabulary: Vocabulary): Syntax<Flat> {
  const { steps } = vocabulary;
  const points = pointsSyntax(vocabulary);
  const from = oneOf<StepClause['from']>(
    constant<StepClause['from']>(steps.fromTarget, null),
    field(template<{ from: StepClause['from'] }>(steps.from, { from: NUMBER as Syntax<StepClause['from']> }), 'from'),
  );
  const fields = {
    subject: subjectSyntax(vocabulary),
    from,
    direction: choice(steps.direction),
    step: NUMBER,
    unit: optional(unitBehind(vocabulary.quote)),
    points,
    counting: choice(steps.counting),
    start: optionalPart(steps.start, 'start', points),
    limit: optionalPart(steps.limit, 'limit', points),
    fullWhen: boundPart(vocabulary, 'fullWhen'),
    zeroWhen: boundPart(vocabulary, 'zeroWhen'),
  };
  return oneOf<Flat>(
    template<Flat>(steps.deduction, fields, { kind: 'deduction' }),
    template<Flat>(steps.increment, fields, { kind: 'increment' }),
  );
}
