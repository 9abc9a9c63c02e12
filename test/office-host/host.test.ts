/**
 * @jest-environment jsdom
 */
import { Book } from './book/book';
import { startExcel } from './client/jest';

test('reads', async () => {
  const book = new Book();
  book.addSheet('表 1');
  book.type("'表 1'!A1", '12');
  book.type("'表 1'!B1", '=A1*2');
  const host = startExcel(book);
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('表 1').getUsedRange();
    range.load('values,formulas,text,address,numberFormat,valueTypes');
    const props = range.getCellProperties({ format: { fill: { color: true, pattern: true } } });
    await context.sync();
    console.log(range.toJSON(), JSON.stringify(props.value));
    context.workbook.notes.add("'表 1'!A1", 'x');
    const n = context.workbook.notes;
    n.load('items/content');
    const o = context.workbook.worksheets.getItem('表 1').notes.getItemOrNullObject('A1');
    o.load('content');
    await context.sync();
    const l = n.items[0]!.getLocation();
    l.load('address');
    await context.sync();
    console.log(n.items[0]!.content, o.content, l.address);
  });
  console.log(host.served.length, host.cleanUps);
});
