/** What a rule leaves to a person, as controls: checkpoints to tick, a tier to choose, points or a count to give. */
import { Button, Checkbox, Field, Radio, RadioGroup } from '@fluentui/react-components';
import { useId } from 'react';
import type {
  Checkpoint,
  Clause,
  Decisions,
  Exact,
  IndicatorDecision,
  IndicatorScore,
  MeasureConvention,
} from '../../core/model';
import { countQuestion } from '../../core/rules';
import { typedNumber } from '../parts/exactInput';
import { figure } from '../parts/figures';
import { ValueField } from '../parts/ValueField';
import { useWords, type Words } from '../store/context';
import { useDecideStyles } from './Decide.styles';
import { asksNothing, pointsText, type Questions, questionsOf, rangeEnds } from './questions';

export interface Decided {
  readonly decisions: Decisions;
  readonly convention: MeasureConvention | null;
}

interface DecideProps {
  readonly score: IndicatorScore;
  readonly weight: Exact | null;
  readonly decided: IndicatorDecision | null;
  /** Null takes the decision back. */
  readonly onDecide: (decided: Decided | null) => void;
}

export function Decide({ score, weight, decided, onDecide }: DecideProps) {
  const styles = useDecideStyles();
  const { t, tell } = useWords();
  const decisions = decided?.decisions ?? {};
  const questions = questionsOf(score, weight, decisions.tier);
  if (asksNothing(questions)) return null;
  const convention = decided?.convention ?? null;
  const take = (change: Decisions) => onDecide({ decisions: { ...decisions, ...change }, convention });
  const parts = { questions, decisions, weight, take };
  return (
    <fieldset className={styles.decide}>
      <legend className={styles.legend}>{t('decide.title')}</legend>
      {questions.checkpoints.length > 0 && <Checkpoints {...parts} />}
      {questions.tiers.length > 0 && <Tiers {...parts} />}
      {questions.passes.length > 0 && <Passes {...parts} />}
      {questions.vetoes.length > 0 && <Vetoes {...parts} />}
      {questions.occurrences.map(({ clause, place }) => (
        <ValueField
          key={place}
          label={tell(countQuestion(clause.subject, clause.unit))}
          hint={t('decide.ruleSays', { words: ruleWords(score, clause) })}
          value={decisions.occurrences?.[place] ?? ''}
          read={(text) => typedNumber(text, '0', null)}
          complaint={t('decide.badCount')}
          onTake={(count) => take({ occurrences: withAnswer(decisions.occurrences, place, count) })}
        />
      ))}
      {questions.points && <FreePoints {...parts} limits={questions.points} />}
      {questions.mapping && (
        <>
          <p className={styles.text}>{t('decide.measure')}</p>
          <div className={styles.actions}>
            {(['ratio', 'none'] as const).map((each) => (
              <Button
                key={each}
                size="small"
                aria-pressed={convention === each}
                appearance={convention === each ? 'primary' : 'secondary'}
                onClick={() => onDecide({ decisions, convention: each })}
              >
                {t(each === 'ratio' ? 'decide.useRatio' : 'decide.refuseRatio')}
              </Button>
            ))}
          </div>
        </>
      )}
      {decided && (
        <div className={styles.actions}>
          <Button size="small" appearance="subtle" onClick={() => onDecide(null)}>
            {t('decide.clear')}
          </Button>
        </div>
      )}
    </fieldset>
  );
}

/** The words of the rule from which a question follows, so that what is counted is plain. */
function ruleWords({ rule }: IndicatorScore, { span }: Clause): string {
  return rule?.value.text.slice(span.start, span.end).trim() ?? '';
}

interface PartProps {
  readonly questions: Questions;
  readonly decisions: Decisions;
  readonly weight: Exact | null;
  readonly take: (change: Decisions) => void;
}

/** Once one is ticked, those not ticked are not met; before that, nothing is decided. */
function Checkpoints({ questions: { checkpoints }, decisions, weight, take }: PartProps) {
  const styles = useDecideStyles();
  const words = useWords();
  const labelId = useId();
  const answers = checkpoints.map((_item, index) => decisions.checkpoints?.[index] ?? false);
  return (
    <>
      <span id={labelId} className={styles.label}>
        {words.t('decide.checkpoints')}
      </span>
      {/* No Field: it would give every check box inside it the same name and id. */}
      <div role="group" aria-labelledby={labelId}>
        {checkpoints.map((item, index) => (
          <div key={index}>
            <Checkbox
              checked={answers[index]!}
              label={checkpointLabel(item, weight, words)}
              onChange={(_event, { checked }) => take({ checkpoints: withAnswer(answers, index, checked === true) })}
            />
          </div>
        ))}
        {decisions.checkpoints === undefined && (
          <Button size="small" onClick={() => take({ checkpoints: checkpoints.map(() => false) })}>
            {words.t('decide.noneMet')}
          </Button>
        )}
      </div>
    </>
  );
}

function Tiers({ questions: { tiers }, decisions, weight, take }: PartProps) {
  const { t } = useWords();
  return (
    <Field label={t('decide.tier')} size="small">
      <RadioGroup
        value={decisions.tier === undefined ? '' : String(decisions.tier)}
        onChange={(_event, { value }) => take({ tier: Number(value) })}
      >
        {tiers.map(({ label, points }, index) => {
          const ends = 'from' in points ? rangeEnds(points, weight) : null;
          const alone = 'of' in points ? pointsText(points, weight) : null;
          const text = ends
            ? t('decide.pointsRange', { from: figure(ends.from), to: figure(ends.to) })
            : alone && figure(alone);
          return (
            <Radio
              key={index}
              value={String(index)}
              label={text === null ? label : t('decide.tierLabel', { label, points: text })}
            />
          );
        })}
      </RadioGroup>
    </Field>
  );
}

function Passes({ questions: { passes }, decisions, take }: PartProps) {
  const { t } = useWords();
  return passes.map(({ clause: { condition }, place }) => {
    const answer = decisions.passes?.[place] ?? null;
    return (
      <Field key={place} label={t('decide.pass', { condition })} size="small">
        <RadioGroup
          layout="horizontal"
          value={answer === null ? '' : String(answer)}
          onChange={(_event, { value }) => take({ passes: withAnswer(decisions.passes, place, value === 'true') })}
        >
          <Radio value="true" label={t('decide.yes')} />
          <Radio value="false" label={t('decide.no')} />
        </RadioGroup>
      </Field>
    );
  });
}

function Vetoes({ questions: { vetoes }, decisions, take }: PartProps) {
  const { t } = useWords();
  const answers = vetoes.map((_clause, index) => decisions.vetoes?.[index] ?? false);
  return (
    <div role="group">
      {vetoes.map(({ condition }, index) => (
        <Checkbox
          key={index}
          checked={answers[index]!}
          label={t('decide.veto', { condition })}
          onChange={(_event, { checked }) => take({ vetoes: withAnswer(answers, index, checked === true) })}
        />
      ))}
      {decisions.vetoes === undefined && (
        <Button size="small" onClick={() => take({ vetoes: answers })}>
          {t('decide.nonePresent')}
        </Button>
      )}
    </div>
  );
}

function FreePoints({ decisions, take, limits }: PartProps & { limits: { from: Exact; to: Exact } }) {
  const { t } = useWords();
  const ends = { from: figure(limits.from), to: figure(limits.to) };
  return (
    <ValueField
      label={t('decide.points', ends)}
      value={decisions.points ?? ''}
      read={(text) => typedNumber(text, limits.from, limits.to)}
      complaint={t('decide.badNumber', ends)}
      onTake={(points) => take({ points })}
    />
  );
}

function checkpointLabel({ label, text, points, polarity }: Checkpoint, weight: Exact | null, { t }: Words): string {
  const plain = `${label} ${text}`.trim();
  if (polarity === 'veto') return t('decide.checkpointVeto', { text: plain });
  if (polarity === 'loss') return t('decide.checkpointLoss', { text: plain });
  const told = polarity === 'absence' ? t('decide.checkpointAbsence', { text: plain }) : plain;
  const value = points && pointsText(points, weight);
  return value === null ? told : t('decide.checkpointPoints', { text: told, points: figure(value) });
}

/** The list with one answer changed; places before it that were never answered stay open. */
function withAnswer<T>(answers: readonly (T | null)[] | undefined, place: number, answer: T): (T | null)[] {
  const list = [...(answers ?? [])];
  while (list.length < place) list.push(null);
  list[place] = answer;
  return list;
}
