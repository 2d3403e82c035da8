const HAN = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u;

/** Collects running text as a browser sets it: blanks collapsed, lines ended by <br>. */
export class InlineLines {
  #lines: string[] = [''];
  #blank = false;

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
      if (/^[ \t\n\f\r]/.test(part)) this.#blank = true;
      else this.#put(part);
    }
  }

  break(): void {
    this.#blank = false;
    this.#lines.push('');
  }

  /** The lines so far; begins anew. */
  take(): readonly string[] {
    const lines = this.#lines;
    this.#lines = [''];
    this.#blank = false;
    return lines;
  }

  #put(text: string): void {
    const printed = text.replaceAll('\u00a0', ' ').replaceAll('\u200b', '');
    const before = this.#lines.at(-1) ?? '';
    // A line end of the source between Chinese characters is no blank.
    const blank = this.#blank && before !== '' && !(HAN.test(before.at(-1) ?? '') && HAN.test(printed[0] ?? '')) ? ' ' : '';
    this.#lines[this.#lines.length - 1] = before + blank + printed;
    this.#blank = false;
  }
}
