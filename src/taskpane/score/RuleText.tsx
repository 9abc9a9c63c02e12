/** The rule's own words, with the stretches that each part of the reading came from, and what was not understood. */
import { mergeClasses } from '@fluentui/react-components';
import type { Rule } from '../../core/model';
import { useWords } from '../store/context';
import { useDetailStyles } from './IndicatorDetail.styles';
import { stretchesOf } from './stretches';

export function RuleText({ rule }: { rule: Rule }) {
  const styles = useDetailStyles();
  const { t } = useWords();
  const unread = rule.residue.map(({ text }) => text.trim()).filter((text) => text !== '');
  return (
    <>
      <span className={styles.rule}>
        {stretchesOf(rule).map(({ text, part }, index) =>
          part === null ? (
            <span key={index}>{text}</span>
          ) : part === 'residue' ? (
            <span key={index} className={styles.unread}>
              {text}
            </span>
          ) : (
            <mark key={index} className={mergeClasses(styles.read, part % 2 === 1 && styles.readNext)}>
              {text}
            </mark>
          ),
        )}
      </span>
      {unread.length > 0 && <div className={styles.quiet}>{t('score.residue', { words: unread })}</div>}
    </>
  );
}
