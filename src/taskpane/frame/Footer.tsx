/** The next step, and the way back. One primary button: which one depends on the view. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { writable } from '../preview/lines';
import type { CommandId } from '../commands';
import { isUnsaved } from '../store/settingsDraft';
import type { PaneState } from '../store/state';
import { useCommand, usePane, useWords } from '../store/context';

const useStyles = makeStyles({
  footer: {
    flexShrink: 0,
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  note: {
    flexBasis: '100%',
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
});

export function Footer() {
  const styles = useStyles();
  const { t } = useWords();
  const steps = usePane(stepsKey).split(' ').filter(Boolean) as CommandId[];
  const hasUnsaved = usePane((state) => state.preview === null && state.book !== null && isUnsaved(state.book));
  if (steps.length === 0 && !hasUnsaved) return null;
  return (
    <footer className={styles.footer}>
      {hasUnsaved && (
        <div className={styles.note}>
          <span>{t('decide.unsaved')}</span>
          <SaveButton />
        </div>
      )}
      {steps.map((id, index) => (
        <CommandButton key={id} id={id} isPrimary={index === 0 && id !== 'undo'} />
      ))}
    </footer>
  );
}

function SaveButton() {
  const { t } = useWords();
  const { command, isEnabled, run } = useCommand('saveSettings');
  return (
    <Button size="small" disabledFocusable={!isEnabled} onClick={run}>
      {t(command.label)}
    </Button>
  );
}

function CommandButton({ id, isPrimary }: { id: CommandId; isPrimary: boolean }) {
  const { t } = useWords();
  const { command, isEnabled, run } = useCommand(id);
  const count = usePane((state) => (id === 'write' && state.preview ? writable(state.preview).length : 0));
  return (
    <Button
      appearance={isPrimary ? 'primary' : id === 'undo' ? 'subtle' : 'secondary'}
      disabledFocusable={!isEnabled}
      onClick={run}
      aria-keyshortcuts={command.keys}
    >
      {id === 'write' ? t('command.writeCount', { count }) : t(command.label)}
    </Button>
  );
}

/** The commands of the footer, the primary one first; a text, so that it is the same value until it changes. */
function stepsKey({ preview, view, book, canUndo }: PaneState): string {
  if (preview) return 'write closePreview';
  const hasTables = (book?.analysis.tables.length ?? 0) > 0;
  const undo = canUndo ? ['undo'] : [];
  if (view === 'settings') return undo.join(' ');
  if (!hasTables) return ['insertSample', ...undo].join(' ');
  if (view === 'check') return ['planMarks', 'clearMarks', ...undo].join(' ');
  if (view === 'whatif') return ['planActuals', 'planScenario', ...undo].join(' ');
  return ['planScores', ...undo].join(' ');
}
