/** Checks: what contradicts what in a book, and what a reviewer would ask about. */
export type { Category, Check, CheckMeta, Fix } from './check';
export { type Acceptance, type Accepted, applyAcceptance } from './acceptance';
export type { CheckInput } from './book';
export { CHECKS } from './registry';
export { type CheckResult, runChecks } from './run';
