/** A line that opens and closes what belongs to it: a button that says so, and the part below. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { type ReactNode, type Ref, useId } from 'react';
import { useDispatch, usePane } from '../store/context';
import { ICONS } from './icons';
import { plainButton } from './plainButton';

const useStyles = makeStyles({
  button: {
    ...plainButton,
    boxSizing: 'border-box',
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    width: '100%',
    minHeight: '32px',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: `calc(-1 * ${tokens.strokeWidthThick})`,
    },
  },
  chevron: { flexShrink: 0, fontSize: '12px', display: 'inline-flex' },
});

interface DisclosureProps {
  /** Under which the state remembers whether it stands open. */
  readonly openKey: string;
  /** What a screen reader says; the visible line where absent. */
  readonly label?: string;
  readonly line: ReactNode;
  readonly className?: string;
  readonly buttonRef?: Ref<HTMLButtonElement>;
  /** Drawn only while open. */
  readonly children: () => ReactNode;
}

export function Disclosure({ openKey, label, line, className, buttonRef, children }: DisclosureProps) {
  const styles = useStyles();
  const dispatch = useDispatch();
  const isOpen = usePane((state) => state.opened.includes(openKey));
  const partId = useId();
  const Chevron = isOpen ? ICONS.down : ICONS.right;
  return (
    <>
      <button
        type="button"
        ref={buttonRef}
        className={mergeClasses(styles.button, className)}
        aria-expanded={isOpen}
        aria-controls={isOpen ? partId : undefined}
        aria-label={label}
        onClick={() => dispatch({ type: 'opened', keys: [openKey], isOpen: !isOpen })}
      >
        <span className={styles.chevron} aria-hidden>
          <Chevron />
        </span>
        {line}
      </button>
      {isOpen && <div id={partId}>{children()}</div>}
    </>
  );
}
