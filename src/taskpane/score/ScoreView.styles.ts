import { makeStyles, tokens } from '@fluentui/react-components';

export const useScoreStyles = makeStyles({
  table: { paddingBottom: tokens.spacingVerticalM },
  otherTables: { borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  none: { padding: tokens.spacingHorizontalM, margin: 0, color: tokens.colorNeutralForeground2 },
  name: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere', textAlign: 'start' },
  group: { fontWeight: tokens.fontWeightSemibold },
  points: { flexShrink: 0, textAlign: 'end', fontVariantNumeric: 'tabular-nums' },
  rate: {
    flexShrink: 0,
    width: '44px',
    textAlign: 'end',
    fontVariantNumeric: 'tabular-nums',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
  },
  bar: {
    flexShrink: 0,
    width: '36px',
    height: '8px',
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorNeutralBackground5,
    overflow: 'hidden',
    '@media (forced-colors: active)': { border: '1px solid CanvasText', boxSizing: 'border-box' },
  },
  filled: {
    height: '100%',
    backgroundColor: tokens.colorBrandBackground,
    '@media (forced-colors: active)': { backgroundColor: 'Highlight', forcedColorAdjust: 'none' },
  },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  middleLevel: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM} 0 30px`,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  line: { paddingLeft: '26px' },
  differs: { flexShrink: 0, color: tokens.colorStatusWarningForeground3, display: 'inline-flex', fontSize: '16px' },
  awaits: {
    flexShrink: 0,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusSmall,
    padding: `0 ${tokens.spacingHorizontalXS}`,
  },
});
