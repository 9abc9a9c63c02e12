/** Attributes of the tag a scanner stands on, as what they mean. */
import type { XmlScanner } from '../../xlsx/xml/scanner';

/** A number; undefined where the attribute is absent or holds none. */
export function numberAttribute(tag: XmlScanner, name: string): number | undefined {
  const text = tag.attribute(name);
  const value = text === null || text === '' ? Number.NaN : Number(text);
  return Number.isNaN(value) ? undefined : value;
}

/** A flag as the schema writes it, `1` or `true`; undefined where the tag does not say. */
export function flagAttribute(tag: XmlScanner, name: string): boolean | undefined {
  const text = tag.attribute(name);
  return text === null ? undefined : text === '1' || text === 'true';
}
