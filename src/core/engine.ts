/**
 * The composition root of the core: a snapshot goes in, an analysis comes out. Every host, the pane, the workbench and the
 * command line call this and nothing in between.
 */
import type { Analysis, Prose, Settings, Snapshot } from './model';
import { runChecks } from './checks';
import { recognise } from './recognise';
import { score } from './scoring';
import { readSettings } from './settings';

/**
 * Recognises, reads rules, scores, rolls up and checks. Never throws on data: what can't be read or decided is in the
 * analysis, with its place and reason. Settings, corrections and decisions come from the workbook's own sheet unless given.
 * @param report paragraphs of a report beside the workbook, which the checks hold against its tables
 */
export function analyse(
  snapshot: Snapshot,
  settings: Settings = readSettings(snapshot).settings,
  report: readonly Prose[] = [],
): Analysis {
  const recognition = recognise(snapshot, settings.corrections, settings);
  const scored = score(snapshot, recognition, settings);
  const told = { ...recognition, prose: [...recognition.prose, ...report] };
  const { findings, undecided } = runChecks({ snapshot, recognition: told, ...scored }, settings);
  return { workbook: snapshot.workbook, ...recognition, ...scored, findings, undecided };
}
