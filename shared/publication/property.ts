import { NOBODY, PLAIN_TEMPLATE } from '../language/default-names.ts';
import { exposure, type Exposure } from './exposure.ts';
import { hasLocalPath } from './internal-address.ts';

/** What document properties say about people and machines; others (title, keywords, program) are no secret of anybody. */
export type PropertyName = 'author' | 'last-author' | 'company' | 'manager' | 'template' | 'custom-property' | 'saved-path';

/** A document property as it stands in the file. `part` is where: `docProps/core.xml`, `SummaryInformation`, `Info`, `XMP` … */
export interface DocumentProperty {
  readonly name: PropertyName;
  /** What the file itself calls it, for custom properties. */
  readonly label: string;
  readonly value: string;
  readonly part: string;
}

/** True for a name that is a person's or an office's. */
export const namesSomebody = (value: string): boolean => !NOBODY.test(value.trim());

/** What properties would tell the public. */
export function propertyExposures(properties: readonly DocumentProperty[]): readonly Exposure[] {
  return properties.flatMap((property) => {
    const { name, label, part } = property;
    const value = property.value.trim();
    if (value === '') return [];
    if (name === 'template') return hasLocalPath(value) ? [exposure('saved-path', value, { part })] : PLAIN_TEMPLATE.test(value) ? [] : [exposure('template', value, { part })];
    if (name === 'custom-property') return [exposure(hasLocalPath(value) ? 'saved-path' : 'custom-property', `${label} = ${value}`, { part })];
    if (name === 'saved-path') return [exposure('saved-path', value, { part })];
    if (!namesSomebody(value)) return [];
    return [exposure(name, value, { part })];
  });
}
