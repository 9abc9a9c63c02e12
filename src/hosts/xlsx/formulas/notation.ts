/** Formulas as people write them, and as files store them: functions newer than the format carry a prefix there. */
import { isLambdaNode, isLetNode, type Node, parse, tokenize } from '@borgar/fx/xlsx';

/**
 * The formula as it is seen in the formula bar.
 * @example shownFormula('_xlfn.IFS(A1>1,_xlfn._xlws.FILTER(B:B,C:C))') // 'IFS(A1>1,FILTER(B:B,C:C))'
 */
export function shownFormula(stored: string): string {
  if (!stored.includes('_xl')) return stored;
  return stored.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'|_xl(?:fn|ws|pm|udf)\./gi, (whole) =>
    /^["']/.test(whole) ? whole : '',
  );
}

/**
 * The formula as a file stores it: without the prefix Excel shows `#NAME?` for a newer function.
 * @example storedFormula('IFS(A1>1,FILTER(B:B,C:C))') // '_xlfn.IFS(A1>1,_xlfn._xlws.FILTER(B:B,C:C))'
 */
export function storedFormula(shown: string): string {
  const tokens = tokenize(shown);
  const own = variables(shown);
  return tokens
    .map(({ type, value }) => {
      if (type === 'func' && WORKSHEET_FUNCTIONS.has(value.toUpperCase())) return `_xlfn._xlws.${value}`;
      if (type === 'func' && NEWER_FUNCTIONS.has(value.toUpperCase())) return `_xlfn.${value}`;
      return type === 'range_named' && own.has(value.toLowerCase()) ? `_xlpm.${value}` : value;
    })
    .join('');
}

/** The names that LET and LAMBDA give to values inside a formula. */
function variables(formula: string): ReadonlySet<string> {
  const names = new Set<string>();
  if (!/\b(LET|LAMBDA)\s*\(/i.test(formula)) return names;
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) node.forEach(visit);
    else if (node !== null && typeof node === 'object') {
      const known = node as Node;
      if (isLetNode(known)) for (const { id } of known.declarations) names.add(id.name.toLowerCase());
      if (isLambdaNode(known)) for (const { name } of known.params) names.add(name.toLowerCase());
      Object.values(node).forEach(visit);
    }
  };
  try {
    visit(parse(tokenize(formula)));
  } catch {
    // A formula that can't be read has no variables to speak of; it is stored as it was given.
  }
  return names;
}

const WORKSHEET_FUNCTIONS: ReadonlySet<string> = new Set(['FILTER', 'SORT']);

/** Functions that came after the file format ([MS-XLSX] 2.2.2, future functions). */
const NEWER_FUNCTIONS: ReadonlySet<string> = new Set(
  (
    'ACOT ACOTH AGGREGATE ANCHORARRAY ARABIC ARRAYTOTEXT BASE BETA.DIST BETA.INV BINOM.DIST BINOM.DIST.RANGE BINOM.INV ' +
    'BITAND BITLSHIFT BITOR BITRSHIFT BITXOR BYCOL BYROW CEILING.MATH CEILING.PRECISE CHISQ.DIST CHISQ.DIST.RT CHISQ.INV ' +
    'CHISQ.INV.RT CHISQ.TEST CHOOSECOLS CHOOSEROWS COMBINA CONCAT CONFIDENCE.NORM CONFIDENCE.T COT COTH COVARIANCE.P ' +
    'COVARIANCE.S CSC CSCH DAYS DECIMAL DROP ERF.PRECISE ERFC.PRECISE EXPAND EXPON.DIST F.DIST F.DIST.RT F.INV F.INV.RT ' +
    'F.TEST FIELDVALUE FILTERXML FLOOR.MATH FLOOR.PRECISE FORECAST.ETS FORECAST.ETS.CONFINT FORECAST.ETS.SEASONALITY ' +
    'FORECAST.ETS.STAT FORECAST.LINEAR FORMULATEXT GAMMA GAMMA.DIST GAMMA.INV GAMMALN.PRECISE GAUSS HSTACK HYPGEOM.DIST ' +
    'IFNA IFS IMAGE IMCOSH IMCOT IMCSC IMCSCH IMSEC IMSECH IMSINH IMTAN ISFORMULA ISOMITTED ISOWEEKNUM LAMBDA LET ' +
    'LOGNORM.DIST LOGNORM.INV MAKEARRAY MAP MAXIFS MINIFS MODE.MULT MODE.SNGL MUNIT NEGBINOM.DIST NORM.DIST NORM.INV ' +
    'NORM.S.DIST NORM.S.INV NUMBERVALUE PDURATION PERCENTILE.EXC PERCENTILE.INC PERCENTRANK.EXC PERCENTRANK.INC ' +
    'PERMUTATIONA PHI POISSON.DIST QUARTILE.EXC QUARTILE.INC QUERYSTRING RANDARRAY RANK.AVG RANK.EQ REDUCE RRI SCAN SEC ' +
    'SECH SEQUENCE SHEET SHEETS SINGLE SKEW.P SORTBY STDEV.P STDEV.S SWITCH T.DIST T.DIST.2T T.DIST.RT T.INV T.INV.2T ' +
    'T.TEST TAKE TEXTAFTER TEXTBEFORE TEXTJOIN TEXTSPLIT TOCOL TOROW UNICHAR UNICODE UNIQUE VALUETOTEXT VAR.P VAR.S ' +
    'VSTACK WEBSERVICE WEIBULL.DIST WRAPCOLS WRAPROWS XLOOKUP XMATCH XOR Z.TEST'
  ).split(' '),
);
