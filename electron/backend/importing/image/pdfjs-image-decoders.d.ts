/** pdf.js ships its picture decoders without declarations; this is the part in use. */
declare module 'pdfjs-dist/image_decoders/pdf.image_decoders.mjs' {
  export class JpegImage {
    constructor(options: { readonly decodeTransform?: Int32Array; readonly colorTransform?: number });
    readonly width: number;
    readonly height: number;
    readonly jfif: { readonly densityUnits: number; readonly xDensity: number; readonly yDensity: number } | null;
    parse(data: Uint8Array): void;
    getData(options: { readonly width: number; readonly height: number; readonly forceRGB: boolean }): Uint8Array | Uint8ClampedArray;
  }
}
