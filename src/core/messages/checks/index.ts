/** What the checks tell, a file per check code. */
import type { Catalogue } from '../catalogue';

export const checkMessages: Catalogue = {};
