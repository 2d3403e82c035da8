import { exposure, type Exposure } from '../../../shared/publication/exposure.ts';
import { isInternalAddress } from '../../../shared/publication/internal-address.ts';
import { attributeIn, tagsOf, textsOf, type PackageFile } from './package-file.ts';

const PAGE = /(?:^|\/)Page_(\d+)\/Content\.xml$/i;
/** Names that the format gives to seals and links are no comments. */
const WORDLESS: ReadonlySet<string> = new Set(['Link', 'Path', 'Highlight', 'Stamp', 'Watermark']);

/** Page objects that are there but not shown: told invisible, or wholly transparent. */
function unseenText(xml: string): string {
  return [...xml.matchAll(/<(?:\w+:)?TextObject\b([^>]*)>([^]*?)<\/(?:\w+:)?TextObject>/g)]
    .filter((match) => attributeIn(match[1] ?? '', 'Visible') === 'false' || attributeIn(match[1] ?? '', 'Alpha') === '0')
    .map((match) => textsOf(match[2] ?? '', 'TextCode').join('')).join('').trim();
}

/** What an OFD carries beside its pages; properties and attachments are told by the package. */
export function inspectOfd(file: PackageFile): readonly Exposure[] {
  const found: Exposure[] = [];
  const versions = tagsOf(file.text('OFD.xml') ?? '', 'Version');
  if (versions.length > 1) found.push(exposure('earlier-revision', String(versions.length), { part: 'OFD.xml' }, versions.length));
  for (const name of file.names) {
    if (!/\.xml$/i.test(name)) continue;
    const page = PAGE.exec(name)?.[1];
    const xml = file.text(name) ?? '';
    if (page !== undefined) {
      const text = unseenText(xml);
      if (text !== '') found.push(exposure('hidden-text', text, { page: Number(page) + 1, part: name }));
    }
    for (const tag of tagsOf(xml, 'URI')) {
      const address = attributeIn(tag, 'URI') ?? '';
      if (isInternalAddress(address)) found.push(exposure('internal-address', address, { part: name }));
    }
    for (const tag of tagsOf(xml, 'Annot').filter((each) => !WORDLESS.has(attributeIn(each, 'Type') ?? ''))) {
      const creator = attributeIn(tag, 'Creator') ?? '';
      if (creator !== '') found.push(exposure('revision-author', creator, { part: name }));
    }
  }
  return found;
}
