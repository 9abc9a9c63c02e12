/**
 * The in-memory Excel behind Microsoft's client: what it counts, refuses and lets go wrong. What the client does itself
 * (loading, batching, null objects, errors) is the real thing; what Excel answers is from documentation and memory.
 *
 * @jest-environment jsdom
 */
import { Book } from './book/book';
import { startExcel } from './client/jest';

function start(level = 18) {
  const book = new Book('表.xlsx');
  book.addSheet('表 1');
  book.type("'表 1'!A1", '甲');
  book.type("'表 1'!B1", 2);
  return { book, excel: startExcel(book, { level }) };
}

const cell = (context: Excel.RequestContext, address: string): Excel.Range =>
  context.workbook.worksheets.getItem('表 1').getRange(address);

/** The code with which a batch fails; null where it does not. */
async function failure(batch: (context: Excel.RequestContext) => Promise<unknown>): Promise<string | null> {
  try {
    await Excel.run(batch);
    return null;
  } catch (problem) {
    return (problem as { code: string }).code;
  }
}

const settle = (milliseconds = 10) => new Promise((resolve) => setTimeout(resolve, milliseconds));

test('requests are counted with their bytes, the client’s clean-ups apart', async () => {
  const { excel } = start();
  await Excel.run(async (context) => {
    const range = cell(context, 'A1:B1');
    range.load('values');
    await context.sync();
    expect(range.values).toEqual([['甲', 2]]);
    await context.sync();
  });
  await settle();
  expect(excel.served).toHaveLength(1);
  expect(excel.served[0]!.requestBytes).toBeGreaterThan(100);
  expect(excel.served[0]!.responseBytes).toBeGreaterThan(100);
  expect(excel.cleanUps).toBe(1);
  expect(excel.keptReferences).toBe(0);
});

const MISUSE: [what: string, batch: (context: Excel.RequestContext) => Promise<unknown>, code: string][] = [
  ['reading what was not loaded', async (context) => cell(context, 'A1').values, 'PropertyNotLoaded'],
  [
    'reading what was loaded but not sent',
    async (context) => {
      const range = cell(context, 'A1');
      range.load('values');
      return range.values;
    },
    'PropertyNotLoaded',
  ],
  [
    'a matrix of another size',
    async (context) => {
      cell(context, 'A1:B2').values = [[1, 2, 3]];
      await context.sync();
    },
    'InvalidArgument',
  ],
  [
    'a sheet that is not there',
    async (context) => {
      context.workbook.worksheets.getItem('没有').load('name');
      await context.sync();
    },
    'ItemNotFound',
  ],
  [
    'a member that this Excel lacks',
    async (context) => {
      context.workbook.worksheets.getItem('表 1').charts.load('items/name');
      await context.sync();
    },
    'ApiNotFound',
  ],
  [
    'a property that this Excel lacks',
    async (context) => {
      cell(context, 'A1').load('linkedDataTypeState');
      await context.sync();
    },
    'ApiNotFound',
  ],
];
test.each(MISUSE)('%s fails loudly', async (_, batch, code) => {
  start();
  expect(await failure(batch)).toBe(code);
});

test.each([
  [12, 'ApiNotFound'],
  [13, null],
])('at ExcelApi 1.%i merged areas end in %s', async (level, code) => {
  start(level);
  const answer = await failure(async (context) => {
    cell(context, 'A1:B2').getMergedAreasOrNullObject().load('areaCount');
    await context.sync();
  });
  expect(answer).toBe(code);
});

test('null objects are told by the client', async () => {
  start();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject('没有');
    const setting = context.workbook.settings.getItemOrNullObject('x');
    const note = context.workbook.notes.getItemOrNullObject("'表 1'!A1");
    for (const each of [sheet, setting, note]) each.load();
    await context.sync();
    expect([sheet.isNullObject, setting.isNullObject, note.isNullObject]).toEqual([true, true, true]);
  });
});

describe('what goes wrong on purpose', () => {
  const write = (context: Excel.RequestContext, value: number): void => {
    cell(context, 'C1').values = [[value]];
    cell(context, 'D1').values = [[value]];
  };

  test('an error at a call leaves done what came before it', async () => {
    const { book, excel } = start();
    excel.fail(1, { kind: 'error', code: 'GeneralException', action: 7 });
    const code = await failure(async (context) => {
      write(context, 1);
      await context.sync();
    });
    expect(code).toBe('GeneralException');
    expect([book.sheet('表 1').cell(0, 2).value, book.sheet('表 1').cell(0, 3).value]).toEqual([1, null]);
  });

  test.each([
    ['dropped', null],
    ['unanswered', 1],
  ] as const)('a request that is %s gets no answer', async (kind, value) => {
    const { book, excel } = start();
    excel.fail(1, { kind });
    const answered = jest.fn();
    void Excel.run(async (context) => {
      write(context, 1);
      await context.sync();
    }).then(answered);
    await settle(30);
    expect(answered).not.toHaveBeenCalled();
    expect(book.sheet('表 1').cell(0, 2).value).toBe(value);
  });

  test('requests are carried out one after another, also behind a late one', async () => {
    const { book, excel } = start();
    excel.fail(1, { kind: 'late', milliseconds: 30 });
    const order: number[] = [];
    await Promise.all(
      [1, 2].map((value) =>
        Excel.run(async (context) => {
          write(context, value);
          await context.sync();
          order.push(value);
        }),
      ),
    );
    expect(order).toEqual([1, 2]);
    expect(book.sheet('表 1').cell(0, 2).value).toBe(2);
  });

  test('something happens to the workbook between two requests', async () => {
    const { excel } = start();
    excel.before(2, (book) => book.type("'表 1'!A1", '乙'));
    await Excel.run(async (context) => {
      const [first, second] = [cell(context, 'A1'), cell(context, 'A1')];
      first.load('values');
      await context.sync();
      second.load('values');
      await context.sync();
      expect([first.values, second.values]).toEqual([[['甲']], [['乙']]]);
    });
  });

  test('requests and answers beyond the limit, and reading too many cells', async () => {
    const { excel } = start();
    excel.payloadLimit = 2_000;
    const long = 'x'.repeat(3_000);
    const tooLong = await failure(async (context) => {
      cell(context, 'A1').values = [[long]];
      await context.sync();
    });
    const tooMuch = await failure(async (context) => {
      cell(context, 'A1:Z99').load('values');
      await context.sync();
    });
    expect([tooLong, tooMuch]).toEqual(['RequestPayloadSizeLimitExceeded', 'ResponsePayloadSizeLimitExceeded']);
    excel.mostCells = 5;
    await Excel.run(async (context) => {
      const range = cell(context, 'A1:C2');
      range.load('values');
      await context.sync();
      expect(range.values).toBeNull();
    });
  });

  test('a cell being edited refuses everything, a protected sheet what it locks', async () => {
    const { book, excel } = start();
    const change = (context: Excel.RequestContext) => {
      write(context, 1);
      return context.sync();
    };
    excel.isEditing = true;
    expect(await failure(change)).toBe('InvalidOperationInCellEditMode');
    excel.isEditing = false;
    book.sheet('表 1').protection = { allowFormatCells: false, allowEditObjects: false };
    expect(await failure(change)).toBe('AccessDenied');
  });
});

test('events arrive only while somebody is registered for them', async () => {
  const { book } = start();
  const heard: string[] = [];
  book.type("'表 1'!A1", '前');
  const handler = await Excel.run(async (context) => {
    const added = context.workbook.worksheets.onChanged.add(async ({ address }) => void heard.push(address));
    await context.sync();
    return added;
  });
  book.type("'表 1'!A2", '中');
  await settle();
  await Excel.run(handler.context as Excel.RequestContext, async (context) => {
    handler.remove();
    await context.sync();
  });
  book.type("'表 1'!A3", '后');
  await settle();
  expect(heard).toEqual(['A2']);
});

test('names follow their cells, and are told when these are gone', async () => {
  const { book } = start();
  const formulas = async (): Promise<string[]> =>
    Excel.run(async (context) => {
      const { names } = context.workbook;
      names.load('items/formula');
      await context.sync();
      return names.items.map(({ formula }) => formula);
    });
  await Excel.run(async (context) => {
    context.workbook.names.add('here', "='表 1'!$B$3,'表 1'!$A$1").visible = false;
    context.workbook.names.add('text', '="a""b"');
    await context.sync();
  });
  book.insertRows(book.sheet('表 1'), 1, 2);
  expect(await formulas()).toEqual(["='表 1'!$B$5,'表 1'!$A$1", '="a""b"']);
  book.addSheet('另');
  book.deleteSheet(book.sheet('表 1'));
  expect(await formulas()).toEqual(['=#REF!,#REF!', '="a""b"']);
});
