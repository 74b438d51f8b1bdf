/** Pictures written as SVG, read again as a strict reader does. */
import { SaxesParser } from 'saxes';

/** The texts of a picture, in order. @throws when it is not well-formed */
export function textsIn(svg: string): string[] {
  const texts: string[] = [];
  const parser = new SaxesParser();
  parser.on('text', (text) => text.trim() && texts.push(text.trim()));
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(svg).close();
  return texts;
}
