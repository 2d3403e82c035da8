/** What stands around characters [start, end) of a text, so that one sees what is spoken of: `most` characters on either side. */
export const around = (text: string, start: number, end: number, most: number): { readonly left: string; readonly right: string } => ({
  left: `${start > most ? '…' : ''}${text.slice(Math.max(0, start - most), start)}`, right: `${text.slice(end, end + most)}${end + most < text.length ? '…' : ''}`,
});
