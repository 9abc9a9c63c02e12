export { excelHost, type ExcelHostOptions } from './host';
