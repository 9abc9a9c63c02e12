/**
 * The composition root of the core: a snapshot goes in, an analysis comes out. Every host, the pane, the workbench and the
 * command line call this and nothing in between.
 */
import { DEFAULT_SETTINGS, type Analysis, type Settings, type Snapshot } from './model';
import { runChecks } from './checks';
import { recognise } from './recognise';
import { score } from './scoring';

/**
 * Recognises, reads rules, scores, rolls up and checks. Never throws on data: what can't be read or decided is in the
 * analysis, with its place and reason.
 */
export function analyse(snapshot: Snapshot, settings: Settings = DEFAULT_SETTINGS): Analysis {
  const recognition = recognise(snapshot);
  const scored = score(snapshot, recognition, settings);
  const { findings, undecided } = runChecks({ snapshot, recognition, ...scored }, settings);
  return { workbook: snapshot.workbook, ...recognition, ...scored, findings, undecided };
}
