const HAN = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u;

/** Collects running text as a browser sets it: blanks collapsed, lines ended by <br>. */
export class InlineLines {
  #lines: string[] = [''];
  /** A blank is due before the next character; a line end of the source is one only beside other than Chinese. */
  #blank: 'none' | 'line' | 'blank' = 'none';

  /** Adds characters of the page's source. `kept`: inside <pre>, where blanks and line ends count. */
  add(source: string, kept: boolean): void {
    if (kept) {
      const [first = '', ...rest] = source.split(/\r\n|\n|\r/);
      this.#put(first);
      for (const line of rest) {
        this.break();
        this.#put(line);
      }
      return;
    }
    for (const part of source.split(/([ \t\n\f\r]+)/)) {
      if (part === '') continue;
      if (/^[ \t\n\f\r]/.test(part)) this.#blank = this.#blank === 'blank' || !/[\n\r]/.test(part) ? 'blank' : 'line';
      else this.#put(part);
    }
  }

  break(): void {
    this.#blank = 'none';
    this.#lines.push('');
  }

  /** The lines so far; begins anew. */
  take(): readonly string[] {
    const lines = this.#lines;
    this.#lines = [''];
    this.#blank = 'none';
    return lines;
  }

  #put(text: string): void {
    const printed = text.replaceAll('\u00a0', ' ').replaceAll('\u200b', '');
    const before = this.#lines.at(-1) ?? '';
    const due = this.#blank === 'blank' || (this.#blank === 'line' && !(HAN.test(before.at(-1) ?? '') && HAN.test(printed[0] ?? '')));
    const blank = due && before !== '' ? ' ' : '';
    this.#lines[this.#lines.length - 1] = before + blank + printed;
    this.#blank = 'none';
  }
}
