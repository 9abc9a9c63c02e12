import { makeStyles, tokens } from '@fluentui/react-components';

export const useRuleStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, minWidth: 0 },
  words: { whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  outdented: { marginLeft: `calc(-1 * ${tokens.spacingHorizontalM})`, fontSize: tokens.fontSizeBase200 },
  pairs: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    margin: 0,
    paddingLeft: tokens.spacingHorizontalL,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: 'anywhere',
  },
  reading: { display: 'block', color: tokens.colorNeutralForeground2 },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  editor: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    margin: 0,
    padding: tokens.spacingHorizontalS,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    minWidth: 0,
  },
  /** As wide as the editor, however long its options are. */
  select: { minWidth: 0, '& select': { minWidth: 0, textOverflow: 'ellipsis' } },
  keep: { display: 'flex', alignItems: 'end', gap: tokens.spacingHorizontalS },
  name: { flexGrow: 1, minWidth: 0 },
});
