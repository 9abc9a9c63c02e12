export { readWorkbook, type WorkbookRead } from './read/read';
