import { makeStyles, shorthands, tokens } from '@fluentui/react-components';

export const useTableStyles = makeStyles({
  heading: { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} 0` },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
  },
  facts: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  range: { display: 'inline-flex', alignItems: 'center', minWidth: 0 },
  columns: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  chips: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalXS,
    margin: 0,
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}`,
    listStyleType: 'none',
  },
  chip: {
    minWidth: 0,
    maxWidth: '100%',
    fontWeight: tokens.fontWeightRegular,
    borderRadius: tokens.borderRadiusCircular,
  },
  doubtful: { ...shorthands.borderStyle('dashed') },
});
