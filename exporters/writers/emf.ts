/** Our own pictures as EMF ([MS-EMF]): drawn, not photographed, for what draws Word files without knowing SVG. */
import { drawingOf, type Lettering, type Shape } from '#exporters/figures/drawing';

/** Whole numbers only, so each unit of the picture is cut in twenty. */
const fine = 20;
const whole = (value: number): number => Math.round(value * fine);

/** Types of records, [MS-EMF] §2.1.1. */
const types = {
  header: 1,
  polyBezierTo: 5,
  windowExtent: 9,
  windowOrigin: 10,
  viewportExtent: 11,
  viewportOrigin: 12,
  end: 14,
  mapMode: 17,
  backgroundMode: 18,
  textAlign: 22,
  textColour: 24,
  moveTo: 27,
  selectObject: 37,
  createPen: 38,
  createBrush: 39,
  deleteObject: 40,
  lineTo: 54,
  beginPath: 59,
  endPath: 60,
  closeFigure: 61,
  strokeAndFill: 63,
  createFont: 82,
  text: 84,
} as const;

const record = (type: number, content: Uint8Array = new Uint8Array()): Buffer => {
  const bytes = Buffer.alloc(8 + Math.ceil(content.length / 4) * 4);
  bytes.writeUInt32LE(type, 0);
  bytes.writeUInt32LE(bytes.length, 4);
  bytes.set(content, 8);
  return bytes;
};
const numbers = (...values: number[]): Buffer => {
  const bytes = Buffer.alloc(values.length * 4);
  for (const [at, value] of values.entries()) bytes.writeInt32LE(value | 0, at * 4);
  return bytes;
};
const of = (type: number, ...values: number[]): Buffer => record(type, numbers(...values));

/** `#rrggbb` as 0x00bbggrr. */
const colour = (value: string): number => {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => Number.parseInt(value.slice(at, at + 2), 16));
  return r + g * 256 + b * 65_536;
};

const stock = { noBrush: 0x80000005, noPen: 0x80000008 };
const alignment = { start: 24, middle: 24 + 6, end: 24 + 2 } as const;
/** One pen, one brush and one font at a time. */
const handle = { pen: 1, brush: 2, font: 3 };

function shape({ segments, fill, stroke, width, dashed }: Shape): Buffer[] {
  const pen = stroke === null ? stock.noPen : handle.pen;
  const brush = fill === null ? stock.noBrush : handle.brush;
  return [
    ...(stroke === null ? [] : [of(types.createPen, handle.pen, dashed ? 1 : 0, Math.max(1, whole(width)), 0, colour(stroke))]),
    ...(fill === null ? [] : [of(types.createBrush, handle.brush, 0, colour(fill), 0)]),
    of(types.selectObject, pen),
    of(types.selectObject, brush),
    record(types.beginPath),
    ...segments.map((segment) => {
      if (segment.to === 'close') return record(types.closeFigure);
      if (segment.to === 'curve') return of(types.polyBezierTo, 0, 0, 0, 0, 3, ...segment.points.flatMap(([x, y]) => [whole(x), whole(y)]));
      return of(segment.to === 'move' ? types.moveTo : types.lineTo, whole(segment.point[0]), whole(segment.point[1]));
    }),
    record(types.endPath),
    of(types.strokeAndFill, 0, 0, 0, 0),
    of(types.selectObject, stock.noPen),
    of(types.selectObject, stock.noBrush),
    ...(stroke === null ? [] : [of(types.deleteObject, handle.pen)]),
    ...(fill === null ? [] : [of(types.deleteObject, handle.brush)]),
  ];
}

const face = 'Calibri';

function lettering({ text, at, size, bold, fill, anchor, turned }: Lettering): Buffer[] {
  const angle = Math.round(-turned * 10);
  const font = Buffer.alloc(4 + 92);
  font.writeUInt32LE(handle.font, 0);
  font.set(numbers(-whole(size), 0, angle, angle, bold ? 700 : 400), 4);
  font.writeUInt8(1, 4 + 23);
  font.write(face, 4 + 28, 'utf16le');
  const letters = Buffer.from(text, 'utf16le');
  // Counted from the start of the record: 8 bytes of type and size, and 68 before the letters.
  const where = numbers(whole(at[0]), whole(at[1]), letters.length / 2, 76, 0, 0, 0, -1, -1, 0);
  const bounds = numbers(0, 0, -1, -1, 2, 0, 0);
  return [
    record(types.createFont, font),
    of(types.selectObject, handle.font),
    of(types.textAlign, alignment[anchor]),
    of(types.textColour, colour(fill)),
    record(types.text, Buffer.concat([bounds, where, letters])),
    of(types.selectObject, 0x8000000d),
    of(types.deleteObject, handle.font),
  ];
}

/** A picture of ours as EMF. */
export function emfOf(svg: string): Uint8Array {
  const { width, height, items } = drawingOf(svg);
  const [across, down] = [whole(width), whole(height)];
  const body = [
    of(types.mapMode, 8),
    of(types.windowOrigin, 0, 0),
    of(types.windowExtent, across, down),
    of(types.viewportOrigin, 0, 0),
    of(types.viewportExtent, Math.round(width), Math.round(height)),
    of(types.backgroundMode, 1),
    ...items.flatMap((item) => (item.type === 'shape' ? shape(item) : lettering(item))),
    of(types.end, 0, 16, 20),
  ];
  const bytes = Buffer.concat(body);
  // Pixels of a screen with 96 to the inch; the frame is in hundredths of a millimetre.
  const frame = [width, height].map((length) => Math.round((length / 96) * 2540));
  const header = Buffer.alloc(80);
  header.set(numbers(0, 0, Math.round(width), Math.round(height), 0, 0, frame[0] ?? 0, frame[1] ?? 0), 0);
  header.set(numbers(0x464d4520, 0x10000, 8 + header.length + bytes.length, body.length + 1), 32);
  header.writeUInt16LE(4, 48);
  header.set(numbers(0, 0, 0, 1920, 1080, 508, 286), 52);
  return Buffer.concat([record(types.header, header), bytes]);
}
