import { useEffect, useState } from 'react';
import { decodePictures, type DrawnPicture } from './decode-pictures.ts';

/** The pictures of a stored file; null while they come, an Error where they cannot be had. */
export function usePictures(sha256: string): readonly DrawnPicture[] | Error | null {
  const [drawn, setDrawn] = useState<{ readonly sha256: string; readonly pictures: readonly DrawnPicture[] | Error } | null>(null);
  useEffect(() => {
    let left = false;
    const take = (pictures: readonly DrawnPicture[] | Error): void => { if (!left) setDrawn({ sha256, pictures }); };
    decodePictures(sha256).then(take, (error: unknown) => take(error instanceof Error ? error : new Error(String(error))));
    return () => { left = true; };
  }, [sha256]);
  return drawn?.sha256 === sha256 ? drawn.pictures : null;
}
