/** What Word needs to know of a picture besides its bytes. */

/** A PNG of one white pixel, for programs that cannot draw SVG: a clear one is drawn black by some. */
export const emptyPng: Uint8Array = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGP4DwABAQEAsTj2FAAAAABJRU5ErkJggg==',
  'base64',
);

/** Width over height of an SVG, from its viewBox or its own size; a square when it says neither. */
export function shapeOf(svg: string): { ratio: number } {
  const root = /<svg\b[^>]*>/.exec(svg)?.[0] ?? '';
  const box = /\bviewBox\s*=\s*["']\s*[-\d.e]+[\s,]+[-\d.e]+[\s,]+([\d.e]+)[\s,]+([\d.e]+)/.exec(root);
  const side = (name: string) => Number(new RegExp(`\\s${name}\\s*=\\s*["']([\\d.]+)`).exec(root)?.[1]);
  const [width, height] = box ? [Number(box[1]), Number(box[2])] : [side('width'), side('height')];
  const ratio = width / height;
  return { ratio: Number.isFinite(ratio) && ratio > 0 ? ratio : 1 };
}
