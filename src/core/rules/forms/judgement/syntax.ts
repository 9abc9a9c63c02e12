import type { JudgementClause } from '../../../model';
import { optionalPart, pointsSyntax } from '../../restate/parts';
import { type Syntax, template } from '../../restate/syntax';
import type { Vocabulary } from '../../restate/vocabulary';

export function judgementSyntax(vocabulary: Vocabulary): Syntax<Omit<JudgementClause, 'span'>> {
  const { judgement } = vocabulary;
  return template<Omit<JudgementClause, 'span'>>(
    judgement.judgement,
    { most: optionalPart(judgement.most, 'most', pointsSyntax(vocabulary)) },
    { kind: 'judgement' },
  );
}
