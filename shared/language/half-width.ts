/** Full-width letters, digits and marks in half width, character by character: offsets stay those of the text. Blanks become spaces. */
export function halfWidth(text: string): string {
  return text
    .replace(/[！-～]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0))
    .replace(/[\s\u00a0\u3000]/g, ' ')
    .replace(/[〔【]/g, '(')
    .replace(/[〕】]/g, ')');
}
