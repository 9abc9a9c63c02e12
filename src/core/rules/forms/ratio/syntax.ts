import type { Points, RatioClause } from '../../../model';
import { boundPart, optionalPart, pointsSyntax, subjectSyntax } from '../../restate/parts';
import { NUMBER, type Syntax, choice, constant, oneOf, template } from '../../restate/syntax';
import type { Vocabulary } from '../../restate/vocabulary';

/** What caps the points: a cap and whether it is stated are told together. */
interface Cap {
  readonly cap: Points | null;
  readonly capStated: boolean;
}

export function ratioSyntax(vocabulary: Vocabulary): Syntax<Omit<RatioClause, 'span'>> {
  const { ratio } = vocabulary;
  const points = pointsSyntax(vocabulary);
  const cap = oneOf<Cap>(
    constant<Cap>(ratio.conventionalCap, { cap: null, capStated: false }),
    constant<Cap>(ratio.statedCap, { cap: null, capStated: true }),
    template<Cap>(ratio.unstatedCap, { cap: points as Syntax<Points | null> }, { capStated: false }),
    template<Cap>(ratio.cap, { cap: points as Syntax<Points | null> }, { capStated: true }),
  );
  type Flat = Omit<RatioClause, 'span' | 'cap' | 'capStated' | 'kind'> & { readonly cap: Cap };
  const flat = template<Flat>(ratio.ratio, {
    subject: subjectSyntax(vocabulary),
    times: points,
    formula: choice(ratio.formula),
    cap,
    floor: optionalPart(ratio.floor, 'floor', points),
    ownTarget: optionalPart(ratio.ownTarget, 'ownTarget', NUMBER),
    fullWhen: boundPart(vocabulary, 'fullWhen'),
    zeroWhen: boundPart(vocabulary, 'zeroWhen'),
  });
  return {
    print: (clause) => flat.print({ ...clause, cap: { cap: clause.cap, capStated: clause.capStated } }),
    parse: (cursor) => {
      const value = flat.parse(cursor);
      return value && { ...value, kind: 'ratio', cap: value.cap.cap, capStated: value.cap.capStated };
    },
  };
}
