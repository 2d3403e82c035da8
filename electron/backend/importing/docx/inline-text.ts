import type { SourceNotes } from './source-notes.ts';
import type { Styles } from './styles.ts';
import { childOf, isOn, type XmlNode } from './xml-node.ts';

/** What the text of a paragraph is read with. Fields may reach over paragraphs, so their state lives as long as the document. */
export interface InlineContext {
  readonly styles: Styles;
  readonly notes: SourceNotes;
  /** Text of each comment by id. */
  readonly comments: ReadonlyMap<string, string>;
  /** Open fields, outermost first; text counts only where every one of them shows its result. */
  readonly fields: ('code' | 'result')[];
}

/** A paragraph's text in lines (soft breaks) and the boxes anchored in it. */
export interface InlineText {
  readonly lines: string[];
  readonly boxes: XmlNode[];
}

/** Ticks and boxes of the symbol fonts that forms use; other private characters print nothing elsewhere. */
const SYMBOLS: Readonly<Record<string, string>> = { f0fe: '☑', f052: '☑', f0a8: '□', f06f: '□', f0fc: '√', f050: '√', f0fb: '×', f0b7: '•', f06c: '●', f06e: '■' };
/** A tab keeps apart what stands on one line, such as 单位名称 and 单位：万元. */
export const TAB = '    ';

type Mode = 'plain' | 'inserted' | 'deleted';

function symbol(node: XmlNode): string {
  const code = (node.attrs['char'] ?? '').toLowerCase();
  const known = SYMBOLS[code];
  const point = Number.parseInt(code, 16);
  return known ?? (Number.isNaN(point) || (point >= 0xe000 && point <= 0xf8ff) ? '' : String.fromCodePoint(Math.min(point, 0x10ffff)));
}

/** Reads the text of an inline container: a paragraph, a hyperlink, the content of a control. */
export class InlineReader {
  readonly #context: InlineContext;
  readonly #out: InlineText = { lines: [''], boxes: [] };
  readonly #hiddenByStyle: boolean;
  #lastNote: { list: string[]; } | null = null;

  constructor(context: InlineContext, hiddenByStyle: boolean) {
    this.#context = context;
    this.#hiddenByStyle = hiddenByStyle;
  }

  read(node: XmlNode): InlineText {
    for (const child of node.children) this.#walk(child, 'plain');
    return this.#out;
  }

  #add(text: string): void {
    if (this.#context.fields.includes('code')) return;
    this.#lastNote = null;
    this.#out.lines[this.#out.lines.length - 1] += text;
  }

  /** Texts of one change that follow each other are one entry. */
  #note(list: string[], text: string): void {
    if (text === '' || this.#context.fields.includes('code')) return;
    if (this.#lastNote?.list === list && list.length > 0) list[list.length - 1] += text;
    else {
      list.push(text);
      this.#context.notes.placed(list);
    }
    this.#lastNote = { list };
  }

  #put(text: string, mode: Mode, hidden: boolean): void {
    const { notes } = this.#context;
    if (mode === 'deleted') this.#note(notes.deleted, text);
    else if (hidden) this.#note(notes.hidden, text);
    else {
      const before = mode === 'inserted' ? this.#lastNote : null;
      this.#add(text);
      if (mode === 'inserted') {
        this.#lastNote = before;
        this.#note(notes.inserted, text);
      }
    }
  }

  #run(run: XmlNode, mode: Mode): void {
    const properties = childOf(run, 'w:rPr');
    const style = childOf(properties, 'w:rStyle')?.attrs['val'];
    const hidden = isOn(properties, 'w:vanish') ?? (style === undefined ? this.#hiddenByStyle : this.#context.styles.of(style).hidden || this.#hiddenByStyle);
    for (const child of run.children) {
      switch (child.name) {
        case 'w:rPr':
        case 'w:instrText':
        case 'w:delInstrText': break;
        case 'w:t': this.#put(child.text, mode, hidden); break;
        case 'w:delText': this.#put(child.text, 'deleted', hidden); break;
        case 'w:tab':
        case 'w:ptab': this.#put(TAB, mode, hidden); break;
        case 'w:noBreakHyphen': this.#put('-', mode, hidden); break;
        case 'w:sym': this.#put(symbol(child), mode, hidden); break;
        case 'w:br':
        case 'w:cr': if (mode !== 'deleted' && !hidden) this.#out.lines.push(''); break;
        case 'w:fldChar': this.#field(child.attrs['fldCharType']); break;
        case 'w:ruby': for (const base of child.children) if (base.name === 'w:rubyBase') for (const part of base.children) this.#walk(part, mode); break;
        default: this.#walk(child, mode);
      }
    }
  }

  #field(type: string | undefined): void {
    const { fields } = this.#context;
    if (type === 'begin') fields.push('code');
    else if (type === 'separate' && fields.length > 0) fields[fields.length - 1] = 'result';
    else if (type === 'end') fields.pop();
  }

  #walk(node: XmlNode, mode: Mode): void {
    const { notes, comments } = this.#context;
    switch (node.name) {
      case 'w:pPr':
      case 'w:sdtPr':
      case 'w:sdtEndPr':
      case 'w:rt':
      case 'w:footnoteReference':
      case 'w:endnoteReference': return;
      case 'w:r': this.#run(node, mode); return;
      case 'm:t': this.#put(node.text, mode, false); return;
      case 'w:ins':
      case 'w:moveTo': this.#each(node, mode === 'deleted' ? mode : 'inserted'); return;
      case 'w:del':
      case 'w:moveFrom': this.#each(node, 'deleted'); return;
      case 'w:sdt': if (!childOf(childOf(node, 'w:sdtPr'), 'w:showingPlcHdr')) this.#each(node, mode); return;
      // The same thing twice, for programs of different age: the first reading that holds something is enough.
      case 'mc:AlternateContent': {
        const choice = node.children.find((child) => child.name === 'mc:Choice' && child.children.length > 0) ?? node.children.at(-1);
        if (choice) this.#each(choice, mode);
        return;
      }
      case 'w:txbxContent': if (mode !== 'deleted') this.#out.boxes.push(node); return;
      case 'a:blip':
      case 'v:imagedata': if (mode !== 'deleted') notes.pictures += 1; return;
      case 'w:object': notes.objects += 1; return;
      case 'w:commentReference': {
        const comment = comments.get(node.attrs['id'] ?? '');
        if (comment) {
          notes.comments.push(comment);
          notes.placed(notes.comments);
        }
        return;
      }
      default: this.#each(node, mode);
    }
  }

  #each(node: XmlNode, mode: Mode): void {
    for (const child of node.children) this.#walk(child, mode);
  }
}
