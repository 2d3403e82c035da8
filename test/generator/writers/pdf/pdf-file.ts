import { deflateSync } from 'node:zlib';

/** Collects numbered objects and writes them as one PDF 1.7 file with a cross-reference table; same objects, same bytes. */
export interface PdfFile {
  /** Number of a new object whose body comes later. */
  readonly reserve: () => number;
  readonly set: (number: number, body: string) => void;
  readonly add: (body: string) => number;
  readonly addStream: (content: string) => number;
  readonly build: (root: number) => Uint8Array;
}

const HEAD = '%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n';

export function createPdfFile(compress: boolean): PdfFile {
  const bodies: (Buffer | null)[] = [];
  const reserve = (): number => bodies.push(null);
  const set = (number: number, body: string): void => void (bodies[number - 1] = Buffer.from(body, 'latin1'));
  const add = (body: string): number => {
    const number = reserve();
    set(number, body);
    return number;
  };
  return {
    reserve, set, add,
    addStream: (content) => {
      const raw = Buffer.from(content, 'latin1');
      const data = compress ? deflateSync(raw, { level: 6 }) : raw;
      const number = reserve();
      bodies[number - 1] = Buffer.concat([Buffer.from(`<< /Length ${data.length}${compress ? ' /Filter /FlateDecode' : ''} >>\nstream\n`, 'latin1'), data, Buffer.from('\nendstream', 'latin1')]);
      return number;
    },
    build: (root) => {
      const chunks: Buffer[] = [Buffer.from(HEAD, 'latin1')];
      let offset = chunks[0]?.length ?? 0;
      const offsets: number[] = [];
      bodies.forEach((body, index) => {
        if (body === null) throw new Error(`object ${index + 1} has no body`);
        const chunk = Buffer.concat([Buffer.from(`${index + 1} 0 obj\n`, 'latin1'), body, Buffer.from('\nendobj\n', 'latin1')]);
        offsets.push(offset);
        offset += chunk.length;
        chunks.push(chunk);
      });
      const table = offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
      chunks.push(Buffer.from(`xref\n0 ${bodies.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${bodies.length + 1} /Root ${root} 0 R >>\nstartxref\n${offset}\n%%EOF\n`, 'latin1'));
      return new Uint8Array(Buffer.concat(chunks));
    },
  };
}
