import { makeStyles, tokens } from '@fluentui/react-components';

export const usePreviewStyles = makeStyles({
  preview: { padding: `${tokens.spacingVerticalS} 0` },
  title: {
    margin: 0,
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}`,
    fontSize: tokens.fontSizeBase400,
    fontWeight: tokens.fontWeightSemibold,
    outlineStyle: 'none',
  },
  choices: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}`,
  },
  conflicts: { margin: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}` },
  conflictList: { margin: 0, paddingLeft: tokens.spacingHorizontalL, overflowWrap: 'anywhere' },
  group: { padding: `0 ${tokens.spacingHorizontalXS}` },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: {
    display: 'flex',
    alignItems: 'flex-start',
    paddingRight: tokens.spacingHorizontalM,
    paddingLeft: tokens.spacingHorizontalL,
  },
  body: { flexGrow: 1, minWidth: 0, paddingTop: tokens.spacingVerticalXS },
  change: {
    display: 'flex',
    alignItems: 'baseline',
    gap: tokens.spacingHorizontalXS,
    fontVariantNumeric: 'tabular-nums',
  },
  cell: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  before: { color: tokens.colorNeutralForeground2, textDecorationLine: 'line-through', overflowWrap: 'anywhere' },
  empty: { color: tokens.colorNeutralForeground2, fontStyle: 'italic' },
  after: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  small: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, overflowWrap: 'anywhere' },
  summary: { cursor: 'pointer' },
  formula: { fontFamily: tokens.fontFamilyMonospace, wordBreak: 'break-all' },
});
