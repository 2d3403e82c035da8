import { SaxesParser } from 'saxes';
import { ReadError } from '../read-error.ts';

/** An element of a word file. `name` has the usual prefix whatever the file calls it; attributes are named without prefix but for `r:id`. */
export interface XmlNode {
  readonly name: string;
  readonly attrs: Readonly<Record<string, string>>;
  readonly children: XmlNode[];
  text: string;
}

/** Both editions of the standard (transitional and strict) have their own addresses. */
const PREFIXES: Readonly<Record<string, string>> = {
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main': 'w',
  'http://purl.oclc.org/ooxml/wordprocessingml/main': 'w',
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships': 'r',
  'http://purl.oclc.org/ooxml/officeDocument/relationships': 'r',
  'http://schemas.openxmlformats.org/officeDocument/2006/math': 'm',
  'http://purl.oclc.org/ooxml/officeDocument/math': 'm',
  'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc',
  'http://schemas.openxmlformats.org/drawingml/2006/main': 'a',
  'http://purl.oclc.org/ooxml/drawingml/main': 'a',
  'http://schemas.openxmlformats.org/drawingml/2006/picture': 'pic',
  'http://purl.oclc.org/ooxml/drawingml/picture': 'pic',
  'urn:schemas-microsoft-com:vml': 'v',
  'urn:schemas-microsoft-com:office:office': 'o',
  'http://schemas.openxmlformats.org/package/2006/relationships': 'pr',
};

/** Looks and former looks: they say nothing about what is printed, and former properties must not be read as present ones. */
const SKIPPED: ReadonlySet<string> = new Set([
  'w:rFonts', 'w:sz', 'w:szCs', 'w:lang', 'w:color', 'w:kern', 'w:spacing', 'w:ind', 'w:jc', 'w:tabs', 'w:pBdr', 'w:shd', 'w:tblBorders', 'w:tcBorders', 'w:tcMar', 'w:tblCellMar',
  'w:pPrChange', 'w:rPrChange', 'w:tblPrChange', 'w:tblPrExChange', 'w:tcPrChange', 'w:trPrChange', 'w:sectPrChange', 'w:tblGridChange', 'w:numberingChange',
]);
/** Deeper nesting than any word processor writes. */
const DEEPEST = 400;
const CHUNK = 1 << 20;

const decode = (bytes: Uint8Array): string => {
  const [a, b] = bytes;
  return new TextDecoder(a === 0xff && b === 0xfe ? 'utf-16le' : a === 0xfe && b === 0xff ? 'utf-16be' : 'utf-8').decode(bytes);
};

/** What `parseXml` hands on: children of `parent` one by one as they end, so that a long document is never whole in memory. */
export interface Stream {
  readonly parent: string;
  readonly onChild: (node: XmlNode) => void;
}

/** Parses a part; returns its root (without the children that were handed to the stream). Entities of a DTD are not expanded. */
export function parseXml(bytes: Uint8Array, stream?: Stream): XmlNode {
  const root: XmlNode = { name: '', attrs: {}, children: [], text: '' };
  const open: XmlNode[] = [root];
  let skipping = 0;
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', () => { throw new ReadError('damaged-file', 'XML'); });
  parser.on('opentag', (tag) => {
    const prefix = PREFIXES[tag.uri] ?? '';
    const name = prefix === '' ? tag.local : `${prefix}:${tag.local}`;
    if (skipping > 0 || SKIPPED.has(name)) {
      skipping += 1;
      return;
    }
    if (open.length > DEEPEST) throw new ReadError('damaged-file', 'XML');
    const attrs: Record<string, string> = {};
    for (const attribute of Object.values(tag.attributes)) {
      if (attribute.prefix === 'xmlns' || attribute.name === 'xmlns') continue;
      attrs[PREFIXES[attribute.uri] === 'r' ? `r:${attribute.local}` : attribute.local] = attribute.value;
    }
    open.push({ name, attrs, children: [], text: '' });
  });
  parser.on('text', (text) => {
    const node = open.at(-1);
    if (node && skipping === 0) node.text += text;
  });
  parser.on('cdata', (text) => {
    const node = open.at(-1);
    if (node && skipping === 0) node.text += text;
  });
  parser.on('closetag', () => {
    if (skipping > 0) {
      skipping -= 1;
      return;
    }
    const node = open.pop();
    const parent = open.at(-1);
    if (!node || !parent) return;
    if (stream && parent.name === stream.parent) stream.onChild(node);
    else parent.children.push(node);
  });
  const text = decode(bytes);
  for (let at = 0; at < text.length; at += CHUNK) parser.write(text.slice(at, at + CHUNK));
  parser.close();
  return root.children[0] ?? root;
}

/** The first child of that name. */
export const childOf = (node: XmlNode | undefined, name: string): XmlNode | undefined => node?.children.find((child) => child.name === name);

/** The `val` attribute of a child: the usual way of the format to give a property. */
export const valueOf = (node: XmlNode | undefined, name: string): string | undefined => childOf(node, name)?.attrs['val'];

/** True when a switch property is there and not turned off. */
export function isOn(node: XmlNode | undefined, name: string): boolean | undefined {
  const child = childOf(node, name);
  return child && !/^(?:0|false|off|none)$/.test(child.attrs['val'] ?? 'true');
}
