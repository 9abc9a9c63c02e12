/** The computed score of every indicator row, from the rule that can be applied to what the book tells. */
import type { CellLookup, IndicatorDecision, IndicatorScore, Rule, Settings, Sourced, Table } from '../model';
import { exact, type Rational, roundHalfUp, toExact } from '../numbers';
import type { Evaluation } from '../rules';
import { budgetSources } from './budget';
import { ByIndicator } from './byIndicator';
import { Readings } from './readings';
import { type RowOfTable, RowIndex, type Sources, sourcesOf } from './sources';

/** The most decimals of a computed score, as the contract says. */
const MOST_DECIMALS = 4;

/** A score for every indicator row of every table that scores, targets or reports completion. */
export function scoreIndicators(tables: readonly Table[], cells: CellLookup, settings: Settings): IndicatorScore[] {
  const index = new RowIndex(tables);
  const sheets = new Set(tables.map(({ sheet }) => sheet));
  const readings = new Readings(new ByIndicator(settings.ruleReadings ?? [], sheets));
  const told: Told = { settings, decisions: new ByIndicator(settings.decisions, sheets), readings };
  return tables
    .filter((table) => table.kind !== 'summary')
    .flatMap((table) =>
      table.indicators.map((row) =>
        table.kind === 'budget'
          ? asUsual(scoreRow({ table, row }, budgetSources({ table, row }, cells, readings), told))
          : scoreRow({ table, row }, sourcesOf(index.family({ table, row }), cells, readings), told),
      ),
    );
}

/** What a person chose, and the readings worked out so far. */
interface Told {
  readonly settings: Settings;
  /** A decision holds for the indicator and for the rule's words as they were when it was taken. */
  readonly decisions: ByIndicator<IndicatorDecision>;
  readonly readings: Readings;
}

function scoreRow(own: RowOfTable, sources: Sources, told: Told): IndicatorScore {
  const chosen = chooseRule(own, sources, told);
  const base = { table: own.table.id, row: own.row.row, ...pick(sources) };
  if (!chosen) {
    const why = { id: 'scoring.no-rule', data: {} };
    return { ...base, rule: null, computed: null, range: null, basis: 'unknown', needs: [], attainable: null, why };
  }
  const { rule, evaluation } = chosen;
  const decimals = told.settings.scoreDecimals ?? MOST_DECIMALS;
  const printed = (points: Rational) => toExact(roundHalfUp(points, Math.min(decimals, MOST_DECIMALS)));
  const { points, low, high } = evaluation;
  return {
    ...base,
    rule,
    computed: points && printed(points),
    range: low && high ? { low: toExact(low), high: toExact(high) } : null,
    basis: evaluation.basis,
    needs: evaluation.needs,
    attainable: told.readings.attainable(rule.value, sources.weight?.value ?? null),
    why: evaluation.why,
  };
}

/** A budget block's marks rest on the usual practice unless a person gave a line of their own, and say so. */
function asUsual(score: IndicatorScore): IndicatorScore {
  if (!score.rule || score.rule.value.replaces !== undefined) return score;
  return { ...score, why: { id: 'scoring.budget', data: { why: score.why } } };
}

interface Chosen {
  readonly rule: Sourced<Rule>;
  readonly evaluation: Evaluation;
}

/** The first rule that gives points; where none does, the first one, with what it lacks. */
function chooseRule(own: RowOfTable, sources: Sources, { settings, decisions, readings }: Told): Chosen | null {
  const weight = sources.weight && exact(sources.weight.value);
  let first: Chosen | null = null;
  for (const rule of sources.rules) {
    const decision = decisions.find(own.table.sheet, own.row.levels, rule.value.text);
    const evaluation = readings.evaluation(rule.value, {
      weight,
      target: sources.target?.value ?? null,
      actual: sources.actual?.value ?? null,
      measureConvention: decision?.convention ?? settings.measureConvention,
      ...(decision ? { decisions: decision.decisions } : {}),
    });
    if (evaluation.points) return { rule, evaluation };
    first ??= { rule, evaluation };
  }
  return first;
}

function pick({ weight, target, actual }: Sources) {
  return { weight, target, actual };
}
