/** The page behind the ribbon buttons that need no pane: 清除标记 and 撤销. */
import { excelHost } from '../hosts/excel';
import { languageOf } from '../addin/office';
import { RIBBON_COMMANDS, type RibbonCommandId, runFromRibbon } from './run';

void Office.onReady(() => {
  for (const id of Object.keys(RIBBON_COMMANDS) as RibbonCommandId[]) {
    Office.actions.associate(id, (event: Office.AddinCommands.Event) => void answer(id, event));
  }
});

/** Excel greys the button out until the event is completed, whatever happened. */
async function answer(id: RibbonCommandId, event: Office.AddinCommands.Event): Promise<void> {
  try {
    const text = await runFromRibbon(id, excelHost(), languageOf(Office.context.displayLanguage));
    if (text !== null) showNotice(text);
  } finally {
    event.completed();
  }
}

let notice: Office.Dialog | null = null;

/** One window at a time is all that Office allows: an older notice makes way. */
function showNotice(text: string): void {
  notice?.close();
  notice = null;
  const address = new URL('notice.html', location.href);
  address.hash = encodeURIComponent(text);
  Office.context.ui.displayDialogAsync(address.href, { width: 30, height: 25, promptBeforeOpen: false }, (shown) => {
    if (shown.status === Office.AsyncResultStatus.Succeeded) notice = shown.value;
  });
}
