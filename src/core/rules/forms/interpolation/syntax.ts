import type { InterpolationClause } from '../../../model';
import { pointsSyntax, subjectSyntax } from '../../restate/parts';
import { NUMBER, type Syntax, list, oneOf, template } from '../../restate/syntax';
import type { Vocabulary } from '../../restate/vocabulary';

type Flat = Omit<InterpolationClause, 'span'>;

export function interpolationSyntax(vocabulary: Vocabulary): Syntax<Flat> {
  const { interpolation, items } = vocabulary;
  const subject = subjectSyntax(vocabulary);
  const anchor = template<Flat['anchors'][number]>(interpolation.anchor, {
    at: NUMBER,
    points: pointsSyntax(vocabulary),
  });
  return oneOf<Flat>(
    template<Flat>(interpolation.none, { subject }, { kind: 'interpolation', anchors: [] }),
    template<Flat>(interpolation.anchors, { subject, anchors: list(anchor, items) }, { kind: 'interpolation' }),
  );
}
