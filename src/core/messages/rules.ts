/** What the room core/rules tells. */
import type { Catalogue } from './catalogue';

export const ruleMessages: Catalogue = {};
