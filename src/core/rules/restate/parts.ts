/** Syntax of what several forms have in common: points, bounds, subjects. */
import type { Bound, Comparator, LinearPoints, PointRange, Points, Subject } from '../../model';
import {
  NUMBER,
  SHARE,
  type Syntax,
  choice,
  constant,
  name,
  oneOf,
  optional,
  template,
  unit,
  unitBehind,
  when,
} from './syntax';
import type { Vocabulary } from './vocabulary';

export const COMPARATOR: Syntax<Comparator> = choice({ '>=': '≥', '>': '>', '<=': '≤', '<': '<', '=': '=' });

export function pointsSyntax({ points }: Vocabulary): Syntax<Points> {
  return oneOf<Points>(
    template<Points>(points.less, { value: NUMBER }, { of: 'fullLess' }),
    constant<Points>(points.full, { of: 'weight', value: '1' }),
    template<Points>(points.share, { value: SHARE }, { of: 'weight' }),
    template<Points>(points.points, { value: NUMBER }, { of: 'points' }),
  );
}

type AnyPoints = Points | PointRange | LinearPoints;

export function anyPointsSyntax(vocabulary: Vocabulary): Syntax<AnyPoints> {
  const one = pointsSyntax(vocabulary);
  const { even, range } = vocabulary.points;
  return oneOf<AnyPoints>(
    when((value): value is LinearPoints => 'atMin' in value, template<LinearPoints>(even, { atMin: one, atMax: one })),
    when((value): value is PointRange => 'from' in value, template<PointRange>(range, { from: one, to: one })),
    when((value): value is Points => 'of' in value, one),
  );
}

export function boundSyntax({ bound, quote }: Vocabulary): Syntax<Bound> {
  return template<Bound>(bound.bound, { comparator: COMPARATOR, value: NUMBER, unit: optional(unitBehind(quote)) });
}

/** A bound inside a longer clause (`，< 60% → 0 分`), or nothing. */
export function boundPart(vocabulary: Vocabulary, part: 'zeroWhen' | 'fullWhen'): Syntax<Bound | null> {
  const whole = template<{ bound: Bound }>(vocabulary.bound[part], { bound: boundSyntax(vocabulary) });
  return optional(field(whole, 'bound'));
}

export function subjectSyntax({ subject, quote }: Vocabulary): Syntax<Subject> {
  const fields = {
    of: choice(subject.of),
    unit: optional(field(template<{ unit: string }>(subject.unit, { unit: unit(quote) }), 'unit')),
  };
  return oneOf<Subject>(
    template<Subject>(subject.unnamed, fields, { name: null }),
    template<Subject>(subject.named, { ...fields, name: name(quote) as Syntax<string | null> }),
  );
}

/** A template with a single field as the syntax of that field's value. */
export function field<T extends object, K extends keyof T>(syntax: Syntax<T>, key: K): Syntax<T[K]> {
  return {
    print: (value) => syntax.print({ [key]: value } as unknown as T),
    parse: (cursor) => syntax.parse(cursor)?.[key],
  };
}

/** `{words}` around one value, or nothing where it is null. */
export function optionalPart<T>(pattern: string, key: string, value: Syntax<T>): Syntax<T | null> {
  const whole = template<Record<string, T>>(pattern, { [key]: value } as never);
  return optional(field(whole, key) as Syntax<T>);
}
