/** The small calculation engine. Expected values are Excel's, as documented for each function. */
import { Book } from './book';
import { HostError } from './error';

function bookWith(cells: Readonly<Record<string, string | number | boolean>>): Book {
  const book = new Book();
  book.addSheet('表');
  book.addSheet("数'据");
  for (const [address, entry] of Object.entries(cells))
    book.type(address.includes('!') ? address : `表!${address}`, entry);
  return book;
}

const INPUTS = {
  A1: 12,
  A2: 0.5,
  A3: '6036家',
  A4: "'95%",
  A5: true,
  A7: '=1/0',
  B1: '≥90%',
  B2: '第3名',
  "'数''据'!C3": 7,
};

const RESULTS: [formula: string, result: string | number | boolean][] = [
  ['=1+2*3^2', 19],
  ['=-A1%', -0.12],
  ['=A1&"分"', '12分'],
  ['=A1>=12', true],
  ['="a"="A"', true],
  ["='数''据'!C3*2", 14],
  ['=SUM(A1:A6)', 12.5],
  ['=SUM(A1,"3",TRUE)', 16],
  ['=ROUND(2.345,2)', 2.35],
  ['=ROUND(-1.005,2)', -1.01],
  ['=ROUNDDOWN(2.999,1)', 2.9],
  ['=ROUNDUP(2.001,2)', 2.01],
  ['=INT(-1.5)', -2],
  ['=MOD(-1,3)', 2],
  ['=MIN(A1:A2,3)', 0.5],
  ['=MAX(A6)', 0],
  ['=AVERAGE(A1:A2)', 6.25],
  ['=COUNT(A1:A7)', 2],
  ['=COUNTA(A1:A6)', 5],
  ['=IF(A1>10,"高","低")', '高'],
  ['=IF(A1>20,"高")', false],
  ['=IFERROR(A7,0)', 0],
  ['=AND(A1>1,A2<1)', true],
  ['=OR(A1>100,FALSE)', false],
  ['=NOT(A5)', false],
  ['=VALUE(SUBSTITUTE(A3,"家",""))', 6036],
  ['=VALUE(A4)', 0.95],
  ['=--MID(B2,2,LEN(B2)-2)', 3],
  ['=LEFT(B1,1)&RIGHT(B1,1)', '≥%'],
  ['=FIND("9",B1)', 2],
  ['=ISNUMBER(SEARCH("家",A3))', true],
  ['=TEXT(A2,"0.0%")', '50.0%'],
  ['=SUMPRODUCT(A1:A2,A1:A2)', 144.25],
  ['=SUMPRODUCT((A1:A2>1)*1)', 1],
  ['=INDEX(A1:A4,3)', '6036家'],
  ['=MATCH(0.5,A1:A2,0)', 2],
  ['=ROW(A7)', 7],
  ['=ISERROR(A7)', true],
  ['=A9', 0],
];
test.each(RESULTS)('%s', (formula, result) => {
  const book = bookWith(INPUTS);
  book.type('表!D9', formula);
  book.settle();
  expect(book.sheet('表').cell(8, 3).value).toEqual(result);
});

const FAILING: [formula: string, error: string][] = [
  ['=1/0', '#DIV/0!'],
  ['=A7+1', '#DIV/0!'],
  ['="x"+1', '#VALUE!'],
  ['=SUM(A1:A7)', '#DIV/0!'],
  ['=MATCH("没有",A1:A4,0)', '#N/A'],
];
test.each(FAILING)('%s is %s', (formula, error) => {
  const book = bookWith(INPUTS);
  book.type('表!D9', formula);
  book.settle();
  expect(book.sheet('表').cell(8, 3)).toMatchObject({ error, value: null });
});

test('results follow what they draw on, through other formulas', () => {
  const book = bookWith({ A1: 1, A2: '=A1*2', A3: '=A2+1' });
  book.settle();
  expect(book.sheet('表').cell(2, 0).value).toBe(3);
  book.type('表!A1', 5);
  book.settle();
  expect(book.sheet('表').cell(2, 0).value).toBe(11);
});

test('where Excel calculates only when told to, results stay', () => {
  const book = bookWith({ A1: 1, A2: '=A1*2' });
  book.settle();
  book.calculationMode = 'Manual';
  book.type('表!A1', 5);
  book.settle();
  expect(book.sheet('表').cell(1, 0).value).toBe(2);
});

test('a formula that was loaded keeps its result where the engine lacks a function; one that is entered fails loudly', async () => {
  const { calculateEntered } = await import('./calculate');
  const book = bookWith({ A1: 1 });
  Object.assign(book.sheet('表').keep(1, 0), { value: 42, formula: '=CUBEVALUE(A1)' });
  book.type('表!A1', 2);
  book.settle();
  expect(book.sheet('表').cell(1, 0).value).toBe(42);
  expect(() => calculateEntered(book, book.sheet('表'), 1, 0)).toThrow(HostError);
});
