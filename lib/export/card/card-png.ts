import type { CardSvg } from './card-svg';

const SHARPNESS = 2; // Pixels for each CSS pixel.
const HIGHEST = 16_000; // Pixels a browser's canvas can have in each direction.

/** A card as PNG, at twice its size; rejects where the browser cannot draw it. */
export async function cardPng({ svg, width, height }: CardSvg): Promise<Blob> {
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image(width, height);
    image.src = url;
    await image.decode();
    const scale = Math.min(SHARPNESS, HIGHEST / height);
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(width * scale);
    canvas.height = Math.round(height * scale);
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await blobOf(canvas);
  } finally {
    URL.revokeObjectURL(url);
  }
}

const blobOf = (canvas: HTMLCanvasElement): Promise<Blob> =>
  new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture'))), 'image/png'),
  );
