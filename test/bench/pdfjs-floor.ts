import { join, sep } from 'node:path';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** Median milliseconds pdf.js alone needs to open a file and read the text and the operators of all its pages. */
export async function pdfjsFloor(bytes: Uint8Array, assets: string, runs: number): Promise<number> {
  const times: number[] = [];
  for (let n = 0; n < runs; n += 1) {
    const start = performance.now();
    const task = getDocument({ data: bytes.slice(), cMapUrl: join(assets, 'cmaps') + sep, cMapPacked: true, standardFontDataUrl: join(assets, 'standard_fonts') + sep, verbosity: 0 });
    const pdf = await task.promise;
    for (let page = 1; page <= pdf.numPages; page += 1) {
      const present = await pdf.getPage(page);
      await present.getTextContent();
      await present.getOperatorList();
      present.cleanup();
    }
    await task.destroy();
    times.push(performance.now() - start);
  }
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? NaN;
}
