import { TAB } from '../docx/inline-text.ts';
import type { SourceNotes } from '../docx/source-notes.ts';
import { runFinder, type PropertyRun } from './property-runs.ts';

const DELETED = 0x0800;
const INSERTED = 0x0801;
const FIELD_DATA = 0x0806;
const HIDDEN = 0x083c;

/** Marks of the format inside the text ([MS-DOC] 2.4.1). */
const MARKS = { picture: '\u0001', footnote: '\u0002', comment: '\u0005', drawing: '\u0008', fieldBegin: '\u0013', fieldSeparator: '\u0014', fieldEnd: '\u0015', hyphen: '\u001e', softHyphen: '\u001f' } as const;

/** How a character is meant. */
export interface CharacterState {
  readonly deleted: boolean;
  readonly inserted: boolean;
  readonly hidden: boolean;
  readonly fieldData: boolean;
}

const PLAIN: CharacterState = { deleted: false, inserted: false, hidden: false, fieldData: false };

function stateOf(run: PropertyRun | undefined): CharacterState {
  if (!run) return PLAIN;
  const on = (code: number): boolean => {
    const value = run.properties.findLast((property) => property.code === code)?.operand.getUint8(0) ?? 0;
    return value === 1 || value === 0x81;
  };
  return { deleted: on(DELETED), inserted: on(INSERTED), hidden: on(HIDDEN), fieldData: on(FIELD_DATA) };
}

/** Finds how the character at a position of the main stream is meant. */
export function characterStates(runs: readonly PropertyRun[]): (position: number) => CharacterState {
  const find = runFinder(runs);
  const known = new Map<PropertyRun, CharacterState>();
  return (position) => {
    const run = find(position);
    if (!run) return PLAIN;
    const state = known.get(run) ?? stateOf(run);
    known.set(run, state);
    return state;
  };
}

/** Turns the characters of a paragraph into printed lines; fields may reach over paragraphs, so one reader serves a whole story. */
export class CharacterReader {
  readonly #notes: SourceNotes;
  readonly #fields: ('code' | 'result')[] = [];
  #lines: string[] = [''];
  #noted: string[] | null = null;

  constructor(notes: SourceNotes) {
    this.#notes = notes;
  }

  add(char: string, state: CharacterState): void {
    const open = this.#fields;
    if (char === MARKS.fieldBegin) open.push('code');
    else if (char === MARKS.fieldSeparator) open.splice(-1, 1, 'result');
    else if (char === MARKS.fieldEnd) open.pop();
    else if (!open.includes('code')) this.#printed(char, state);
  }

  /** The lines of the paragraph that ends here. */
  take(): readonly string[] {
    const lines = this.#lines;
    this.#lines = [''];
    this.#noted = null;
    return lines;
  }

  #printed(char: string, state: CharacterState): void {
    if (char === MARKS.picture) {
      if (!state.fieldData && !state.deleted && !state.hidden) this.#notes.pictures += 1;
    } else if (/[\u000b\u000c\u000e]/.test(char)) {
      if (!state.deleted && !state.hidden) this.#lines.push('');
    } else {
      const text = char === '\t' ? TAB : char === MARKS.hyphen ? '-' : /[\u0000-\u001f]/.test(char) ? '' : char;
      if (text === '') return;
      if (state.deleted) this.#note(this.#notes.deleted, text);
      else if (state.hidden) this.#note(this.#notes.hidden, text);
      else {
        this.#lines[this.#lines.length - 1] += text;
        if (state.inserted) this.#note(this.#notes.inserted, text);
        else this.#noted = null;
      }
    }
  }

  #note(list: string[], text: string): void {
    if (this.#noted === list && list.length > 0) list[list.length - 1] += text;
    else {
      list.push(text);
      this.#notes.placed(list);
    }
    this.#noted = list;
  }
}
