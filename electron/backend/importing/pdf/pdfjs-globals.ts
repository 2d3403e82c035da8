/**
 * What pdf.js expects of a browser and takes from a canvas library on Node. We draw nothing on Node, and the packed program has no
 * such library; but pictures of a font (Type 3) are turned into outlines with a matrix while a page is only read, so that one is real.
 * Import this before pdf.js.
 */

/** A 2D affine matrix [a c e; b d f; 0 0 1], as far as pdf.js's reading side uses it (Geometry Interfaces, 6). */
class ReadingMatrix {
  a = 1;
  b = 0;
  c = 0;
  d = 1;
  e = 0;
  f = 0;

  /** this = this · scale(x, y). */
  scaleSelf(x: number, y: number = x): this {
    this.a *= x;
    this.b *= x;
    this.c *= y;
    this.d *= y;
    return this;
  }

  /** this = this · translate(x, y). */
  translateSelf(x: number, y: number): this {
    this.e += this.a * x + this.c * y;
    this.f += this.b * x + this.d * y;
    return this;
  }
}

/** Making one would mean that something is to be drawn. */
class NoPath {
  constructor() {
    throw new Error('nothing is drawn here');
  }
}

for (const [name, value] of [['DOMMatrix', ReadingMatrix], ['Path2D', NoPath]] as const) {
  if (!(name in globalThis)) Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
}
