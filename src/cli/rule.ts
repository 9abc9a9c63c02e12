/** `jiheng rule`: how one scoring rule is read, and the points that it gives. */
import type { Exact, Language, Message, Rule, RuleFlaw } from '../core/model';
import { type Rational, parseExact, readQuantity, toExact } from '../core/numbers';
import { evaluate, type Evaluation, readRule, restate, ruleFlaws } from '../core/rules';
import { say, sayAll } from '../core/messages';
import { numberOf } from './contract';
import { answerLines, isWeight, type TextRequest } from './requests';
import { print, tell, type Terminal } from './terminal';

interface RuleFlags {
  readonly weight?: string;
  readonly target?: string;
  readonly actual?: string;
  readonly json?: boolean;
  readonly stdin?: boolean;
}

export async function answerRule(text: string | undefined, options: RuleFlags, streams: Terminal): Promise<number> {
  if (options.stdin) return answerLines(streams, (request) => ruleDocument(answerTo(request)));
  if (text === undefined) {
    tell(streams, { id: 'cli.need-text', data: {} });
    return 2;
  }
  if (options.weight !== undefined && !isWeight(options.weight)) {
    tell(streams, { id: 'cli.bad-number', data: { option: '--weight', value: options.weight } });
    return 2;
  }
  const answer = answerTo({ text, ...options });
  if (options.json) print(streams, ruleDocument(answer));
  else streams.out(ruleReport(answer, streams.language));
  return 0;
}

interface RuleAnswer {
  readonly rule: Rule;
  readonly evaluation: Evaluation;
  readonly flaws: readonly RuleFlaw[];
}

function answerTo(request: TextRequest): RuleAnswer {
  const weight = weightOf(request.weight);
  const target = textOf(request.target);
  const actual = textOf(request.actual);
  const rule = readRule(request.text, { weight: weight && toExact(weight) });
  const targetRead = target === null ? null : readQuantity(target, { column: 'target' });
  const evaluation = evaluate(rule, {
    weight,
    target: targetRead,
    actual: actual === null ? null : readQuantity(actual, { column: 'actual', other: targetRead }),
  });
  return { rule, evaluation, flaws: ruleFlaws(rule, weight && toExact(weight)) };
}

/** The rule as read, restated, and what it gives; `points` is null, and `needs` says why, where that can't be said. */
function ruleDocument({ rule, evaluation, flaws }: RuleAnswer): object {
  return {
    text: rule.text,
    kind: rule.kind,
    canonical: restate(rule, 'zh-CN'),
    clauses: rule.clauses,
    points: numberOf(evaluation.points && toExact(evaluation.points)),
    needs: evaluation.needs,
    residue: rule.residue.map((stretch) => stretch.text),
    lint: flaws.map(flawDocument),
    confidence: rule.confidence,
  };
}

function ruleReport({ rule, evaluation, flaws }: RuleAnswer, language: Language): string {
  const { points, why } = evaluation;
  const messages: Message[] = [
    { id: 'cli.rule-reading', data: { line: restate(rule, language) } },
    points
      ? { id: 'cli.rule-points', data: { points: toExact(points), why } }
      : { id: 'cli.rule-no-points', data: { why } },
  ];
  if (rule.residue.length > 0) {
    messages.push({ id: 'cli.rule-residue', data: { parts: rule.residue.map(({ text }) => `“${text}”`) } });
  }
  messages.push(...flaws.map(({ message }) => ({ id: 'cli.rule-flaw', data: { message } })));
  return messages.map((message) => `${say(message, language)}\n`).join('');
}

function flawDocument({ code, severity, witness, message }: RuleFlaw): {
  code: string;
  severity: string;
  witness: Exact | null;
  message: object;
} {
  return { code, severity, witness, message: sayAll(message) };
}

function weightOf(weight: TextRequest['weight']): Rational | null {
  return weight === undefined || weight === null ? null : parseExact(String(weight));
}

function textOf(value: string | number | null | undefined): string | null {
  return value === undefined || value === null ? null : String(value);
}
