const FULL_WIDTH = /[！-～]/g;

/**
 * The text without blanks and with full-width letters, digits, brackets and colons in half width, for comparison only.
 * Length changes: never use its offsets on the printed text.
 */
export function compact(text: string): string {
  return text
    .replace(/[\s\u00a0\u3000]+/g, '')
    .replace(FULL_WIDTH, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0))
    .replace(/[〔【［]/g, '(')
    .replace(/[〕】］]/g, ')');
}
