import { createCanvas, type Canvas } from '@napi-rs/canvas';
import { createPrng } from '../../../shared/selftest/prng.ts';

/** What happens to a sheet between the printer and the file. */
export interface Degrading {
  readonly seed: number;
  /** Degrees, clockwise. */
  readonly turn: number;
  /** Width of the blur in pixels. */
  readonly blur: number;
  /** Standard deviation of the noise, of 255. */
  readonly noise: number;
  /** Paper's brightness, of 255; ink comes out this much lighter than black. */
  readonly paper: number;
  readonly ink: number;
  /** A shadow along one side and a coffee stain. */
  readonly stains: boolean;
}

/** A sheet as a scanner gives it back. */
export function degrade(sheet: Canvas, how: Degrading): Canvas {
  const { width, height } = sheet;
  const out = createCanvas(width, height);
  const context = out.getContext('2d');
  context.fillStyle = '#fff';
  context.fillRect(0, 0, width, height);
  context.translate(width / 2, height / 2);
  context.rotate((how.turn * Math.PI) / 180);
  if (how.blur > 0) context.filter = `blur(${how.blur}px)`;
  context.drawImage(sheet, -width / 2, -height / 2);
  context.resetTransform();
  context.filter = 'none';
  if (how.stains) {
    context.globalCompositeOperation = 'multiply';
    const shadow = context.createLinearGradient(0, 0, width * 0.15, 0);
    shadow.addColorStop(0, 'rgb(120,120,120)');
    shadow.addColorStop(1, 'rgb(255,255,255)');
    context.fillStyle = shadow;
    context.fillRect(0, 0, width * 0.15, height);
    context.fillStyle = 'rgb(214, 196, 160)';
    context.beginPath();
    context.arc(width * 0.6, height * 0.4, width * 0.12, 0, Math.PI * 2);
    context.fill();
    context.globalCompositeOperation = 'source-over';
  }
  const image = context.getImageData(0, 0, width, height);
  const chance = createPrng(how.seed, 'noise');
  // A table of normal noise: drawing it anew for each pixel takes longer than reading the page.
  const table = Float32Array.from({ length: 65_521 }, () => {
    const [a, b] = [chance.int(1, 1_000_000) / 1_000_001, chance.int(0, 1_000_000) / 1_000_000];
    return Math.sqrt(-2 * Math.log(a)) * Math.cos(2 * Math.PI * b) * how.noise;
  });
  const { data } = image;
  for (let at = 0, step = 0; at < data.length; at += 4, step += 1) {
    const noise = table[(step * 31 + (step >> 9) * 7) % table.length] ?? 0;
    for (let channel = 0; channel < 3; channel += 1) data[at + channel] = how.ink + ((data[at + channel] ?? 255) / 255) * (how.paper - how.ink) + noise;
  }
  context.putImageData(image, 0, 0);
  return out;
}
