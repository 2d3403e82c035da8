import type { Box } from '../../../../shared/model/place.ts';
import { childOf, parseXml, type XmlNode } from '../docx/xml-node.ts';
import { ReadError } from '../read-error.ts';
import { checkExpansion, entryBytes } from '../workbook/package-limits.ts';
import { resolveLocation, toBox, type OfdFile } from './ofd-part.ts';
import { createResources, type Resources } from './resources.ts';

/** All XML parts together, expanded, in bytes. Fonts are never expanded, pictures one at a time and only those of scans. */
const MOST_EXPANDED = 512 * 1024 * 1024;
const MOST_PICTURE = 128 * 1024 * 1024;
const MOST_PAGES = 20_000;

/** A page to read: the area that is shown in millimetres, and the part that holds its content. */
export interface OfdPage {
  /** From 1, over all documents of the container. */
  readonly number: number;
  readonly id: string;
  readonly content: string;
  readonly defaultArea: Box;
  readonly resources: Resources;
  /** Parts of the templates by their id. */
  readonly templates: ReadonlyMap<string, string>;
}

/** A document of the container; most hold one. */
export interface OfdDocument {
  readonly pages: readonly OfdPage[];
  /** The list of signatures, null when nothing is signed. */
  readonly signatures: string | null;
  /** The list of annotations, and of files attached, null when there are none. */
  readonly annotations: string | null;
  readonly attachments: string | null;
}

/** Text of the children of that name. */
const textsOf = (node: XmlNode | undefined, name: string): string[] => (node?.children ?? []).filter((child) => child.name === name).map((child) => child.text.trim());

/** The page area: what the page itself says, else what the document says. */
export function areaOf(node: XmlNode | undefined): Box | null {
  const box = toBox(childOf(node, 'PhysicalBox')?.text);
  return box && box[2] > box[0] && box[3] > box[1] ? box : null;
}

/** A4: what a document without any page area is shown as. */
const A4: Box = [0, 0, 210, 297];

/** Parts are expanded when they are asked for: a page of a long document costs no more than itself. */
function openParts(bytes: Uint8Array): OfdFile {
  const entries = checkExpansion(bytes, MOST_EXPANDED, /\.xml$/i);
  const byName = new Map(entries.map((entry) => [entry.name.replaceAll('\\', '/').replace(/^\//, '').toLowerCase(), entry]));
  return {
    part: (name) => {
      const found = byName.get(name.toLowerCase());
      if (!found) return null;
      let xml: Uint8Array;
      try {
        xml = entryBytes(found);
      } catch {
        throw new ReadError('damaged-file', 'OFD'); // fflate throws on broken deflate data
      }
      return parseXml(xml);
    },
    picture: (name) => {
      const wanted = name.toLowerCase();
      const plain = (entry: string): string => entry.replaceAll('\\', '/').replace(/^\//, '').toLowerCase();
      const [found] = checkExpansion(bytes, MOST_PICTURE, { test: (entry) => plain(entry) === wanted });
      return found ? entryBytes(found) : null;
    },
  };
}

/** Opens the container and lists its documents with their pages in order. */
export function openOfd(bytes: Uint8Array): { readonly file: OfdFile; readonly documents: readonly OfdDocument[] } {
  const file = openParts(bytes);
  const entry = file.part('OFD.xml');
  if (!entry) throw new ReadError('damaged-file', 'OFD');
  let number = 0;
  const documents = entry.children.filter((child) => child.name === 'DocBody').flatMap((body): OfdDocument[] => {
    const root = textsOf(body, 'DocRoot')[0];
    if (root === undefined) return [];
    const name = resolveLocation('OFD.xml', root);
    const document = file.part(name);
    if (!document) throw new ReadError('damaged-file', 'OFD');
    const common = childOf(document, 'CommonData');
    const locations = [...textsOf(common, 'PublicRes'), ...textsOf(common, 'DocumentRes')].map((location) => resolveLocation(name, location));
    const resources = createResources(file, locations);
    const templates = new Map((common?.children ?? []).filter((child) => child.name === 'TemplatePage').map((child) => [child.attrs['ID'] ?? '', resolveLocation(name, child.attrs['BaseLoc'] ?? '')]));
    const listed = (childOf(document, 'Pages')?.children ?? []).filter((child) => child.name === 'Page');
    if (number + listed.length > MOST_PAGES) throw new ReadError('file-too-large', `${MOST_PAGES}+`);
    const pages = listed.map((page): OfdPage => ({
      number: (number += 1), id: page.attrs['ID'] ?? '', content: resolveLocation(name, page.attrs['BaseLoc'] ?? ''),
      defaultArea: areaOf(childOf(common, 'PageArea')) ?? A4, resources, templates,
    }));
    const listOf = (node: XmlNode, from: string, child: string): string | null => {
      const location = textsOf(node, child)[0];
      return location === undefined || location === '' ? null : resolveLocation(from, location);
    };
    return [{ pages, signatures: listOf(body, 'OFD.xml', 'Signatures'), annotations: listOf(document, name, 'Annotations'), attachments: listOf(document, name, 'Attachments') }];
  });
  if (number === 0) throw new ReadError('damaged-file', 'OFD');
  return { file, documents };
}
