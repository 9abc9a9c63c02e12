/** Exact numbers, the intervals they stand for, and the readers of cells and values. */
export * from './rational';
export * from './rounding';
export * as interval from './interval';
export type { Interval, RoundingMode } from './interval';
export { type NumberCell, type Precision, cellNumber, precisionOf, shownInterval, shownStep } from './cell';
export { type Numeral, chineseNumber, numeralAt } from './chineseNumber';
export { type Unit, type WrittenUnit, unitAt, unitNamed, writtenUnit } from './units';
export { type QuantityContext } from './quantity/context';
export { readQuantity } from './quantity/read';
export { possible } from './comparison/sets';
export {
  type Comparison,
  type ComparisonReason,
  type Direction,
  compareToTarget,
  directionOf,
} from './comparison/compare';
