import { parse } from 'parse5';
import type { Gap, Snapshot } from '../../../../shared/model/snapshot.ts';
import type { TextEncoding } from '../../../../shared/model/text-encoding.ts';
import { recogniseBlocks } from '../../../../shared/recognise/recognise-blocks.ts';
import { SourceNotes } from '../docx/source-notes.ts';
import { storyFurniture } from '../docx/story-furniture.ts';
import type { ReadProgress } from '../read-request.ts';
import { ReadError } from '../read-error.ts';
import { encodingGaps } from '../text/decode-text.ts';
import { decodeHtml } from './decode-html.ts';
import { isElement } from './html-tree.ts';
import { embeddedIn, PageReader } from './page-reader.ts';

/** Reads a published page: data tables told from those that arrange the page, everything else as paragraphs in printed order. No link is followed. */
export function readHtml(bytes: Uint8Array, onProgress: (step: ReadProgress) => void, encoding?: TextEncoding): Snapshot {
  onProgress({ step: 'text', done: 0, total: 1 });
  const decoded = decodeHtml(bytes, encoding);
  const page = parse(decoded.text);
  const reader = new PageReader();
  reader.read(page.childNodes);
  const { blocks } = reader.writer;
  if (blocks.length === 0) throw new ReadError('no-text', 'HTML');
  const notes = new SourceNotes();
  notes.hidden.push(...reader.hidden);
  notes.pictures = reader.pictures;
  notes.objects = page.childNodes.filter(isElement).reduce((sum, element) => sum + embeddedIn(element), 0);
  const tooLarge: Gap[] = reader.tooLarge > 0 ? [{ code: 'too-large', page: null, detail: `${reader.tooLarge} × HTML` }] : [];
  const recognised = recogniseBlocks(blocks.map((block) => ({ block, part: '' })));
  const furniture = [...recognised.furniture, ...storyFurniture(reader.frame.blocks, reader.writer.block + 1)];
  return { format: 'html', textLayer: 'text', pages: [], sheets: [], ...recognised, furniture, gaps: [...encodingGaps(decoded), ...notes.gaps(), ...tooLarge, ...recognised.gaps] };
}
