/** Where no table was found: what this is, how to begin, and what it will never do. */
import { useWords } from '../store/context';
import { useFirstRunStyles } from './FirstRun.styles';
import { PICTURES } from './pictures';

const STEPS = ['1', '2', '3'] as const;

export function FirstRun() {
  const styles = useFirstRunStyles();
  const { t } = useWords();
  return (
    <div className={styles.page}>
      <h2 className={styles.title}>{t('first.title')}</h2>
      <p className={styles.text}>{t('first.what')}</p>
      <h3 className={styles.heading}>{t('first.steps')}</h3>
      <ol className={styles.steps}>
        {STEPS.map((step) => {
          const Picture = PICTURES[step];
          return (
            <li key={step} className={styles.step}>
              <Picture className={styles.picture} label={t(`first.picture${step}`)} />
              <span>{t(`first.step${step}`)}</span>
            </li>
          );
        })}
      </ol>
      <h3 className={styles.heading}>{t('first.never')}</h3>
      <ul className={styles.never}>
        <li>{t('first.neverSend')}</li>
        <li>{t('first.neverOverwrite')}</li>
      </ul>
      <p className={styles.text}>{t('first.point')}</p>
    </div>
  );
}
