import { LANGUAGES } from '../../../src/core/model';
import { CATALOGUE, say } from '../../../src/core/messages';
import { exact, readQuantity } from '../../../src/core/numbers';
import { evaluate, presetRule, readRule, restate, RULE_PRESETS } from '../../../src/core/rules';
import { FORMS } from '../../../src/core/rules/forms';
import { SENTENCES } from './sentences';

const TEXTS = Object.values(SENTENCES).flatMap((sentences) => sentences.map(([text]) => text));

test.each(LANGUAGES)('why there are points, or none, is worded in %s', (language) => {
  const actuals = [null, '96%', '3家', '第2名', '已完成', '0', '-3%', '2处', '40天'];
  const targets = [null, '≥90%', '5家', '按计划', '≤30天'];
  for (const text of TEXTS) {
    const rule = readRule(text);
    for (const actual of actuals) {
      for (const target of targets) {
        const { why, steps } = evaluate(rule, {
          weight: exact('10'),
          target: target === null ? null : readQuantity(target),
          actual: actual === null ? null : readQuantity(actual),
        });
        for (const message of [why, ...steps]) {
          const sentence = say(message, language);
          if (/rules\.|\{|undefined/.test(sentence)) throw new Error(`${text} | ${actual} | ${target}: ${sentence}`);
        }
      }
    }
  }
});

test.each(LANGUAGES)('every assumption is worded in %s', (language) => {
  const codes = new Set(TEXTS.flatMap((text) => readRule(text).assumptions.map(({ code }) => code)));
  expect(codes.size).toBeGreaterThan(4);
  for (const code of codes) expect(CATALOGUE[`rules.assumption.${code}`]?.[language]).toBeTruthy();
});

describe('presets', () => {
  test.each(RULE_PRESETS.map((preset) => [preset.id, preset] as const))(
    '%s is a canonical line with a name',
    (id, preset) => {
      const rule = presetRule(preset);
      expect(rule.confidence).toBe(1);
      expect(restate(rule, 'zh-CN')).toBe(preset.line);
      for (const language of LANGUAGES) expect(CATALOGUE[`rules.preset.${id}`]?.[language]).toBeTruthy();
    },
  );

  test('have one id each', () => {
    expect(new Set(RULE_PRESETS.map(({ id }) => id)).size).toBe(RULE_PRESETS.length);
  });
});

test('every kind of clause belongs to one form', () => {
  const kinds = FORMS.flatMap(({ kinds: own }) => own);
  expect([...kinds].sort()).toEqual([
    'bands',
    'checkpoints',
    'deduction',
    'increment',
    'interpolation',
    'judgement',
    'measure',
    'passFail',
    'ratio',
    'statement',
    'tiers',
    'veto',
  ]);
});
