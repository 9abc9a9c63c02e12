/** The cells a formula draws on, as expressions. */
import type { Frame } from '../evaluate/frame';
import { type Mapping, isReciprocal } from '../evaluate/mapping';
import { divisor, literal, times } from './text';
import { equals, isZero } from '../../numbers';

export interface FormulaFrame {
  readonly frame: Frame;
  readonly weight: string;
  /** The number of the target on the quantity's scale; null where no cell holds one. */
  readonly target: string | null;
  readonly actual: string | null;
  readonly hasPoints: boolean;
  readonly convention: 'none' | 'ratio';
}

/** What a clause contributes, as an expression; the roles are those of the evaluator's parts. */
export interface FormulaPart {
  readonly role: 'award' | 'loss' | 'gain' | 'veto' | 'scale';
  /** For a veto the condition. */
  readonly expression: string;
  /** The condition under which the rule says anything at all; absent where it always does. */
  readonly isDefined?: string;
}

/** The clause's own scale as an expression; null where a cell it needs holds no number. */
export function mappingExpression(mapping: Mapping, { actual, target }: FormulaFrame): string | null {
  if (actual === null) return null;
  const value = times(actual, mapping.factor);
  switch (mapping.kind) {
    case 'scaled':
      return value;
    case 'achievement':
      return achievementExpression(mapping, value, mapping.isOwn ? literal(mapping.target) : target);
    case 'deviation':
      return deviationExpression(mapping, value, target);
  }
}

function achievementExpression(
  mapping: Mapping & { kind: 'achievement' },
  value: string,
  target: string | null,
): string | null {
  if (target === null) return null;
  const zero = `IF(${value}${mapping.isFloor ? '>=' : '='}0,100,0)`;
  if (isZero(mapping.target)) return `IF(${target}=0,${zero},100*${value}/${divisor(target)})`;
  const share = isReciprocal(mapping)
    ? `IF(${value}<=0,100,100*${target}/${divisor(value)})`
    : `100*${value}/${divisor(target)}`;
  return mapping.isOwn ? share : `IF(${target}=0,${zero},${share})`;
}

/** Only for a target that is one number; a range stands in one cell as text. */
function deviationExpression(
  mapping: Mapping & { kind: 'deviation' },
  value: string,
  target: string | null,
): string | null {
  if (target === null || !equals(mapping.low, mapping.high)) return null;
  const distance = mapping.side === 'below' ? `(${target}-${value})` : `(${value}-${target})`;
  const counted = mapping.side === 'either' ? `ABS${distance}` : `MAX(0,${distance})`;
  return `100*${counted}/ABS(${target})`;
}
