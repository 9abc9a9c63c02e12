/** The workbook part being changed: sheets, own names, recalculation on load. */
import { isOwnName, type OwnName } from '../../../core/model';
import { eachChild, rootOf, XmlScanner } from '../xml/scanner';
import { childPlace, placeForChild, relationshipAttribute, type Splice, splice, withAttribute } from '../xml/splice';
import { encodeXml } from '../xml/text';

/** CT_Workbook, ECMA-376 part 1 §A.2. */
const ORDER = [
  'fileVersion',
  'fileSharing',
  'workbookPr',
  'workbookProtection',
  'bookViews',
  'sheets',
  'functionGroups',
  'externalReferences',
  'definedNames',
  'calcPr',
];

/** The part with another last sheet; `id` is the relationship that leads to it. */
export function withSheet(xml: string, name: string, id: string, relationships: string): string {
  let last = 0;
  let at = 0;
  let prefix = '';
  eachChild(rootOf(xml), (scanner) => {
    if (!scanner.is('sheets')) return;
    ({ prefix } = scanner);
    eachChild(scanner, () => (last = Math.max(last, Number(scanner.attribute('sheetId') ?? 0))));
    at = scanner.start;
  });
  const reference = relationshipAttribute(xml, relationships, id);
  const text = `<${prefix}sheet name="${encodeXml(name)}" sheetId="${last + 1}" ${reference}/>`;
  return splice(xml, [{ from: at, to: at, text }]);
}

/** The part without a sheet, given by its place; names valid on it go with it, places behind it move up. */
export function withoutSheet(xml: string, place: number): string {
  const splices: Splice[] = [];
  eachChild(rootOf(xml), (scanner) => {
    if (scanner.is('sheets')) {
      let index = 0;
      eachChild(scanner, () => {
        if (index++ === place) splices.push(wholeElement(scanner));
      });
    } else if (scanner.is('definedNames')) {
      eachChild(scanner, () => {
        const sheet = scanner.attribute('localSheetId');
        if (sheet === null || Number(sheet) < place) return;
        splices.push(Number(sheet) === place ? wholeElement(scanner) : movedUp(scanner, 'localSheetId', Number(sheet)));
      });
    } else if (scanner.is('bookViews')) {
      eachChild(scanner, () => {
        const shown = Number(scanner.attribute('activeTab') ?? 0);
        if (shown >= place && shown > 0) splices.push(movedUp(scanner, 'activeTab', shown));
      });
    }
  });
  return splice(xml, splices);
}

/** The part with exactly these names of our own, hidden; names of others stay as they are. */
export function withOwnNames(xml: string, names: readonly OwnName[]): string {
  const splices: Splice[] = [];
  let end = -1;
  let others = 0;
  let list: Splice | null = null;
  const { prefix } = rootOf(xml);
  const added = names
    .map(
      ({ name, refersTo }) =>
        `<${prefix}definedName name="${name}" hidden="1">${encodeXml(refersTo)}</${prefix}definedName>`,
    )
    .join('');
  eachChild(rootOf(xml), (scanner) => {
    if (!scanner.is('definedNames')) return;
    const { start: from } = scanner;
    eachChild(scanner, () => {
      if (isOwnName(scanner.attribute('name') ?? '')) splices.push(wholeElement(scanner));
      else others++;
    });
    end = scanner.tag === 'close' ? scanner.start : -1;
    list = { from, to: scanner.after, text: '' };
  });
  if (list && others === 0) {
    splices.length = 0;
    end = -1;
    splices.push(list);
  }
  if (added === '') return splice(xml, splices);
  const at = end >= 0 ? end : placeForChild(xml, ORDER, 'definedNames');
  const text = end >= 0 ? added : `<${prefix}definedNames>${added}</${prefix}definedNames>`;
  return splice(xml, [...splices, { from: at, to: at, text }]);
}

/** The part with the request that Excel calculates everything when it opens the book. */
export function withFullCalculation(xml: string): string {
  const place = childPlace(xml, 'calcPr');
  if (place) {
    const scanner = new XmlScanner(xml, place.from);
    scanner.next();
    const tag = xml.slice(scanner.start, scanner.after);
    return splice(xml, [{ from: scanner.start, to: scanner.after, text: withAttribute(tag, 'fullCalcOnLoad', '1') }]);
  }
  const at = placeForChild(xml, ORDER, 'calcPr');
  return splice(xml, [{ from: at, to: at, text: `<${rootOf(xml).prefix}calcPr calcId="0" fullCalcOnLoad="1"/>` }]);
}

/** From the tag a scanner stands on to behind the end of its element. */
function wholeElement(scanner: XmlScanner): Splice {
  const { start: from } = scanner;
  scanner.skip();
  return { from, to: scanner.after, text: '' };
}

function movedUp(scanner: XmlScanner, attribute: string, value: number): Splice {
  const place = scanner.attributePlace(attribute)!;
  return { from: place.from, to: place.to, text: String(value - 1) };
}
