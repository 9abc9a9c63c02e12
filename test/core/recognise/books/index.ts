/** All fixtures of recognition. */
import { BORDERLINES } from './borderlines';
import { ENGLISH } from './english';
import { FILING } from './filing';
import { FORMS } from './forms';
import { HABITS } from './habits';
import { LAYOUTS } from './layouts';
import { LEVELS } from './levels';
import { OTHERS } from './others';
import { REPORTS } from './reports';
import type { Fixture } from './sheet';
import { STRUCTURES } from './structures';
import { WEIGHTS } from './weights';

export const FIXTURES: readonly Fixture[] = [
  ...FORMS,
  ...REPORTS,
  ...WEIGHTS,
  ...LAYOUTS,
  ...LEVELS,
  ...STRUCTURES,
  ...FILING,
  ...ENGLISH,
  ...OTHERS,
  ...BORDERLINES,
  ...HABITS,
];
