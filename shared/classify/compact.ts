const FULL_WIDTH = /[！-～]/g;

/** The same few thousand words of a document are compared over and over; longer texts are sentences and come once. */
const REMEMBERED = 20_000;
const WORD_LENGTH = 80;
const remembered = new Map<string, string>();

/**
 * The text without blanks and with full-width letters, digits, brackets and colons in half width, for comparison only.
 * Length changes: never use its offsets on the printed text.
 */
export function compact(text: string): string {
  const known = remembered.get(text);
  if (known !== undefined) return known;
  const plain = text
    .replace(/[\s\u00a0\u3000]+/g, '')
    .replace(FULL_WIDTH, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0))
    .replace(/[〔【［]/g, '(')
    .replace(/[〕】］]/g, ')');
  if (text.length > WORD_LENGTH) return plain;
  if (remembered.size >= REMEMBERED) remembered.clear();
  remembered.set(text, plain);
  return plain;
}
