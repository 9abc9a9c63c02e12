/** What the room core/scoring tells. */
import type { Catalogue } from './catalogue';

export const scoringMessages: Catalogue = {};
