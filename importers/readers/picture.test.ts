import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPicture } from '#importers/readers/picture';
import { ValidationFailed } from '#model/errors';

const bytes = (text: string) => new TextEncoder().encode(text);
const svg = (inside: string, attributes = 'viewBox="0 0 40 10"') =>
  bytes(`<svg xmlns="http://www.w3.org/2000/svg" ${attributes}>${inside}</svg>`);
const cleaned = async (inside: string) => new TextDecoder().decode((await readPicture(svg(inside))).bytes);
const codes = (reading: Promise<unknown>) =>
  reading.then(
    () => [],
    (error: unknown) => (error instanceof ValidationFailed ? error.problems.map(({ code }) => code) : [String(error)]),
  );

function png(width: number, height: number): Uint8Array {
  const view = new DataView(new ArrayBuffer(33));
  view.setUint32(0, 0x89504e47);
  view.setUint32(4, 0x0d0a1a0a);
  view.setUint32(8, 13);
  view.setUint32(12, 0x49484452);
  view.setUint32(16, width);
  view.setUint32(20, height);
  return new Uint8Array(view.buffer);
}

it('knows a picture by its content, and its shape', async () => {
  expect(await readPicture(png(300, 100))).toMatchObject({ mime: 'image/png', ratio: 3 });
  const jpeg = new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 4, 0, 0, 0xff, 0xc0, 0, 11, 8, 0, 50, 0, 200, 3, 0, 0]);
  expect(await readPicture(jpeg)).toMatchObject({ mime: 'image/jpeg', ratio: 4 });
  expect(await readPicture(svg('<path d="M0 0h9"/>'))).toMatchObject({ mime: 'image/svg+xml', ratio: 4 });
});

describe('an SVG keeps what draws and nothing else', () => {
  it.each([
    ['<script>alert(1)</script>', 'script'],
    ['<g onload="alert(1)"/>', 'onload'],
    ['<image href="https://example.org/a.png"/>', 'image'],
    ['<use href="https://example.org/a.svg#b"/>', 'example'],
    ['<rect style="fill:url(https://example.org/a)"/>', 'example'],
    ['<foreignObject><body>a</body></foreignObject>', 'body'],
    ['<a href="javascript:alert(1)"><path d="M0 0"/></a>', 'javascript'],
    ['<animate attributeName="href" to="javascript:alert(1)"/>', 'animate'],
    ['<style>@import "https://example.org"</style>', 'import'],
  ])('%s', async (inside, gone) => {
    expect(await cleaned(inside)).not.toContain(gone);
  });

  it('a drawing comes through whole', async () => {
    const inside =
      '<defs><linearGradient id="a"><stop offset="0" stop-color="#fff"></stop></linearGradient></defs><g fill="url(#a)"><path d="M0 0h9"></path></g>';
    expect(await cleaned(inside)).toContain(inside);
  });
});

it.each([
  ['a page', bytes('<html><svg></svg></html>'), 'broken_svg'],
  ['text', bytes('hei'), 'unknown_picture'],
  ['half an SVG', bytes('<svg viewBox="0 0 1 1"><g>'), 'broken_svg'],
  ['an SVG without size', svg('', ''), 'broken_svg'],
  ['one with entities', bytes('<!DOCTYPE svg [<!ENTITY a "b">]><svg viewBox="0 0 1 1">&a;</svg>'), 'broken_svg'],
  ['too many pixels', png(40_000, 10), 'too_many_pixels'],
  ['too many bytes', new Uint8Array(500_001), 'too_large'],
])('%s is refused with a reason', async (_, content, code) => {
  expect(await codes(readPicture(content))).toEqual([code]);
});

it('whatever the bytes, there is a picture or a reason', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(
        fc.uint8Array({ maxLength: 200 }),
        fc.string().map((text) => svg(text)),
      ),
      async (content) => {
        for (const code of await codes(readPicture(content))) expect(code).toMatch(/^(broken_svg|unknown_picture|too_many_pixels)$/);
      },
    ),
  );
});
