/**
 * What a book says many times over is read and worked out once: rules by their words and weight, points by rule and
 * values. Lives for one run; the results are the same as without it.
 */
import type { Attainable, Exact, Quantity, Rule, RuleReading } from '../model';
import { attainable, type Evaluation, evaluate, type EvaluationInputs, readRule } from '../rules';
import type { ByIndicator } from './byIndicator';
import type { RowOfTable } from './sources';

export class Readings {
  private readonly rules = new Map<string, Rule>();
  private readonly evaluations = new Map<Rule, Map<string, Evaluation>>();
  private readonly attainables = new Map<Rule, Attainable | null>();

  constructor(private readonly chosen: ByIndicator<RuleReading>) {}

  /**
   * The rule of an indicator: by a person's line where there is one for any row that tells of it, else by its own words;
   * null where there are neither. The reading depends on the words and the weight alone.
   * @param text the words of the sheet, null where it has none
   */
  ruleOf(family: readonly RowOfTable[], text: string | null, weight: Exact | null): Rule | null {
    for (const { table, row } of family) {
      const line = this.chosen.find(table.sheet, row.levels, text ?? '')?.line;
      if (line !== undefined) return this.replacing(text ?? '', line, weight);
    }
    return text === null ? null : this.rule(text, weight);
  }

  private rule(text: string, weight: Exact | null): Rule {
    return remembered(this.rules, `${weight}\n${text}`, () => readRule(text, { weight }));
  }

  private replacing(replaces: string, line: string, weight: Exact | null): Rule {
    return remembered(this.rules, `${weight}\n${line}\n${replaces}`, () => ({
      ...readRule(line, { weight }),
      replaces,
    }));
  }

  /** @param weight the weight that the rule was read with */
  attainable(rule: Rule, weight: Exact | null): Attainable | null {
    return remembered(this.attainables, rule, () => attainable(rule, weight));
  }

  /** Points by values; what a person decided belongs to one indicator and is worked out each time. */
  evaluation(rule: Rule, inputs: EvaluationInputs): Evaluation {
    if (inputs.decisions) return evaluate(rule, inputs);
    const known = remembered(this.evaluations, rule, () => new Map<string, Evaluation>());
    const key = `${inputs.measureConvention}\n${quantityKey(inputs.target)}\n${quantityKey(inputs.actual)}`;
    return remembered(known, key, () => evaluate(rule, inputs));
  }
}

/** Two quantities with one key give the same points. */
function quantityKey(quantity: Quantity | null): string {
  if (!quantity) return '';
  const { text, kind, value, unit, comparator, min, max, step, scale, marks } = quantity;
  return `${text}\t${kind}\t${value}\t${unit}\t${comparator}\t${min}\t${max}\t${step}\t${scale}\t${marks.join()}`;
}

function remembered<K, V>(known: Map<K, V>, key: K, work: () => V): V {
  const found = known.get(key);
  if (found !== undefined) return found;
  const value = work();
  known.set(key, value);
  return value;
}
