/** The pane's page in Excel: waits for Office, puts the port over Excel behind the pane, and draws it. */
import { say } from '../core/messages';
import { excelHost } from '../hosts/excel';
import { mountPane, workerAnalyst } from '../taskpane';
import { spawnAnalysisWorker } from '../taskpane/analysis/spawn';
import { languageOf, log, officeSurroundings } from './office';
import { paneRequest } from './request';

async function start(element: HTMLElement): Promise<void> {
  const surroundings = await officeSurroundings();
  if (!surroundings?.isExcel) {
    element.append(explanation(surroundings === null ? 'noOffice' : 'notInExcel'));
    return;
  }
  const { language, appearance, partition, leavesCorner } = surroundings;
  document.documentElement.lang = language;
  mountPane(element, excelHost(), {
    language,
    appearance,
    partition,
    leavesCorner,
    analyst: workerAnalyst(spawnAnalysisWorker),
    ...paneRequest(location.search),
  });
}

/** Why there is no pane, and what to do. */
function explanation(id: 'noOffice' | 'notInExcel'): HTMLElement {
  const paragraph = document.createElement('p');
  paragraph.textContent = say({ id: `pane.start.${id}`, data: {} }, languageOf(navigator.language));
  paragraph.setAttribute('role', 'alert');
  paragraph.style.margin = '16px';
  return paragraph;
}

start(document.getElementById('pane')!).catch(log);
