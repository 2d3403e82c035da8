import type { Canvas } from '@napi-rs/canvas';

/** Stamps a round red seal (ring, star, words) over a page; x and y of its middle and its radius in pixels. Ink darkens what is under it. */
export function addSeal(canvas: Canvas, x: number, y: number, radius: number, fonts: string): void {
  const context = canvas.getContext('2d');
  context.save();
  context.resetTransform();
  context.translate(x, y);
  context.globalCompositeOperation = 'multiply';
  context.strokeStyle = 'rgb(222, 62, 54)';
  context.fillStyle = 'rgb(222, 62, 54)';
  context.lineWidth = radius * 0.05;
  context.beginPath();
  context.arc(0, 0, radius, 0, Math.PI * 2);
  context.stroke();
  context.beginPath();
  for (let point = 0; point < 10; point += 1) {
    const reach = point % 2 === 0 ? radius * 0.3 : radius * 0.12;
    const angle = (point * Math.PI) / 5 - Math.PI / 2;
    context.lineTo(Math.cos(angle) * reach, Math.sin(angle) * reach);
  }
  context.closePath();
  context.fill();
  context.font = `${radius * 0.22}px ${fonts}`;
  context.textAlign = 'center';
  const words = '某某市某某局财务专用章';
  for (const [index, char] of [...words].entries()) {
    context.save();
    context.rotate(((index - (words.length - 1) / 2) * Math.PI * 1.3) / words.length);
    context.fillText(char, 0, -radius * 0.7);
    context.restore();
  }
  context.restore();
}
