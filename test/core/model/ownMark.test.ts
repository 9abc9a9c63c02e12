/** The hidden names that remember our marks. */
import { markName, parseMarkName, type OwnMark } from '../../../src/core/model';

const MARKS: [name: string, mark: OwnMark][] = [
  ['_jiheng.mark.1.FFC7CE.none', { number: 1, colour: '#FFC7CE', under: null }],
  ['_jiheng.mark.12.FFEB9C.D9E1F2', { number: 12, colour: '#FFEB9C', under: '#D9E1F2' }],
];

test.each(MARKS)('%s is read and written the same', (name, mark) => {
  expect(parseMarkName(name)).toEqual(mark);
  expect(markName(mark)).toBe(name);
});

test('names are read without regard to case', () => {
  expect(parseMarkName('_JIHENG.MARK.1.ffc7ce.NONE')).toEqual(MARKS[0]![1]);
});

test.each(['_jiheng.mark.1', 'Print_Area', '_jiheng.mark.x.FFC7CE.none', '_jiheng.mark.1.FFC7CE.none.2'])(
  '%s is no mark',
  (name) => {
    expect(parseMarkName(name)).toBeNull();
  },
);
