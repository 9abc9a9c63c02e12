/** The analysis in a thread of its own: one request, one answer. */
import { analyse } from '../../core/engine';
import type { AnalysisRequest } from './analyst';

addEventListener('message', (event: MessageEvent<AnalysisRequest>) => {
  const { snapshot, settings, report } = event.data;
  postMessage(analyse(snapshot, settings, report));
});
