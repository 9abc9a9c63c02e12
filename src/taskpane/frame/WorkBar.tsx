/** What is under way: nothing for the first moments, then a bar with the step in words and a way to stop it. */
import { Button, Field, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { useCommand, usePane, useWords } from '../store/context';

/** Work shorter than this goes without a word. */
const UNNOTICED_MILLISECONDS = 300;

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
  },
  progress: { flexGrow: 1 },
});

export function WorkBar() {
  const styles = useStyles();
  const { t } = useWords();
  const work = usePane((state) => state.work);
  const isLong = useIsLong(work.at === 'busy');
  const { command, isEnabled, run } = useCommand('cancel');
  if (work.at === 'rest' || !isLong) return null;
  return (
    <div className={styles.bar} role="status">
      <Field className={styles.progress} validationMessage={t(`step.${work.step}`)} validationState="none">
        <ProgressBar {...(work.share === null ? {} : { value: work.share })} aria-label={t(`step.${work.step}`)} />
      </Field>
      {work.canCancel && (
        <Button size="small" disabled={!isEnabled} onClick={run} aria-keyshortcuts={command.keys}>
          {t(command.label)}
        </Button>
      )}
    </div>
  );
}

function useIsLong(isBusy: boolean): boolean {
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    if (!isBusy) {
      setLong(false);
      return undefined;
    }
    const timer = setTimeout(() => setLong(true), UNNOTICED_MILLISECONDS);
    return () => clearTimeout(timer);
  }, [isBusy]);
  return isLong;
}
