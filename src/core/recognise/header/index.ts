export { cellsIn, type Header, indexesTouching, overlaps } from './cells';
export { findHeaders } from './find';
export { headerAt } from './grow';
