export * from './rational';
export * from './rounding';
export * as interval from './interval';
export type { Interval, RoundingMode } from './interval';
export { type NumberCell, type Precision, cellNumber, precisionOf, shownInterval, shownStep } from './cell';
