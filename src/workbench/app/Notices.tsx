/** Under the header: what is going on and what went wrong, until the person has seen it. */
import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  ProgressBar,
  Text,
  tokens,
} from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { useEffect, useState } from 'react';
import type { Message } from '../../core/model';
import type { Work } from './useWorkbench';
import { useWords } from './words';

const useStyles = makeStyles({
  work: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
  },
  step: { flexShrink: 1, minWidth: 0 },
  bar: { flexGrow: 1, flexShrink: 1, minWidth: '80px' },
});

export function Progress({ work }: { readonly work: Work }) {
  const styles = useStyles();
  const words = useWords();
  const shown = useDelay(SHORT);
  if (!shown) return null;
  return (
    <div className={styles.work} role="status">
      <Text truncate wrap={false} className={styles.step}>
        {words(work.step)}
      </Text>
      <ProgressBar
        className={styles.bar}
        aria-label={words(work.step)}
        {...(work.share === null ? {} : { value: work.share })}
      />
      {work.cancel && (
        <Button size="small" onClick={work.cancel}>
          {words('workbench.cancel')}
        </Button>
      )}
    </div>
  );
}
/** Work shorter than this, in milliseconds, is not worth a word. */
const SHORT = 300;

function useDelay(milliseconds: number): boolean {
  const [over, setOver] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setOver(true), milliseconds);
    return () => clearTimeout(timer);
  }, [milliseconds]);
  return over;
}

export function Troubles({
  troubles,
  onDismiss,
}: {
  readonly troubles: readonly Message[];
  readonly onDismiss: () => void;
}) {
  const words = useWords();
  if (troubles.length === 0) return null;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{troubles.map(words).join(' ')}</MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            icon={<DismissRegular />}
            aria-label={words('workbench.close')}
            onClick={onDismiss}
          />
        }
      />
    </MessageBar>
  );
}
