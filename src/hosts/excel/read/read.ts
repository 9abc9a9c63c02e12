/**
 * The whole workbook as a snapshot, in three requests whatever its size: what there is, where it lies, what it holds.
 * Only payload makes more: contents come in as many answers as their size asks for.
 */
import type { Snapshot } from '../../../core/model';
import type { ExcelCapabilities } from '../capabilities';
import type { BookContext } from '../context';
import { failureOf } from '../failure';
import { assemble } from './assemble';
import { queueLists } from './lists';
import { readContents } from './contents';
import { queueShapes, shapesOf, type Shapes } from './shapes';

/** Reads everything; throws what Excel refuses, for `inExcel` to turn into data. */
export async function readBook(
  context: BookContext,
  capabilities: ExcelCapabilities,
  onProgress: (share: number) => void = () => undefined,
): Promise<Snapshot> {
  const lists = queueLists(context, capabilities);
  await context.sync();
  onProgress(0.05);
  const shapes = await locate(context, lists, capabilities);
  onProgress(0.15);
  const contents = await readContents(context, shapes, capabilities, (share) => onProgress(0.15 + 0.85 * share));
  return assemble(lists.workbook.name, shapes, contents);
}

/** Where everything lies. Too many merged areas make the whole request fail; then they are left for tiles. */
async function locate(
  context: BookContext,
  lists: ReturnType<typeof queueLists>,
  { mergedAreas }: ExcelCapabilities,
): Promise<Shapes> {
  const queued = queueShapes(lists, mergedAreas);
  try {
    await context.sync();
    return shapesOf(queued);
  } catch (problem) {
    if (!mergedAreas || !MAY_BE_MERGES.has(failureOf(problem).code)) throw problem;
  }
  const again = queueShapes(lists, false);
  await context.sync();
  return shapesOf(again);
}

/** Excel documents that it fails with more than 512 merged areas, but not with which code. */
const MAY_BE_MERGES: ReadonlySet<string> = new Set(['unknown', 'payload-too-large', 'unsupported', 'range-blocked']);
