/** Severity by icon and word, never by colour alone. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Severity } from '../../core/model';
import { ICONS } from './icons';

const useStyles = makeStyles({
  icon: { flexShrink: 0, fontSize: '16px', display: 'inline-flex' },
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  info: { color: tokens.colorNeutralForeground2 },
});

const GLYPHS = { error: ICONS.error, warning: ICONS.warning, info: ICONS.info } as const;

/** The icon; its word stands beside it, so that it is silent itself unless given a label. */
export function SeverityIcon({ severity, label }: { severity: Severity; label?: string }) {
  const styles = useStyles();
  const Glyph = GLYPHS[severity];
  return (
    <span
      className={mergeClasses(styles.icon, styles[severity])}
      {...(label ? { role: 'img', 'aria-label': label } : {})}
    >
      <Glyph aria-hidden />
    </span>
  );
}
