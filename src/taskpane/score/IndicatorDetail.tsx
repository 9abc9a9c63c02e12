/** An indicator opened: the rule as it was read, what a person must decide, and the arithmetic in one line. */
import { absolute, exact, subtract, toExact } from '../../core/numbers';
import { CellLink } from '../parts/CellLink';
import { figure } from '../parts/figures';
import { ICONS } from '../parts/icons';
import { useScoreFigure } from '../parts/useScoreFigure';
import { useSession, usePane, useWords } from '../store/context';
import { RulePart } from '../rule/RulePart';
import type { IndicatorLine } from '../store/selectors';
import { decisionOn, withDecision } from '../store/settingsDraft';
import { Decide } from './Decide';
import { useDetailStyles } from './IndicatorDetail.styles';

export function IndicatorDetail({ line }: { line: IndicatorLine }) {
  const styles = useDetailStyles();
  const { t, tell } = useWords();
  const book = usePane((state) => state.book!);
  const { score, rolled, indicator, table } = line;
  const rule = score?.rule?.value ?? null;
  const why = score?.why ?? rolled?.why ?? null;
  return (
    <div className={styles.detail}>
      <dl className={styles.facts}>
        {table.kind !== 'summary' && (
          <>
            <dt className={styles.whole}>{t('score.rule')}</dt>
            <dd className={styles.whole}>
              <RulePart book={book} line={line} />
            </dd>
          </>
        )}
        {score?.target && (
          <>
            <dt>{t('score.target')}</dt>
            <dd>
              {score.target.value.text} <CellLink at={score.target.at} />
            </dd>
          </>
        )}
        {score?.actual && (
          <>
            <dt>{t('score.actual')}</dt>
            <dd>
              {score.actual.value.text} <CellLink at={score.actual.at} />
            </dd>
          </>
        )}
        {why && (
          <>
            <dt>{t('score.why')}</dt>
            <dd>{tell(why)}</dd>
          </>
        )}
      </dl>
      {rule && score && <Decisions line={line} ruleText={rule.text} />}
      <Verdict line={line} />
      {indicator.places.score && (
        <span className={styles.quiet}>
          <CellLink at={{ sheet: table.sheet, ...indicator.places.score }} />
        </span>
      )}
    </div>
  );
}

function Decisions({ line, ruleText }: { line: IndicatorLine; ruleText: string }) {
  const session = useSession();
  const settings = usePane((state) => state.book!.settings);
  const key = { sheet: line.table.sheet, levels: line.indicator.levels };
  return (
    <Decide
      score={line.score!}
      weight={line.weight}
      decided={decisionOn(settings, key, ruleText)}
      onDecide={(decided) =>
        void session.choose(withDecision(settings, key, decided && { ...key, rule: ruleText, ...decided }))
      }
    />
  );
}

/** Entered against computed, and whether they agree. */
function Verdict({ line }: { line: IndicatorLine }) {
  const styles = useDetailStyles();
  const { t } = useWords();
  const shown = useScoreFigure();
  const { entered, computed, differs } = line;
  const isRounded = computed !== null && figure(computed) !== shown(computed);
  return (
    <p className={styles.verdict}>
      <span>{computed === null ? t('score.notComputed') : t('score.computed', { score: shown(computed) })}</span>
      {isRounded && <span className={styles.quiet}>{t('score.unrounded', { score: figure(computed) })}</span>}
      <span>{entered === null ? t('score.notEntered') : t('score.entered', { score: figure(entered) })}</span>
      {entered !== null && computed !== null && !differs && (
        <span className={styles.agrees}>
          <ICONS.checkmark aria-hidden />
          {t('score.agrees')}
        </span>
      )}
      {entered !== null && computed !== null && differs && (
        <span className={styles.disagrees}>
          <ICONS.warning aria-hidden />
          {t('score.differs', { difference: figure(toExact(absolute(subtract(exact(computed), exact(entered))))) })}
        </span>
      )}
    </p>
  );
}
