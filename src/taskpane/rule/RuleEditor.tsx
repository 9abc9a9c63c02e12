/** The rule as a line that a person changes or chooses; what is typed is read back at once. */
import { Button, Checkbox, Field, Input, Select, Textarea } from '@fluentui/react-components';
import { type KeyboardEvent, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import type { Rule, Settings } from '../../core/model';
import { exact, toExact } from '../../core/numbers';
import { evaluate, repairReversed, restate, RULE_PRESETS } from '../../core/rules';
import { figure } from '../parts/figures';
import { useSession, useWords } from '../store/context';
import type { IndicatorLine } from '../store/selectors';
import { withPreset, withRuleReading } from '../store/settingsDraft';
import type { Book } from '../store/state';
import { type LineReading, readLine } from './line';
import { useRuleStyles } from './Rule.styles';
import { RulePicture } from './RulePicture';
import type { ShapeInputs } from './shape';
import { alikeRows, inputsOf, ruleKey } from './subject';

interface EditorProps {
  readonly book: Book;
  readonly line: IndicatorLine;
  readonly onClose: () => void;
}

export function RuleEditor({ book, line, onClose }: EditorProps) {
  const styles = useRuleStyles();
  const session = useSession();
  const { t, tell, language } = useWords();
  const rule = line.score?.rule?.value ?? null;
  const [text, setText] = useState(() =>
    rule && rule.clauses.length > 0 ? restate(rule, language) : (rule?.text ?? ''),
  );
  const [isEverywhere, setEverywhere] = useState(false);
  const inputs = useMemo(() => inputsOf(book, line), [book, line]);
  const reading = useReading(text, inputs.weight);
  const others = useMemo(() => alikeRows(book, line), [book, line]);
  const editor = useRef<HTMLDivElement>(null);
  useEffect(() => editor.current?.querySelector('textarea')?.focus(), []);
  const take = () => {
    // What was typed last counts, also where the reading shown still lags behind it.
    const typed = readLine(text, inputs.weight);
    if (!typed.ok) return;
    const keys = [ruleKey(line), ...(isEverywhere ? others : [])];
    onClose();
    void session.choose(
      keys.reduce((settings, key) => withRuleReading(settings, { ...key, line: typed.line }), book.settings),
    );
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    onClose();
  };
  return (
    <div ref={editor} role="group" aria-label={t('rule.editor')} className={styles.editor} onKeyDown={onKeyDown}>
      <PresetChoice settings={book.settings} onChoose={setText} />
      <Field
        label={t('rule.line')}
        size="small"
        {...(reading.ok
          ? { hint: t('rule.lineHint') }
          : { validationState: 'error' as const, validationMessage: tell(reading.problem) })}
      >
        <Textarea
          size="small"
          resize="vertical"
          rows={4}
          value={text}
          onChange={(_event, { value }) => setText(value)}
        />
      </Field>
      {reading.ok && <Outcome reading={reading} text={text} inputs={inputs} />}
      {reading.ok && <Turn rule={reading.rule} onTurn={setText} />}
      {others.length > 0 && (
        <Checkbox
          checked={isEverywhere}
          label={t(others[0]!.rule === '' ? 'rule.everywhereBare' : 'rule.everywhere', { count: others.length })}
          onChange={(_event, { checked }) => setEverywhere(checked === true)}
        />
      )}
      <div className={styles.actions}>
        <Button size="small" appearance="primary" disabledFocusable={!reading.ok} onClick={take}>
          {t('rule.take')}
        </Button>
        <Button size="small" onClick={onClose}>
          {t('rule.cancel')}
        </Button>
      </div>
      {reading.ok && <Keep book={book} line={reading.line} />}
    </div>
  );
}

function useReading(text: string, weight: ShapeInputs['weight']): LineReading {
  const settled = useDeferredValue(text);
  return useMemo(() => readLine(settled, weight), [settled, weight]);
}

/** Common rules, and those that were kept in this workbook. */
function PresetChoice({ settings, onChoose }: { settings: Settings; onChoose: (line: string) => void }) {
  const styles = useRuleStyles();
  const { t, tell, language } = useWords();
  const own = settings.rulePresets ?? [];
  const choose = (value: string) => {
    const line =
      own.find(({ name }) => `own ${name}` === value)?.line ?? RULE_PRESETS.find(({ id }) => id === value)?.line;
    if (line === undefined) return;
    const reading = readLine(line, null);
    onChoose(reading.ok ? restate(reading.rule, language) : line);
  };
  return (
    <Field label={t('rule.preset')} size="small">
      <Select size="small" className={styles.select} value="" onChange={(_event, { value }) => choose(value)}>
        <option value="">{t('rule.preset.none')}</option>
        {own.length > 0 && (
          <optgroup label={t('rule.preset.own')}>
            {own.map(({ name }) => (
              <option key={name} value={`own ${name}`}>
                {name}
              </option>
            ))}
          </optgroup>
        )}
        <optgroup label={t('rule.preset.common')}>
          {RULE_PRESETS.map(({ id }) => (
            <option key={id} value={id}>
              {tell({ id: `rules.preset.${id}`, data: {} })}
            </option>
          ))}
        </optgroup>
      </Select>
    </Field>
  );
}

/** What comes of the line: how it is read where that is not what stands there, its picture, and the score. */
function Outcome({
  reading,
  text,
  inputs,
}: {
  reading: LineReading & { ok: true };
  text: string;
  inputs: ShapeInputs;
}) {
  const styles = useRuleStyles();
  const { t, language } = useWords();
  const line = restate(reading.rule, language);
  const { points, why } = useMemo(
    () => evaluate(reading.rule, { ...inputs, weight: inputs.weight === null ? null : exact(inputs.weight) }),
    [reading, inputs],
  );
  return (
    <div role="status" className={styles.part}>
      {line !== text.trim() && <p className={styles.quiet}>{t('rule.readAs', { line })}</p>}
      <p className={styles.quiet}>
        {points ? t('rule.gives', { score: figure(toExact(points)) }) : t('rule.givesNone', { why })}
      </p>
      <RulePicture rule={reading.rule} inputs={inputs} />
    </div>
  );
}

/** Offered only where turning the signs makes the whole rule clean. */
function Turn({ rule, onTurn }: { rule: Rule; onTurn: (line: string) => void }) {
  const styles = useRuleStyles();
  const { t, language } = useWords();
  const turned = useMemo(() => repairReversed(rule), [rule]);
  if (!turned) return null;
  return (
    <div className={styles.actions}>
      <Button size="small" onClick={() => onTurn(restate(turned, language))}>
        {t('rule.turn')}
      </Button>
    </div>
  );
}

/** Keeps the line under a name, to be chosen for other rules of this workbook. */
function Keep({ book, line }: { book: Book; line: string }) {
  const styles = useRuleStyles();
  const session = useSession();
  const { t } = useWords();
  const [name, setName] = useState('');
  const keep = () => {
    void session.choose(withPreset(book.settings, { name: name.trim(), line }));
    setName('');
  };
  return (
    <div className={styles.keep}>
      <Field label={t('rule.name')} size="small" className={styles.name}>
        <Input size="small" value={name} onChange={(_event, { value }) => setName(value)} />
      </Field>
      <Button size="small" disabledFocusable={name.trim() === ''} onClick={keep}>
        {t('rule.keep')}
      </Button>
    </div>
  );
}
