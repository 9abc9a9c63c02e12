/** Several ranges of one sheet, such as its merged areas. */
import { placeAddress, type Place } from '../book/book';
import { wire, type WireClass } from './object';
import { range } from './range';

export const areasClass: WireClass<readonly Place[]> = {
  name: 'RangeAreas',
  isReferenced: true,
  readable: {
    Address: (places) => places.map(placeAddress).join(','),
    AreaCount: (places) => places.length,
    CellCount: (places) => places.reduce((sum, { box }) => sum + box.rows * box.columns, 0),
  },
  parts: { Areas: (places) => wire(areaCollectionClass, places) },
};

const areaCollectionClass: WireClass<readonly Place[]> = {
  name: 'RangeCollection',
  items: (places) => places.map(range),
};
