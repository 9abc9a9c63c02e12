import type { Exact, PassFailClause, Points } from '../../../model';
import { COMPARATOR, field, pointsSyntax } from '../../restate/parts';
import { NUMBER, type Syntax, constant, oneOf, optional, quoted, template, unitBehind } from '../../restate/syntax';
import type { Vocabulary } from '../../restate/vocabulary';

type Flat = Omit<PassFailClause, 'span'>;
type Test = NonNullable<PassFailClause['test']>;

export function passFailSyntax(vocabulary: Vocabulary): Syntax<Flat> {
  const { passFail, quote, bound } = vocabulary;
  const points = pointsSyntax(vocabulary);
  const test = template<Test>(passFail.test, {
    comparator: COMPARATOR,
    value: oneOf<Exact | 'target'>(
      constant<Exact | 'target'>(bound.target, 'target'),
      NUMBER as Syntax<Exact | 'target'>,
    ),
    unit: optional(unitBehind(quote)),
  });
  const stated = field(template<{ points: Points }>(passFail.otherwise, { points }), 'points');
  const otherwise = oneOf<Flat['otherwise']>(
    constant<Flat['otherwise']>(passFail.judged, 'judgement'),
    constant<Flat['otherwise']>(passFail.unstated, 'unstated'),
    {
      print: (value) => (typeof value === 'string' ? null : stated.print(value)),
      parse: (cursor) => stated.parse(cursor),
    },
  );
  return template<Flat>(
    passFail.passFail,
    { condition: quoted(quote), test: optional(test), points, otherwise },
    { kind: 'passFail' },
  );
}
