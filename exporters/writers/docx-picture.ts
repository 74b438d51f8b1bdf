/** What Word needs to know of a picture besides its bytes. */
import { xml } from '#exporters/writers/docx-parts';

/** A PNG of one white pixel, for programs that cannot draw SVG: a clear one is drawn black by some. */
export const emptyPng: Uint8Array = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGP4DwABAQEAsTj2FAAAAABJRU5ErkJggg==',
  'base64',
);

interface Inline {
  number: number;
  drawn: string;
  svg: string | null;
  alt: string;
  /** In millimetres. */
  width: number;
  ratio: number;
}

/** Width over height of an SVG, from its viewBox or its own size; a square when it says neither. */
export function shapeOf(svg: string): { ratio: number } {
  const root = /<svg\b[^>]*>/.exec(svg)?.[0] ?? '';
  const box = /\bviewBox\s*=\s*["']\s*[-\d.e]+[\s,]+[-\d.e]+[\s,]+([\d.e]+)[\s,]+([\d.e]+)/.exec(root);
  const side = (name: string) => Number(new RegExp(`\\s${name}\\s*=\\s*["']([\\d.]+)`).exec(root)?.[1]);
  const [width, height] = box ? [Number(box[1]), Number(box[2])] : [side('width'), side('height')];
  const ratio = width / height;
  return { ratio: Number.isFinite(ratio) && ratio > 0 ? ratio : 1 };
}

/** A picture in a line of text, by the names of its parts; what draws SVG takes that, the others what stands before it. */
export function inlinePicture({ number, drawn, svg, alt, width, ratio }: Inline): string {
  const [x, y] = [width, width / ratio].map((length) => Math.round(length * 36_000));
  const extension = svg
    ? `<a:extLst><a:ext uri="{96DAC541-7B7A-43D3-8B79-37D633B846F1}"><asvg:svgBlip r:embed="${svg}"/></a:ext></a:extLst>`
    : '';
  return `<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="${x}" cy="${y}"/><wp:docPr id="${number}" name="${drawn}" descr="${xml(alt)}"/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:nvPicPr><pic:cNvPr id="${number}" name="${drawn}" descr="${xml(alt)}"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="${drawn}">${extension}</a:blip><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="${x}" cy="${y}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`;
}
