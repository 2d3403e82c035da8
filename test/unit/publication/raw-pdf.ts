/** A one-page PDF around a content stream; `objects` are appended from number 6 on, `catalog` and `page` add entries, `info` fills the Info dictionary. */
export function rawPdf(content: string, more: { readonly objects?: readonly string[]; readonly catalog?: string; readonly page?: string; readonly info?: string } = {}): Uint8Array {
  const objects = [
    `<< /Type /Catalog /Pages 2 0 R ${more.catalog ?? ''} >>`,
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 400 400] /Resources << /Font << /F1 5 0 R >> /ExtGState << /Clear << /ca 0 >> >> >> /Contents 4 0 R ${more.page ?? ''} >>`,
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    ...(more.objects ?? []),
    `<< ${more.info ?? ''} >>`,
  ];
  let file = '%PDF-1.7\n';
  const offsets = objects.map((object, index) => {
    const at = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const start = file.length;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('')}`;
  file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R /Info ${objects.length} 0 R >>\nstartxref\n${start}\n%%EOF\n`;
  return new TextEncoder().encode(file);
}

/** Text at a place, drawn with what is set before it. */
export const shown = (text: string, y: number, before = ''): string => `q ${before} BT /F1 12 Tf 40 ${y} Td (${text}) Tj ET Q`;
