import type { DocumentProperty, PropertyName } from '../../../shared/publication/property.ts';
import { attributeIn, textsOf, unescapeXml, type PackageFile } from './package-file.ts';

/** Elements of core, extended and ODF properties by the name people know them under. */
const ELEMENTS: readonly (readonly [part: RegExp, element: string, name: PropertyName])[] = [
  [/(?:^|\/)core\.xml$/i, 'creator', 'author'],
  [/(?:^|\/)core\.xml$/i, 'lastModifiedBy', 'last-author'],
  [/(?:^|\/)app\.xml$/i, 'Company', 'company'],
  [/(?:^|\/)app\.xml$/i, 'Manager', 'manager'],
  [/(?:^|\/)app\.xml$/i, 'Template', 'template'],
  [/(?:^|\/)app\.xml$/i, 'HyperlinkBase', 'saved-path'],
  [/^meta\.xml$/i, 'initial-creator', 'author'],
  [/^meta\.xml$/i, 'creator', 'last-author'],
  [/^meta\.xml$/i, 'printed-by', 'last-author'],
];
const CUSTOM = /(?:^|\/)docProps\/custom\.xml$/i;
/** Written by WPS and by the offices' own seals; numbers of builds name nobody. */
const NAMELESS_CUSTOM = /^(?:KSOProductBuildVer|ICV|KSOTemplateUUID|KSOTemplateDocerSaveRecord)$/i;

/** What the properties of an OOXML, ODF or OFD package say. */
export function packageProperties(file: PackageFile): readonly DocumentProperty[] {
  const found: DocumentProperty[] = [];
  for (const part of file.names) {
    const wanted = ELEMENTS.filter(([pattern]) => pattern.test(part));
    const xml = wanted.length > 0 || CUSTOM.test(part) || part === 'OFD.xml' ? file.text(part) : null;
    if (xml === null) continue;
    for (const [, element, name] of wanted) for (const value of textsOf(xml, element)) found.push({ name, label: element, value, part });
    if (CUSTOM.test(part)) found.push(...customOf(xml, part));
    if (part === 'OFD.xml') found.push(...ofdInfo(xml));
  }
  return found;
}

function customOf(xml: string, part: string): readonly DocumentProperty[] {
  return [...xml.matchAll(/<(?:\w+:)?property\b([^>]*)>([^]*?)<\/(?:\w+:)?property>/g)].flatMap((match): DocumentProperty[] => {
    const label = attributeIn(match[1] ?? '', 'name') ?? '';
    const value = unescapeXml((match[2] ?? '').replaceAll(/<[^>]*>/g, ' ')).trim();
    return NAMELESS_CUSTOM.test(label) ? [] : [{ name: 'custom-property', label, value, part }];
  });
}

const ofdInfo = (xml: string): readonly DocumentProperty[] => [
  ...textsOf(xml, 'Author').map((value): DocumentProperty => ({ name: 'author', label: 'Author', value, part: 'OFD.xml' })),
  ...[...xml.matchAll(/<(?:\w+:)?CustomData\b([^>]*)>([^<]*)</g)].map((match): DocumentProperty => ({ name: 'custom-property', label: attributeIn(match[1] ?? '', 'Name') ?? '', value: unescapeXml(match[2] ?? ''), part: 'OFD.xml' })),
];
