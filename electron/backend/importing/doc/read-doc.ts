import type { RawBlock } from '../../../../shared/model/raw-document.ts';
import type { Furniture, Snapshot } from '../../../../shared/model/snapshot.ts';
import { recogniseBlocks } from '../../../../shared/recognise/recognise-blocks.ts';
import { BlockWriter } from '../docx/block-writer.ts';
import { ListCounter } from '../docx/list-counter.ts';
import { readDocx } from '../docx/read-docx.ts';
import { SourceNotes } from '../docx/source-notes.ts';
import { shiftBlocks, storyFurniture } from '../docx/story-furniture.ts';
import type { ReadProgress } from '../read-request.ts';
import { ReadError } from '../read-error.ts';
import { convertWithOffice } from './convert-with-office.ts';
import { CharacterReader, characterStates } from './doc-characters.ts';
import { paragraphState, type ParagraphState } from './doc-paragraphs.ts';
import { TableBuilder } from './doc-tables.ts';
import { pieceText } from './piece-text.ts';
import { characterRuns, paragraphRuns, runFinder, type PropertyRun } from './property-runs.ts';
import { OldWordFile, openWordBinary, type WordBinary } from './word-binary.ts';
import { readWordLists } from './word-lists.ts';
import { readWordStyles } from './word-styles.ts';

const CELL_END = '\u0007';
const PARAGRAPH_END = '\r';
const PAGE_BREAK = '\f';
const DEEPEST_LEVEL = 9;

/** Reads the stories of a file: body, notes, headers, comments, one after the other in one text. */
class StoryReader {
  readonly notes = new SourceNotes();
  readonly #text;
  readonly #styles;
  readonly #lists;
  readonly #paragraphOf;
  readonly #characterOf;
  readonly #states = new Map<PropertyRun, ParagraphState>();
  readonly #counter = new ListCounter();

  constructor(file: WordBinary) {
    this.#text = pieceText(file);
    this.#styles = readWordStyles(file);
    this.#lists = readWordLists(file);
    this.#paragraphOf = runFinder(paragraphRuns(file));
    this.#characterOf = characterStates(characterRuns(file));
  }

  get length(): number {
    return this.#text.text.length;
  }

  #state(position: number): ParagraphState {
    const run = this.#paragraphOf(position);
    if (!run) return paragraphState(0, [], this.#styles);
    const state = this.#states.get(run) ?? paragraphState(run.style, run.properties, this.#styles);
    this.#states.set(run, state);
    return state;
  }

  #label(state: ParagraphState): string {
    const list = state.list > 0 ? this.#lists(state.list) : undefined;
    return list ? this.#counter.next(list, state.listLevel) : '';
  }

  /** Characters [first, end) as blocks. */
  story(first: number, end: number, firstBlock: number): BlockWriter {
    const { text, positionOf } = this.#text;
    const writer = new BlockWriter();
    // The character before is in the block that is written next.
    this.notes.block = () => firstBlock + writer.block + 1;
    const tables = new TableBuilder(writer);
    const characters = new CharacterReader(this.notes);
    let pending: string[] = [];
    for (let at = first; at < Math.min(end, text.length); at += 1) {
      const char = text[at] ?? '';
      const position = positionOf(at);
      const meant = this.#characterOf(position);
      // A page break is a character of its paragraph, a section break ends one.
      const ends = char === PARAGRAPH_END || char === CELL_END || (char === PAGE_BREAK && this.#paragraphOf(position) !== this.#paragraphOf(positionOf(Math.min(at + 1, text.length - 1))));
      if (!ends && at + 1 < end) {
        characters.add(char, meant);
        continue;
      }
      if (!ends) characters.add(char, meant);
      const state = this.#state(position);
      const lines = characters.take();
      tables.depth(state.depth);
      if (state.rowEnd) {
        const deleted = tables.endRow(state.row, meant.deleted);
        if (deleted.length > 0) this.notes.deleted.push(deleted.join(' '));
        continue;
      }
      const inCell = state.depth > 0;
      const empty = lines.every((line) => line.trim() === '');
      const label = empty && (meant.deleted || meant.hidden) ? '' : this.#label(state);
      const [head = '', ...rest] = lines;
      const before = pending.at(-1) ?? '';
      const whole = [...pending.slice(0, -1), `${before}${before === '' && !(empty && !inCell) ? label : ''}${head}`, ...rest];
      pending = [];
      if (inCell) tables.paragraph(whole, char === CELL_END || state.innerCellEnd);
      else if (meant.deleted) pending = whole;
      else {
        writer.begin();
        writer.paragraph(whole, state.outline === null ? null : Math.min(DEEPEST_LEVEL, state.outline + 1));
      }
    }
    tables.depth(0);
    return writer;
  }
}

function snapshotOf(file: WordBinary): Snapshot {
  const reader = new StoryReader(file);
  const { counts } = file;
  const body = reader.story(0, counts.body, 0);
  const { blocks } = body;
  const furniture: Furniture[] = [];
  const boxes: RawBlock[] = [];
  let at = counts.body;
  let next = body.block + 1;
  for (const [name, length] of [['footnotes', counts.footnotes], ['headers', counts.headers], ['comments', counts.comments], ['endnotes', counts.endnotes], ['boxes', counts.boxes], ['header boxes', counts.headerBoxes]] as const) {
    const story = reader.story(at, Math.min(at + length, reader.length), next);
    at += length;
    const lines = storyFurniture(story.blocks, next);
    // What stands in boxes is part of the document; where they are anchored is not known, so they come last.
    if (name === 'boxes') boxes.push(...shiftBlocks(story.blocks, next));
    else if (name === 'comments') reader.notes.comments.push(...lines.map((line) => line.text));
    else furniture.push(...lines.filter((line) => !furniture.some((other) => other.text === line.text)));
    next += story.block + 1;
  }
  if (blocks.length + boxes.length === 0) throw new ReadError('no-text', 'DOC');
  const recognised = recogniseBlocks([...blocks, ...boxes].map((block) => ({ block, part: '' })));
  return { format: 'doc', textLayer: 'text', pages: [], sheets: [], ...recognised, furniture: [...recognised.furniture, ...furniture], gaps: [...reader.notes.gaps(), ...recognised.gaps] };
}

/**
 * Reads a .doc (or .wps, the same container) by its own structure, so that a file reads the same on every machine.
 * Only what this reader cannot open (Word 95 and older, broken structures) goes through an office program, where there is one.
 */
export async function readDoc(bytes: Uint8Array, onProgress: (step: ReadProgress) => void): Promise<Snapshot> {
  onProgress({ step: 'text', done: 0, total: 1 });
  try {
    return snapshotOf(openWordBinary(bytes));
  } catch (error) {
    if (error instanceof ReadError && error.code !== 'damaged-file') throw error;
    const converted = await convertWithOffice(bytes, 'doc');
    if (converted) return { ...readDocx(converted, onProgress), format: 'doc' };
    throw error instanceof OldWordFile ? new ReadError('unsupported-format', 'Word 6/95') : new ReadError('damaged-file', 'DOC');
  }
}

/** RTF, often named .doc, has no reader of its own: it goes through an office program, where there is one. */
export async function readRtf(bytes: Uint8Array, onProgress: (step: ReadProgress) => void): Promise<Snapshot> {
  const converted = await convertWithOffice(bytes, 'rtf');
  if (!converted) throw new ReadError('unsupported-format', 'RTF');
  return { ...readDocx(converted, onProgress), format: 'doc' };
}
