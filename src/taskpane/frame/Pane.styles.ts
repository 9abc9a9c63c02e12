import { makeStyles, tokens } from '@fluentui/react-components';

export const usePaneStyles = makeStyles({
  pane: {
    position: 'relative',
    display: 'flex',
    flexDirection: 'column',
    height: '100%',
    minWidth: 0,
    overflow: 'hidden',
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  main: { display: 'flex', flexDirection: 'column', flexGrow: 1, minHeight: 0 },
  tabs: { flexShrink: 0, paddingLeft: tokens.spacingHorizontalXS },
  view: {
    flexGrow: 1,
    minHeight: 0,
    overflowX: 'hidden',
    overflowY: 'auto',
    ':focus-visible': { outline: `${tokens.strokeWidthThin} solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-1px' },
  },
});
