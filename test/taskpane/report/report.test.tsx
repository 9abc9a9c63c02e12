/** @jest-environment jsdom */
import { TextDecoder } from 'node:util';
import { act, createEvent, fireEvent, screen, waitFor } from '@testing-library/react';
import { wordDocument } from '../../hosts/wordDocument';
import { emptyBook, form } from '../books';
import { axe, button, openPane, prepareDom } from '../dom';

beforeEach(() => {
  prepareDom();
  // jsdom has no decoder, and its files can't be read.
  Object.assign(globalThis, { TextDecoder });
});

const SENTENCES = ['一、评价结论', '经核对，灯具更换数量指标分值20分，得分16分。'];

function file(name: string, bytes: Uint8Array): File {
  const given = new File([], name);
  return Object.assign(given, { arrayBuffer: async () => new Uint8Array(bytes).buffer });
}

const text = (sentences: readonly string[], name = '报告.txt') => file(name, Buffer.from(sentences.join('\n')));

async function drop(onto: Element, dropped: File) {
  const data = { files: [dropped], types: ['Files'] };
  for (const kind of ['dragOver', 'drop'] as const) {
    const event = createEvent[kind](onto, { dataTransfer: data });
    await act(async () => void fireEvent(onto, event));
    expect(event.defaultPrevented).toBe(true);
  }
}

async function choose(given: File, { user, container }: Awaited<ReturnType<typeof openPane>>) {
  await user.click(await button('对照报告…'));
  const input = container.querySelector<HTMLInputElement>('input[type=file]')!;
  await act(async () => void fireEvent.change(input, { target: { files: [given] } }));
}

test.each([
  ['.txt', () => text(SENTENCES)],
  ['.docx', () => file('报告.docx', wordDocument(SENTENCES))],
])('a report of kind %s shows which sentence stands against which cell', async (_, given) => {
  const pane = await openPane(form(), { view: 'check' });
  const report = given();
  await choose(report, pane);
  expect(await screen.findByText(`已对照《${report.name}》2 段，不符 1 处`)).toBeTruthy();
  expect(screen.getByText(`《${report.name}》第 2 段`)).toBeTruthy();
  expect(screen.getByText('16分', { selector: 'mark' }).closest('q')?.textContent).toBe(SENTENCES[1]);
  expect(screen.getByText('对照').nextSibling?.textContent).toBe('评分表!H5 18');
  expect(screen.getByText('文中 16分')).toBeTruthy();
  await pane.user.click(screen.getByRole('button', { name: '不再对照' }));
  await waitFor(() => expect(screen.queryByText('16分', { selector: 'mark' })).toBeNull());
});

test('a report dropped anywhere on the pane is compared, and the findings are shown', async () => {
  const { container, state } = await openPane(form());
  await drop(container.querySelector('h1')!, text(SENTENCES));
  expect(await screen.findByText('已对照《报告.txt》2 段，不符 1 处')).toBeTruthy();
  expect(state().view).toBe('check');
});

test('while a file is held above the pane, it says what will happen', async () => {
  const { container } = await openPane(form());
  const above = container.querySelector('h1')!;
  const carry = (types: readonly string[]) => ({ dataTransfer: { files: [], types } });
  await act(async () => void fireEvent.dragOver(above, carry(['text/plain'])));
  expect(screen.queryByText('松开即对照这份报告')).toBeNull();
  await act(async () => void fireEvent.dragOver(above, carry(['Files'])));
  expect(screen.getByText('松开即对照这份报告')).toBeTruthy();
  await act(async () => void fireEvent.dragLeave(above, { relatedTarget: document.body }));
  expect(screen.queryByText('松开即对照这份报告')).toBeNull();
});

test.each([
  ['a kind that is not read', () => file('扫描件.pdf', Buffer.from('%PDF')), /扫描件\.pdf.*\.docx/],
  ['a damaged document', () => file('报告.docx', Buffer.from('not a document')), /报告\.docx.*损坏/],
])('%s is told and changes nothing', async (_, given, words) => {
  const pane = await openPane(form(), { view: 'check' });
  await choose(given(), pane);
  expect(await screen.findByText(words)).toBeTruthy();
  expect(pane.state().report).toBeNull();
});

test('marks are planned for cells only; the findings sheet names the paragraph', async () => {
  const pane = await openPane(form(), { view: 'check' });
  await choose(text(SENTENCES), pane);
  await screen.findByText('已对照《报告.txt》2 段，不符 1 处');
  await pane.user.click(await button('预览标记'));
  await screen.findByText('将加上标记和批注');
  const edits = pane.state().preview!.items.flatMap((item) => item.edits);
  expect(edits.filter((edit) => edit.kind !== 'sheet' && edit.at.sheet === '报告.txt')).toEqual([]);
  expect(JSON.stringify(edits.find((edit) => edit.kind === 'sheet'))).toContain('报告.txt!A2');
});

test('another workbook ends the comparison', async () => {
  const pane = await openPane(form(), { view: 'check' });
  await choose(text(SENTENCES), pane);
  await screen.findByText('已对照《报告.txt》2 段，不符 1 处');
  pane.host.snapshot = { ...emptyBook(), sheets: form().sheets, workbook: '另一本.xlsx' };
  await act(async () => void (await pane.session.refresh()));
  expect(pane.state().report).toBeNull();
  expect(await button('对照报告…')).toBeTruthy();
});

test('axe finds nothing wrong', async () => {
  const pane = await openPane(form(), { view: 'check' });
  await choose(text(SENTENCES), pane);
  await screen.findByText('已对照《报告.txt》2 段，不符 1 处');
  expect((await axe(pane.container)).violations).toEqual([]);
});
