const ASCII = new TextEncoder();

/** Numbers of the page objects that stand in the file as plain text, in file order. */
function pageObjects(text: string): string[] {
  const found: string[] = [];
  for (const match of text.matchAll(/(\d+)\s+(\d+)\s+obj\b([\s\S]{0,4000}?)(?:endobj|stream\b)/g)) {
    if (/\/Type\s*\/Page(?![A-Za-z])/.test(match[3] ?? '')) found.push(`${match[1]} ${match[2]} R`);
  }
  return found;
}

/**
 * A cut-off PDF has lost its catalogue and page tree, which stand at the end: new ones are appended over the page objects that are left.
 * Null when no page object can be found. Object numbers are far above those of real files.
 */
export function rebuildPdf(bytes: Uint8Array): Uint8Array | null {
  const text = new TextDecoder('latin1').decode(bytes);
  const pages = pageObjects(text);
  if (pages.length === 0) return null;
  const tail = `\nendstream\nendobj\n9000001 0 obj\n<< /Type /Pages /Kids [${pages.join(' ')}] /Count ${pages.length} >>\nendobj\n9000002 0 obj\n<< /Type /Catalog /Pages 9000001 0 R >>\nendobj\ntrailer\n<< /Root 9000002 0 R /Size 9000003 >>\nstartxref\n0\n%%EOF\n`;
  const added = ASCII.encode(tail);
  const out = new Uint8Array(bytes.length + added.length);
  out.set(bytes);
  out.set(added, bytes.length);
  return out;
}
