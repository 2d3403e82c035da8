import type { Snapshot } from '../../../../shared/model/snapshot.ts';
import type { TextEncoding } from '../../../../shared/model/text-encoding.ts';
import { recogniseBlocks } from '../../../../shared/recognise/recognise-blocks.ts';
import { ReadError } from '../read-error.ts';
import type { ReadProgress } from '../read-request.ts';
import { decodeText, encodingGaps } from './decode-text.ts';
import { textBlocks } from './text-blocks.ts';

/** Reads a text file: tab-separated or Markdown tables, paragraphs otherwise. */
export function readText(bytes: Uint8Array, onProgress: (step: ReadProgress) => void, encoding?: TextEncoding): Snapshot {
  onProgress({ step: 'text', done: 0, total: 1 });
  const decoded = decodeText(bytes, encoding);
  const { text } = decoded;
  if (text.trim() === '') throw new ReadError('no-text', 'text');
  const { blocks, repeated, gaps } = textBlocks(text);
  const recognised = recogniseBlocks(blocks.map((block) => ({ block, part: '' })));
  return { format: 'text', textLayer: 'text', pages: [], sheets: [], ...recognised, furniture: [...recognised.furniture, ...repeated], gaps: [...encodingGaps(decoded), ...gaps, ...recognised.gaps] };
}
