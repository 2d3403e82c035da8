import type { Furniture, Snapshot } from '../../../../shared/model/snapshot.ts';
import { recogniseBlocks } from '../../../../shared/recognise/recognise-blocks.ts';
import type { ReadProgress } from '../read-request.ts';
import { ReadError } from '../read-error.ts';
import { BodyReader, plainText } from './body-reader.ts';
import type { InlineContext } from './inline-text.ts';
import { readNumbering } from './numbering.ts';
import { openPackage, resolveTarget, type PackageParts, type Relationship } from './open-package.ts';
import { SourceNotes } from './source-notes.ts';
import { storyFurniture } from './story-furniture.ts';
import { readStyles } from './styles.ts';
import { parseXml, type XmlNode } from './xml-node.ts';

/** Relationships of a part; external ones are not in the package and never fetched. */
function relationshipsOf(parts: PackageParts, part: string): Relationship[] {
  const slash = part.lastIndexOf('/');
  const rels = parts.get(`${part.slice(0, slash + 1)}_rels/${part.slice(slash + 1)}.rels`);
  if (!rels) return [];
  return parseXml(rels).children.flatMap((node) =>
    node.attrs['TargetMode'] === 'External' ? [] : [{ id: node.attrs['Id'] ?? '', type: (node.attrs['Type'] ?? '').split('/').at(-1) ?? '', target: resolveTarget(part, node.attrs['Target'] ?? '') }]);
}

/** The main part: what the package says, else its usual name. */
function mainPart(parts: PackageParts): string {
  const named = relationshipsOf(parts, '').find((relationship) => relationship.type === 'officeDocument')?.target;
  const main = [named, 'word/document.xml'].find((name) => name !== undefined && parts.has(name));
  if (main === undefined) throw new ReadError('damaged-file', 'DOCX');
  return main;
}

function commentsOf(root: XmlNode | undefined): Map<string, string> {
  return new Map((root?.children ?? []).filter((node) => node.name === 'w:comment').map((node) => {
    const author = node.attrs['author'] ?? '';
    return [node.attrs['id'] ?? '', `${author === '' ? '' : `${author}: `}${plainText(node)}`];
  }));
}

/** Stories beside the body, in the order of their kinds: what they say is kept, but is no narrative. */
const BESIDE: readonly string[] = ['header', 'footer', 'footnotes', 'endnotes'];

/** Reads a .docx by its own XML: blocks in order with printed numbering, exact spans, and everything that is there but not printed as gaps. */
export function readDocx(bytes: Uint8Array, onProgress: (step: ReadProgress) => void): Snapshot {
  onProgress({ step: 'text', done: 0, total: 2 });
  const parts = openPackage(bytes);
  const main = mainPart(parts);
  const relationships = relationshipsOf(parts, main);
  const partOf = (type: string): XmlNode | undefined => {
    const part = parts.get(relationships.find((relationship) => relationship.type === type)?.target ?? '');
    return part && parseXml(part);
  };
  const notes = new SourceNotes();
  const context: InlineContext = { styles: readStyles(partOf('styles')), notes, comments: commentsOf(partOf('comments')), fields: [] };
  const numbering = readNumbering(partOf('numbering'));
  const body = new BodyReader(context, numbering);
  notes.block = () => body.writer.block;
  const document = parts.get(main);
  if (document) parseXml(document, { parent: 'w:body', onChild: (node) => body.topLevel(node) });
  onProgress({ step: 'text', done: 1, total: 2 });

  notes.block = () => null;
  const furniture: Furniture[] = [];
  let next = body.writer.block + 1;
  for (const relationship of relationships.filter(({ type }) => BESIDE.includes(type)).sort((a, b) => BESIDE.indexOf(a.type) - BESIDE.indexOf(b.type))) {
    const part = parts.get(relationship.target);
    if (!part) continue;
    const story = new BodyReader({ ...context, fields: [] }, numbering);
    story.topLevel(parseXml(part));
    // The same head for first, odd and even pages is one.
    furniture.push(...storyFurniture(story.writer.blocks, next).filter((line) => !furniture.some((other) => other.text === line.text)));
    next += story.writer.block + 1;
  }
  const { blocks } = body.writer;
  if (blocks.length === 0) throw new ReadError('no-text', 'DOCX');
  const recognised = recogniseBlocks(blocks.map((block) => ({ block, part: '' })));
  return { format: 'docx', textLayer: 'text', pages: [], sheets: [], ...recognised, furniture: [...recognised.furniture, ...furniture], gaps: [...notes.gaps(), ...recognised.gaps] };
}
