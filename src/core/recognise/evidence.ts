/** What a table's reading rests on, as messages; how sure the reading is. */
import type { Evidence, Message, TableKind } from '../model';
import type { RoledColumn, RoledColumns } from './columns/assign';
import type { Header } from './header';
import type { Region } from './region';
import type { WeightReading } from './weighting';

/** The weakest of header and columns, 0 to 1. */
export function confidenceOf(header: Header, columns: readonly RoledColumn[]): number {
  const mean = columns.reduce((total, { confidence }) => total + confidence, 0) / Math.max(1, columns.length);
  return Math.round(Math.min(header.confidence, 0.3 + 0.7 * mean) * 100) / 100;
}

export function tableEvidence(
  region: Region,
  { columns, primary }: RoledColumns,
  kind: TableKind,
  weighting: WeightReading,
  { isCorrected, isTurned }: { readonly isCorrected: boolean; readonly isTurned: boolean },
): Evidence[] {
  const sheet = region.grid.sheet.name;
  const corner = [{ sheet, row: region.rowNumbers[0]!, column: region.left }];
  const headers = columns.filter(({ signs }) => signs.guesses.word !== null).map(({ header }) => header);
  const evidence: Evidence[] = [{ message: KIND_MESSAGES[kind](headers), cells: corner }];
  const weight = primary.get('weight');
  const reading = WEIGHT_MESSAGES[weighting.kind](roundText(weighting.sum));
  const isScored = kind === 'indicators' || kind === 'summary';
  if (isScored && reading) {
    evidence.push({
      message: reading,
      cells: weight ? [{ sheet, row: region.rowNumbers[0]!, column: weight.column }] : corner,
    });
  }
  if (isScored && weighting.shared > 0) {
    const data = { count: weighting.shared };
    evidence.push({ message: { id: 'recognise.weights-shared', data }, cells: corner });
  }
  if (isScored && weighting.isChosen)
    evidence.push({ message: { id: 'recognise.weights-chosen', data: {} }, cells: corner });
  if (isTurned) evidence.push({ message: { id: 'recognise.transposed', data: {} }, cells: corner });
  if (isCorrected) evidence.push({ message: { id: 'recognise.corrected', data: {} }, cells: corner });
  return evidence;
}

type Headers = readonly string[];

export const KIND_MESSAGES: Readonly<Record<TableKind, (headers: Headers) => Message>> = {
  indicators: (headers) => ({ id: 'recognise.kind-indicators', data: { headers } }),
  summary: () => ({ id: 'recognise.kind-summary', data: {} }),
  completion: (headers) => ({ id: 'recognise.kind-completion', data: { headers } }),
  targets: (headers) => ({ id: 'recognise.kind-targets', data: { headers } }),
  budget: (headers) => ({ id: 'recognise.kind-budget', data: { headers } }),
  list: (headers) => ({ id: 'recognise.kind-list', data: { headers } }),
};

const WEIGHT_MESSAGES: Readonly<Record<WeightReading['kind'], (sum: string) => Message | null>> = {
  points: (sum) => ({ id: 'recognise.weights-points', data: { sum } }),
  relative: (sum) => ({ id: 'recognise.weights-relative', data: { sum } }),
  labels: (sum) => ({ id: 'recognise.weights-labels', data: { sum } }),
  none: () => null,
};

function roundText(sum: number): string {
  return String(Math.round(sum * 100) / 100);
}
