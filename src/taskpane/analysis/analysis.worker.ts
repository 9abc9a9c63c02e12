/** The analysis in a thread of its own: one request, one answer. */
import { analyse } from '../../core/engine';
import type { AnalysisRequest } from './analyst';

addEventListener('message', (event: MessageEvent<AnalysisRequest>) => {
  postMessage(analyse(event.data.snapshot, event.data.settings));
});
