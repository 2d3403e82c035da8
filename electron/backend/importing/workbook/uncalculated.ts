import type { PackageParts } from '../docx/open-package.ts';

const CELL = /<(?:\w+:)?c\s([^<>]*[^<>/])>(.*?)<\/(?:\w+:)?c>/gs;
const text = (bytes: Uint8Array | undefined): string => (bytes ? new TextDecoder().decode(bytes) : '');
const attribute = (tag: string, name: string): string | undefined => new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(tag)?.[1];

/** Sheet parts in the workbook's order, those that are there. Call with the parts of xl/. */
export function sheetParts(parts: PackageParts): readonly { readonly name: string; readonly xml: Uint8Array | undefined }[] {
  const targets = new Map([...text(parts.get('xl/_rels/workbook.xml.rels')).matchAll(/<(?:\w+:)?Relationship\s([^<>]*)>/g)].map((match) => [attribute(match[1] ?? '', 'Id'), attribute(match[1] ?? '', 'Target')]));
  return [...text(parts.get('xl/workbook.xml')).matchAll(/<(?:\w+:)?sheet\s([^<>]*)>/g)].map((match) => {
    const target = targets.get(attribute(match[1] ?? '', '\\w+:id'));
    const name = target === undefined ? '' : target.startsWith('/') ? target.slice(1) : `xl/${target}`;
    return { name, xml: parts.get(name) };
  });
}

/**
 * Addresses of a sheet's formulas that no program has calculated yet (written by software, never opened).
 * The library gives them the value 0, which nobody would see in print and nobody has computed.
 */
export function uncalculated(xml: Uint8Array | undefined): ReadonlySet<string> {
  const found = new Set<string>();
  for (const [, tag = '', body = ''] of text(xml).matchAll(CELL)) {
    if (!/<(?:\w+:)?f[\s>/]/.test(body) || /<(?:\w+:)?(?:v|t)[^<>/]*>[^<]/.test(body)) continue;
    const address = attribute(tag, 'r');
    // A formula whose result is a text may well be empty: t="str" says that it was calculated.
    if (address !== undefined && attribute(tag, 't') !== 'str') found.add(address);
  }
  return found;
}
