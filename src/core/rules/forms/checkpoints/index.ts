import type { CheckpointsClause } from '../../../model';
import { checkpointFlaws } from './flaws';
import { scoreCheckpoints } from './score';
import { form } from '../form';
import { readCheckpoints } from './read';
import { checkpointsSyntax } from './syntax';

export const checkpointsForm = form<CheckpointsClause>({
  kinds: ['checkpoints'],
  givesPoints: true,
  read: readCheckpoints,
  syntax: checkpointsSyntax,
  score: (clause, { frame, place }) => scoreCheckpoints(clause, frame, place),
  decides: (clause) => ({ list: 'checkpoints', count: clause.items.length }),
  flaws: checkpointFlaws,
});
