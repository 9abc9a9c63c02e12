import type { MeasureClause } from '../../../model';
import { optionalPart } from '../../restate/parts';
import { type Syntax, name, quoted, template, unit } from '../../restate/syntax';
import type { Vocabulary } from '../../restate/vocabulary';

export function measureSyntax({ measure, quote }: Vocabulary): Syntax<Omit<MeasureClause, 'span'>> {
  const formula = template<{ formula: string }>(measure.formula, { formula: quoted(quote) });
  return template<Omit<MeasureClause, 'span'>>(
    measure.measure,
    {
      name: name(quote),
      formula: {
        print: (value) => formula.print({ formula: value }),
        parse: (cursor) => formula.parse(cursor)?.formula,
      },
      numerator: optionalPart(measure.numerator, 'numerator', quoted(quote)),
      denominator: optionalPart(measure.denominator, 'denominator', quoted(quote)),
      unit: optionalPart(measure.unit, 'unit', unit(quote)),
    },
    { kind: 'measure' },
  );
}
