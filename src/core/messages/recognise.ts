/** What the room core/recognise tells. */
import type { Catalogue } from './catalogue';

export const recogniseMessages: Catalogue = {};
