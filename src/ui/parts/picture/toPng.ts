import { writeSvg, type Svg } from './svgNode.ts';

/** Dots a px: sharp on screens that have two, and on paper. */
const scale = 2;

/** A drawing as PNG; rejects where the browser cannot make one. */
export async function toPng(drawing: Svg): Promise<Blob> {
  const image = new Image();
  // The page's Content-Security-Policy takes images from data: URLs, not from blobs.
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(writeSvg(drawing))}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = drawing.width * scale;
  canvas.height = drawing.height * scale;
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob) resolve(blob);
      else reject(new Error('The canvas gave no PNG.'));
    }, 'image/png');
  });
}
