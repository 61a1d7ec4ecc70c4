import type { ChartPicture } from './chartSvg.js';

/** Pixels for each px, so that the picture is sharp on any screen. */
const density = 2;

/** A drawing as PNG. Rejects where the page may not load pictures from memory. */
export async function chartPng({ svg, width, height }: ChartPicture): Promise<Blob> {
  const picture = new Image();
  picture.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await picture.decode();
  const canvas = document.createElement('canvas');
  canvas.width = width * density;
  canvas.height = height * density;
  canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob(
      (blob) => (blob ? resolve(blob) : reject(new Error('The canvas gave no picture.'))),
      'image/png',
    );
  });
}
