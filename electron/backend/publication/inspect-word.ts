import { SaxesParser } from 'saxes';
import { exposure, type Exposure } from '../../../shared/publication/exposure.ts';
import { ReadError } from '../importing/read-error.ts';
import { attributeIn, tagsOf, type PackageFile } from './package-file.ts';

interface Frame {
  readonly name: string;
  /** Something other than paper lies under the text: shading, a drawn shape. */
  ground: boolean;
  white: boolean;
  tiny: boolean;
}

/** Half points: two points and less cannot be read. */
const TINY = 4;
const DEEPEST = 1000;
const STORY = /^word\/(?:document\d*|header\d*|footer\d*|footnotes|endnotes)\.xml$/i;
/** Text in a drawn shape stands on whatever the shape is filled with. */
const SHAPES: ReadonlySet<string> = new Set(['txbxContent', 'wsp', 'textbox', 'shape', 'rect', 'roundrect']);

const isWhite = (colour: string | undefined): boolean => /^f[6-9a-f]f[6-9a-f]f[6-9a-f]$/i.test(colour ?? '');
const isShade = (fill: string | undefined): boolean => fill !== undefined && fill !== '' && fill !== 'auto' && !isWhite(fill);

/** Styles of tables and paragraphs that lay a ground of their own. */
const shadingStyles = (styles: string): ReadonlySet<string> =>
  new Set([...styles.matchAll(/<w:style\b([^>]*)>([^]*?)<\/w:style>/g)].filter((match) => /<w:shd\b/.test(match[2] ?? '')).map((match) => attributeIn(match[1] ?? '', 'styleId') ?? ''));

/** Text of a story that is printed white on paper or too small to see. */
function unseen(xml: string, shading: ReadonlySet<string>): { readonly white: readonly string[]; readonly tiny: readonly string[] } {
  const open: Frame[] = [];
  const white: string[] = [];
  const tiny: string[] = [];
  const parser = new SaxesParser();
  parser.on('error', () => { throw new ReadError('damaged-file', 'XML'); });
  const local = (name: string): string => name.slice(name.indexOf(':') + 1);
  parser.on('opentag', (tag) => {
    if (open.length > DEEPEST) throw new ReadError('damaged-file', 'XML');
    const name = local(tag.name);
    const attrs = Object.fromEntries(Object.entries(tag.attributes).map(([key, value]) => [local(key), value]));
    const owner = open.at(-2);
    if (name === 'shd' && owner && isShade(attrs['fill'])) owner.ground = true;
    if (name === 'highlight' && owner && attrs['val'] !== 'none') owner.ground = true;
    if ((name === 'tblStyle' || name === 'pStyle') && owner && shading.has(attrs['val'] ?? '')) owner.ground = true;
    if (open.at(-1)?.name === 'rPr' && owner?.name === 'r') {
      if (name === 'color') owner.white = isWhite(attrs['val']);
      if (name === 'sz') owner.tiny = Number(attrs['val']) <= TINY;
    }
    open.push({ name, ground: SHAPES.has(name), white: false, tiny: false });
  });
  parser.on('text', (text) => {
    if (open.at(-1)?.name !== 't' || text.trim() === '') return;
    const run = open.findLast((frame) => frame.name === 'r');
    if (run?.white && !open.some((frame) => frame.ground)) white.push(text);
    else if (run?.tiny) tiny.push(text);
  });
  parser.on('closetag', () => void open.pop());
  parser.write(xml).close();
  return { white, tiny };
}

/** What a word file carries that its readers do not note: who changed and commented, text in the colour of paper, linked templates. Changes, comments and hidden text are gaps of the reader. */
export function inspectWord(file: PackageFile): readonly Exposure[] {
  const shading = shadingStyles(file.text('word/styles.xml') ?? '');
  const found: Exposure[] = [];
  const authors = new Map<string, string>();
  for (const part of file.names.filter((name) => STORY.test(name) || /^word\/(?:comments|people)\.xml$/i.test(name))) {
    const xml = file.text(part) ?? '';
    for (const tag of ['ins', 'del', 'moveFrom', 'moveTo', 'rPrChange', 'pPrChange', 'comment', 'person'].flatMap((name) => tagsOf(xml, name))) {
      const author = attributeIn(tag, 'author')?.trim() ?? '';
      if (author !== '' && !authors.has(author)) authors.set(author, part);
    }
    if (!STORY.test(part)) continue;
    const { white, tiny } = unseen(xml, shading);
    if (white.length > 0) found.push(exposure('white-text', white.join(''), { part }, white.length));
    if (tiny.length > 0) found.push(exposure('tiny-text', tiny.join(''), { part }, tiny.length));
  }
  if (authors.size > 0) found.push(exposure('revision-author', [...authors.keys()].join(', '), { part: [...authors.values()][0] ?? null }, authors.size));
  return found;
}
