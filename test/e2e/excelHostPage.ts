/** A page that puts the Excel host where a test can reach it. */
import { excelHost } from '../../src/hosts/excel';
import type { Host } from '../../src/hosts/host';

declare global {
  interface Window {
    excelHost?: Host;
    /** A host as a pane opened later would have it. */
    openedLater?: () => Host;
    heard?: number;
  }
}

void Office.onReady().then(() => {
  window.openedLater = excelHost;
  window.excelHost = excelHost();
});
