/** From a rule and its inputs to points: the parts of its clauses put together, at the actual and around it. */
import type { Basis, Message, Need, Rule } from '../../model';
import { type Rational, ZERO, compare, equals, sum } from '../../numbers';
import { partsOf } from '../forms';
import { sharesWords } from '../reading/subject';
import { changesPoints } from '../residue';
import { type Inputs, actualValue, actualValues, frameOf } from './frame';
import { type KnownPart, type Part, type UnknownPart, shown } from './part';
import { at } from './probe';
import { type Range, rangeOver, rawTotal, totalOf } from './total';

export type { Inputs as EvaluationInputs } from './frame';

export interface Evaluation {
  /** Exact, between 0 and the weight; null where it can't be said, and `needs` tells why. */
  readonly points: Rational | null;
  /**
   * The least and the most the points can be, given how far the actual was rounded and how the words may be taken;
   * both equal to `points` where neither leaves room, null where they can't be said.
   */
  readonly low: Rational | null;
  readonly high: Rational | null;
  readonly needs: readonly Need[];
  /** The rule's arithmetic gave more than the weight, which was then taken. */
  readonly capped: boolean;
  readonly basis: Basis;
  /** The arithmetic, or why there is none, in one sentence. */
  readonly why: Message;
  /** The arithmetic part by part. */
  readonly steps: readonly Message[];
}

/**
 * The points a rule gives.
 * @param inputs weight in points of full marks; target and actual as read from their cells; what a person decided;
 *   `measureConvention: 'ratio'` lets a measure without points give its share of the weight.
 * @example evaluate(readRule('按完成比例得分'), { weight: exact('10'), target: readQuantity('≥20场'), actual: readQuantity('15场') }).points // 15/2
 */
export function evaluate(rule: Rule, inputs: Inputs): Evaluation {
  const frame = frameOf(inputs);
  const parts = partsOf(rule, frame, inputs.measureConvention ?? 'none');
  const hindrance = hindranceOf(rule, parts, inputs.weight);
  if (hindrance) return withoutPoints(rule, parts, hindrance, inputs);
  const known = parts.filter((part): part is KnownPart => part.role !== 'unknown');
  const total = totalOf(rule, known, inputs.weight);
  const value = actualValue(inputs.actual);
  const usesActual = known.some((part) => part.usesActual);
  const span = usesActual ? actualValues(inputs.actual) : null;
  if (usesActual && !span) return withoutPoints(rule, parts, { needs: ['actual'], why: why('actual-missing') }, inputs);
  const range = span ? rangeOver(span, total, known) : single(total(at(ZERO), false));
  const exactPoints = usesActual ? (value ? total(at(value), false) : sole(range)) : total(at(ZERO), false);
  if (!exactPoints) {
    const id = value || !usesActual ? 'no-band' : 'actual-is-bound';
    const open = explanations(known, value);
    return {
      ...withoutPoints(rule, parts, { needs: ['judgement'], why: open[0] ?? why(id) }, inputs),
      low: range?.low ?? null,
      high: range?.high ?? null,
    };
  }
  const steps = explanations(known, value);
  const capped = exceeds(rule, known, value, inputs.weight);
  return {
    points: exactPoints,
    low: range?.low ?? null,
    high: range?.high ?? null,
    needs: [],
    capped,
    basis: basisOf(rule, inputs),
    why: whole(steps, exactPoints, capped, inputs.weight),
    steps,
  };
}

interface Hindrance {
  readonly needs: readonly Need[];
  readonly why: Message;
}

/** Why no points can be given, or null. Nothing is scored from a rule that was understood in part. */
function hindranceOf(rule: Rule, parts: readonly Part[], weight: Rational | null): Hindrance | null {
  const unknown = parts.filter((part): part is UnknownPart => part.role === 'unknown');
  const gives = parts.some((part) => part.role === 'award' || part.role === 'loss' || part.role === 'gain');
  if (unknown.length > 0) {
    const needs = [...new Set(unknown.flatMap((part) => part.needs))];
    return { needs, why: unknown[0]!.why };
  }
  if (!gives) return { needs: ['mapping'], why: why(rule.clauses.length === 0 ? 'not-understood' : 'no-points') };
  if (changesPoints(rule.residue))
    return { needs: ['judgement'], why: why('residue', { text: rule.residue[0]!.text }) };
  if (weight === null) return { needs: ['weight'], why: why('weight-missing') };
  if (severalSubjects(rule)) return { needs: ['judgement'], why: why('several-subjects') };
  if (severalAwards(rule, parts, weight)) return { needs: ['judgement'], why: why('several-awards') };
  return null;
}

/** One actual can't answer for two things that a rule measures (`完成率…；合格率…`). */
function severalSubjects(rule: Rule): boolean {
  const names = rule.clauses.flatMap((clause) => {
    if (clause.kind === 'passFail') return clause.test ? [clause.condition] : [];
    return 'subject' in clause && clause.subject.of !== 'occurrence' && clause.subject.name !== null
      ? [clause.subject.name]
      : [];
  });
  return names.some((a) => names.some((b) => !sharesWords(a, b)));
}

/** Awards add up only where all of them together stay within the weight, and no steps start from points of their own. */
function severalAwards(rule: Rule, parts: readonly Part[], weight: Rational): boolean {
  const awards = parts.filter((part): part is KnownPart => part.role === 'award');
  const hasOwnStart = rule.clauses.some(
    (clause) => (clause.kind === 'deduction' || clause.kind === 'increment') && clause.start !== null,
  );
  if (awards.length > 0 && hasOwnStart) return true;
  if (awards.length < 2) return false;
  return compare(sum(awards.map((part) => mostOf(part, weight))), weight) > 0;
}

function mostOf(part: KnownPart, weight: Rational): Rational {
  return part.most ?? (part.usesActual ? weight : (part.score(at(ZERO)) ?? weight));
}

function withoutPoints(rule: Rule, parts: readonly Part[], hindrance: Hindrance, inputs: Inputs): Evaluation {
  const judged = hindrance.needs.includes('judgement');
  const vetoOnly = parts.filter((part) => part.role === 'unknown').every((part) => (part as UnknownPart).isVeto);
  const known = parts.filter((part): part is KnownPart => part.role !== 'unknown');
  const high = vetoOnly && known.length > 0 && inputs.weight ? highest(rule, known, inputs) : null;
  return {
    points: null,
    low: high && ZERO,
    high,
    needs: hindrance.needs,
    capped: false,
    basis: judged ? 'judgement' : 'unknown',
    why: hindrance.why,
    steps: [],
  };
}

/** What the rule gives if an open veto does not apply. */
function highest(rule: Rule, known: readonly KnownPart[], inputs: Inputs): Rational | null {
  const total = totalOf(rule, known, inputs.weight);
  const span = actualValues(inputs.actual);
  if (!span) return known.some((part) => part.usesActual) ? null : total(at(ZERO), false);
  return rangeOver(span, total, known)?.high ?? null;
}

function single(points: Rational | null): Range | null {
  return points && { low: points, high: points };
}

function sole(range: Range | null): Rational | null {
  return range && equals(range.low, range.high) ? range.low : null;
}

function exceeds(rule: Rule, parts: readonly KnownPart[], value: Rational | null, weight: Rational | null): boolean {
  const raw = rawTotal(rule, parts, weight, at(value ?? ZERO), false);
  return raw !== null && weight !== null && compare(raw, weight) > 0;
}

function explanations(parts: readonly KnownPart[], value: Rational | null): readonly Message[] {
  return parts.flatMap((part) => part.explain(value) ?? []);
}

function whole(steps: readonly Message[], points: Rational, capped: boolean, weight: Rational | null): Message {
  const data = { steps, points: shown(points), weight: weight ? shown(weight) : '' };
  return { id: capped ? 'rules.why.total-capped' : 'rules.why.total', data };
}

function basisOf(rule: Rule, inputs: Inputs): Basis {
  const decisions = inputs.decisions ?? {};
  const isDecided = Object.values(decisions).some(
    (decision) => decision !== undefined && !(Array.isArray(decision) && decision.length === 0),
  );
  if (rule.kind === 'measure') return 'convention';
  return isDecided ? 'judgement' : 'rule';
}

function why(id: string, data: Message['data'] = {}): Message {
  return { id: `rules.why.${id}`, data };
}
