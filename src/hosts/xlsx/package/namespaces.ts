/** Namespaces that differ between transitional and strict packages (ECMA-376 part 4 and part 1). */

export interface Namespaces {
  readonly main: string;
  /** Of `r:id` attributes and, with a slash and a word, of relationship types. */
  readonly relationships: string;
}

export const TRANSITIONAL: Namespaces = {
  main: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  relationships: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
};

export const STRICT: Namespaces = {
  main: 'http://purl.oclc.org/ooxml/spreadsheetml/main',
  relationships: 'http://purl.oclc.org/ooxml/officeDocument/relationships',
};
