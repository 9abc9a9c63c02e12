/** Why a workbook could not be read or written: what happened, where, and what the user can do. */
import type { Catalogue } from './catalogue';

export const hostMessages: Catalogue = {};
