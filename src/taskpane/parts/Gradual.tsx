/**
 * A long list, a piece at a time: the page stays quick however many rows there are, and a screen reader or the keyboard
 * meets real rows only.
 */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import { useWords } from '../store/context';

/** Rows drawn at first, and added by every further click. */
const PIECE = 100;

const useStyles = makeStyles({
  more: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
});

interface GradualProps<T> {
  readonly items: readonly T[];
  /** The place of an item that must be drawn now, because something asks for it. */
  readonly wanted?: number;
  readonly children: (item: T, index: number) => ReactNode;
}

export function Gradual<T>({ items, wanted = -1, children }: GradualProps<T>) {
  const [drawn, setDrawn] = useState(PIECE);
  const { t } = useWords();
  const styles = useStyles();
  // While drawing, not after it: the row that was asked for must stay when nobody asks for it any more.
  if (wanted >= drawn) setDrawn(wanted + 1);
  const rest = items.length - drawn;
  return (
    <>
      {items.slice(0, drawn).map(children)}
      {rest > 0 && (
        <div className={styles.more}>
          <span>{t('score.of', { shown: drawn, count: items.length })}</span>
          <Button size="small" onClick={() => setDrawn(drawn + PIECE)}>
            {t('score.more', { count: Math.min(PIECE, rest) })}
          </Button>
        </div>
      )}
    </>
  );
}
