/**
 * Excel's errors as data, by their codes: their texts are localised and change (guide/excel-api.md §7). The host's own
 * words are kept for a report that can be copied.
 */
import type { HostFailure } from '../../core/model';

/** A failure on its way out of nested calls; it never leaves this room. */
export class Trouble extends Error {
  constructor(readonly failure: HostFailure) {
    super(failure.code);
  }
}

/** Codes of the client (`Excel.ErrorCodes`, `OfficeExtension.ErrorCodes`) and of Microsoft's list of errors. */
const CODES: Readonly<Record<string, HostFailure['code']>> = {
  InvalidOperationInCellEditMode: 'cell-editing',
  InactiveWorkbook: 'inactive-workbook',
  RequestPayloadSizeLimitExceeded: 'payload-too-large',
  ResponsePayloadSizeLimitExceeded: 'payload-too-large',
  OperationCellsExceedLimit: 'payload-too-large',
  RangeExceedsLimit: 'payload-too-large',
  // Which sheet is protected, or that the book is read-only, is told apart by whoever wrote.
  AccessDenied: 'protected-sheet',
  MergedRangeConflict: 'range-blocked',
  FilteredRangeConflict: 'range-blocked',
  PivotTableRangeConflict: 'range-blocked',
  InsertDeleteConflict: 'range-blocked',
  NonBlankCellOffSheet: 'range-blocked',
  ItemNotFound: 'sheet-missing',
  InvalidReference: 'sheet-missing',
  InvalidObjectPath: 'sheet-missing',
  ApiNotFound: 'unsupported',
  ApiNotAvailable: 'unsupported',
  NotImplemented: 'unsupported',
  UnsupportedOperation: 'unsupported',
  UnsupportedFeature: 'unsupported',
  UnsupportedSheet: 'unsupported',
  Timeout: 'busy',
  Conflict: 'busy',
  RequestAborted: 'busy',
  ConnectionFailure: 'busy',
  HostRestartNeeded: 'busy',
  ServiceNotAvailable: 'busy',
  ActivityLimitReached: 'busy',
  InvalidOrTimedOutSession: 'busy',
  WriteNotSupportedWhenModalDialogOpen: 'busy',
};

/**
 * The failure behind whatever was thrown; what is no error of Excel's is a programmer's and thrown on.
 * @example failureOf(error) // { code: 'cell-editing', data: { reason: 'InvalidOperationInCellEditMode: …', … } }
 */
export function failureOf(problem: unknown): HostFailure {
  if (problem instanceof Trouble) return problem.failure;
  if (!isOfficeError(problem)) throw problem;
  const { code, message, debugInfo } = problem;
  const reason = `${code}: ${message}`;
  const what = debugInfo?.errorLocation || code;
  const detail = [reason, debugInfo?.errorLocation, debugInfo?.statement].filter(Boolean).join(' | ');
  return { code: CODES[code] ?? 'unknown', data: { reason, what, detail } };
}

interface OfficeError {
  readonly code: string;
  readonly message: string;
  readonly debugInfo?: { readonly errorLocation?: string; readonly statement?: string };
}

function isOfficeError(problem: unknown): problem is OfficeError {
  return problem instanceof Error && 'code' in problem && typeof problem.code === 'string';
}
