/** Pictures people give us to show: what they are by their content, how large they are, and SVG with nothing in it that does anything. */
import { walkXmlText } from '#importers/readers/xml';
import { ValidationFailed } from '#model/errors';
import { type Problem, problemAt } from '#model/result';
import type { Text } from '#model/text';

export interface Picture {
  mime: 'image/png' | 'image/jpeg' | 'image/svg+xml';
  bytes: Uint8Array;
  /** Width over height. */
  ratio: number;
}

const most = { bytes: 500_000, side: 4000, elements: 5000 };

const texts = {
  too_large: {
    nb: 'Bildet er større enn 500 kB. Gjør det mindre, eller lagre det som SVG.',
    nn: 'Biletet er større enn 500 kB. Gjer det mindre, eller lagre det som SVG.',
    en: 'The picture is larger than 500 kB. Make it smaller, or save it as SVG.',
  },
  unknown_picture: {
    nb: 'Filen er ikke PNG, JPEG eller SVG. Lagre logoen i et av disse formatene.',
    nn: 'Fila er ikkje PNG, JPEG eller SVG. Lagre logoen i eitt av desse formata.',
    en: 'The file is not PNG, JPEG or SVG. Save the logo in one of these formats.',
  },
  too_many_pixels: {
    nb: 'Bildet er mer enn 4000 punkter bredt eller høyt. Gjør det mindre.',
    nn: 'Biletet er meir enn 4000 punkt breitt eller høgt. Gjer det mindre.',
    en: 'The picture is more than 4000 pixels wide or high. Make it smaller.',
  },
  broken_svg: {
    nb: 'SVG-filen kan ikke leses. Åpne den i et tegneprogram og lagre den på nytt som enkel SVG.',
    nn: 'SVG-fila kan ikkje lesast. Opne henne i eit teikneprogram og lagre henne på nytt som enkel SVG.',
    en: 'The SVG file cannot be read. Open it in a drawing program and save it again as plain SVG.',
  },
} as const satisfies Record<string, Text>;

const wrong = (code: keyof typeof texts): ValidationFailed =>
  new ValidationFailed([problemAt('logo', code, texts[code])] satisfies Problem[]);

/** What a picture is, made harmless. @throws ValidationFailed */
export async function readPicture(bytes: Uint8Array): Promise<Picture> {
  if (bytes.length > most.bytes) throw wrong('too_large');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const size = sizeOfPng(view) ?? sizeOfJpeg(view);
  if (!size) return svgOf(bytes);
  const [width, height] = size.sides;
  if (width > most.side || height > most.side) throw wrong('too_many_pixels');
  if (width === 0 || height === 0) throw wrong('unknown_picture');
  return { mime: size.mime, bytes, ratio: width / height };
}

interface Size {
  mime: 'image/png' | 'image/jpeg';
  sides: [number, number];
}

/** PNG, third edition, §5.2 and §11.2.1: the signature, then the header with width and height. */
function sizeOfPng(view: DataView): Size | null {
  if (view.byteLength < 24 || view.getUint32(0) !== 0x89504e47 || view.getUint32(4) !== 0x0d0a1a0a) return null;
  return { mime: 'image/png', sides: [view.getUint32(16), view.getUint32(20)] };
}

/** JPEG, ITU-T T.81 §B.2.2: segments until one that begins a frame, which has height and width. */
function sizeOfJpeg(view: DataView): Size | null {
  if (view.byteLength < 4 || view.getUint16(0) !== 0xffd8) return null;
  for (let at = 2; at + 9 < view.byteLength; ) {
    const marker = view.getUint16(at);
    if (marker >= 0xffc0 && marker <= 0xffcf && ![0xffc4, 0xffc8, 0xffcc].includes(marker))
      return { mime: 'image/jpeg', sides: [view.getUint16(at + 7), view.getUint16(at + 5)] };
    if (marker < 0xff01) return null;
    at += 2 + view.getUint16(at + 2);
  }
  return null;
}

/** Only what draws: no scripts, no styles that fetch, no links, no pictures inside, nothing that moves. */
const elements = new Set(
  'svg g defs title desc path rect circle ellipse line polyline polygon linearGradient radialGradient stop clipPath mask use symbol'.split(
    ' ',
  ),
);
const attributes = new Set(
  'id d x y x1 y1 x2 y2 cx cy r rx ry fx fy width height viewBox points transform fill fill-rule fill-opacity stroke stroke-width stroke-linecap stroke-linejoin stroke-miterlimit stroke-dasharray stroke-opacity opacity offset stop-color stop-opacity gradientUnits gradientTransform spreadMethod clip-path clip-rule clipPathUnits mask maskUnits preserveAspectRatio color href style'.split(
    ' ',
  ),
);
const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
/** A value may speak of what is in the same drawing, and of nothing else. */
const isHarmless = (name: string, value: string): boolean =>
  name === 'href' ? /^#[\w-]+$/.test(value) : !/url\s*\((?!\s*["']?#)|@import|expression|javascript:|data:|\\/i.test(value);

async function svgOf(bytes: Uint8Array): Promise<Picture> {
  const text = new TextDecoder().decode(bytes);
  if (!/<svg[\s>]/i.test(text.slice(0, 4000)) || text.includes('\u0000')) throw wrong('unknown_picture');
  const out: string[] = [];
  let skipped = 0;
  let count = 0;
  let ratio = 0;
  try {
    await walkXmlText(text, {
      open: (name, found) => {
        count += 1;
        if (count > most.elements || (count === 1 && name !== 'svg')) throw wrong('broken_svg');
        if (skipped > 0 || !elements.has(name)) {
          skipped += 1;
          return;
        }
        if (count === 1) ratio = ratioOf(found);
        const kept = Object.entries(found).flatMap(([full, value]) => {
          const attribute = full.replace(/^xlink:/, '');
          return attributes.has(attribute) && isHarmless(attribute, value) ? [` ${attribute}="${escaped(value)}"`] : [];
        });
        out.push(`<${name}${count === 1 ? ' xmlns="http://www.w3.org/2000/svg"' : ''}${kept.join('')}>`);
      },
      close: (name) => {
        if (skipped > 0) skipped -= 1;
        else out.push(`</${name}>`);
      },
    });
  } catch {
    throw wrong('broken_svg');
  }
  if (ratio === 0) throw wrong('broken_svg');
  return { mime: 'image/svg+xml', bytes: new TextEncoder().encode(out.join('')), ratio };
}

/** From the view box, or from the drawing's own size. */
function ratioOf({ viewBox = '', width = '', height = '' }: Readonly<Record<string, string>>): number {
  const [, , x, y] = viewBox
    .trim()
    .split(/[\s,]+/)
    .map(Number);
  const sides = x && y ? [x, y] : [Number.parseFloat(width), Number.parseFloat(height)];
  const ratio = (sides[0] ?? 0) / (sides[1] ?? 0);
  return Number.isFinite(ratio) && ratio > 0 ? Math.min(20, Math.max(0.05, ratio)) : 0;
}
