/** Styles that take a button's own look away and leave what makes it a button. */
import { shorthands, tokens } from '@fluentui/react-components';

export const plainButton = {
  ...shorthands.border('0'),
  backgroundColor: 'transparent',
  padding: '0',
  color: tokens.colorNeutralForeground1,
  fontFamily: 'inherit',
  fontSize: 'inherit',
  fontWeight: 'inherit',
  lineHeight: 'inherit',
  textAlign: 'start',
  cursor: 'pointer',
} as const;
