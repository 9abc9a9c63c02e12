/** Takes a report dropped anywhere on the pane, and says so while a file is held above it. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { type RefObject, useEffect, useState } from 'react';
import { useSession, useWords } from '../store/context';
import { listenForDrops } from './drop';
import { takeReport } from './take';

const useStyles = makeStyles({
  over: {
    position: 'absolute',
    inset: tokens.spacingHorizontalS,
    zIndex: 1,
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    padding: tokens.spacingHorizontalL,
    border: `${tokens.strokeWidthThicker} dashed ${tokens.colorBrandStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    fontWeight: tokens.fontWeightSemibold,
    pointerEvents: 'none',
  },
});

export function DropArea({ pane }: { pane: RefObject<HTMLElement> }) {
  const styles = useStyles();
  const session = useSession();
  const { t } = useWords();
  const [isOver, setOver] = useState(false);
  useEffect(() => listenForDrops(pane.current!, setOver, (file) => void takeReport(session, file)), [pane, session]);
  return isOver ? <div className={styles.over}>{t('report.drop')}</div> : null;
}
