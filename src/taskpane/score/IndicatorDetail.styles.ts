import { makeStyles, tokens } from '@fluentui/react-components';

export const useDetailStyles = makeStyles({
  detail: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    margin: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS} ${tokens.spacingHorizontalXXL}`,
    paddingLeft: tokens.spacingHorizontalM,
    borderLeft: `${tokens.strokeWidthThick} solid ${tokens.colorNeutralStroke2}`,
  },
  facts: {
    display: 'grid',
    gridTemplateColumns: 'max-content 1fr',
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXS,
    margin: 0,
    '& dt': { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
    '& dd': { margin: 0, minWidth: 0, overflowWrap: 'anywhere' },
  },
  whole: { gridColumnStart: '1', gridColumnEnd: '-1' },
  rule: { whiteSpace: 'pre-wrap' },
  read: {
    color: 'inherit',
    backgroundColor: tokens.colorBrandBackground2,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorBrandStroke1}`,
  },
  readNext: { backgroundColor: tokens.colorNeutralBackground3 },
  unread: {
    textDecorationLine: 'underline',
    textDecorationStyle: 'wavy',
    textDecorationColor: tokens.colorStatusWarningForeground3,
  },
  quiet: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  verdict: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalS, margin: 0 },
  agrees: { display: 'inline-flex', alignItems: 'center', gap: '2px', color: tokens.colorStatusSuccessForeground1 },
  disagrees: { display: 'inline-flex', alignItems: 'center', gap: '2px', color: tokens.colorStatusWarningForeground3 },
});
