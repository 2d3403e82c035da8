import { useEffect, useRef, type ReactElement } from 'react';
import type { DrawnPicture } from './decode-pictures.ts';

/** A picture of a file as a page. `width` and `height` in CSS pixels. */
export function PictureCanvas({ picture, width, height }: { readonly picture: DrawnPicture; readonly width: number; readonly height: number }): ReactElement {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const target = canvas.current;
    if (!target) return;
    const ratio = window.devicePixelRatio || 1;
    // Reading may have turned the page by a quarter: then its sides are changed for the file's.
    const turned = picture.width > picture.height !== width > height && Math.abs(width - height) > 1;
    target.width = Math.ceil(width * ratio);
    target.height = Math.ceil(height * ratio);
    const context = target.getContext('2d');
    if (!context) return;
    context.imageSmoothingQuality = 'high';
    if (turned) {
      context.translate(target.width, 0);
      context.rotate(Math.PI / 2);
      context.drawImage(picture, 0, 0, target.height, target.width);
    } else context.drawImage(picture, 0, 0, target.width, target.height);
  }, [picture, width, height]);
  return <canvas ref={canvas} aria-hidden="true" />;
}
