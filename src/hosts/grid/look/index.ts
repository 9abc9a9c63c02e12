export { readLook } from './look';
export type { BookLook, DefinedName } from './look';
export type { ColumnLook, RowLook, SheetLook } from './sheets';
export type { CellFormat } from './styles';
