/** An object of a PDF: a dictionary as it is written, or a stream with the entries of its dictionary. */
export type PlainObject = string | { readonly entries: string; readonly data: Uint8Array };

/** A PDF of these objects, numbered from 1; the first is the catalogue. For small files of our own making. */
export function plainPdf(objects: readonly PlainObject[]): Uint8Array {
  const encoder = new TextEncoder();
  const parts: Uint8Array[] = [];
  let size = 0;
  const add = (part: string | Uint8Array): void => {
    const bytes = typeof part === 'string' ? encoder.encode(part) : part;
    parts.push(bytes);
    size += bytes.length;
  };
  add('%PDF-1.5\n');
  const offsets = objects.map((object, index) => {
    const at = size;
    add(`${index + 1} 0 obj\n`);
    if (typeof object === 'string') add(object);
    else {
      add(`<< ${object.entries} /Length ${object.data.length} >>\nstream\n`);
      add(object.data);
      add('\nendstream');
    }
    add('\nendobj\n');
    return at;
  });
  const table = size;
  add(`xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('')}`);
  add(`trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${table}\n%%EOF\n`);
  const file = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    file.set(part, at);
    at += part.length;
  }
  return file;
}
