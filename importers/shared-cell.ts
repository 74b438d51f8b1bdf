/** Cells that speak of several fields: «Art. 6 nr. 1 bokstav e, barnehageloven § 16» is a legal basis and the law behind it. */
import { optionNamed, type Terms } from '#importers/parse-options';
import { splitList } from '#model/exchange';
import type { Field, FieldOf } from '#model/fields';

type Fields = Readonly<Record<string, Field>>;
type Owned = { name: string; values: string[]; written: string };

// «Helse- og omsorgstjenesteloven» is one word.
const separator = /(\s*,\s*|(?<!-)\s+(?:og|and|jf\.?|jfr\.?|jamfør)\s+)/i;
/** An article with the law behind it right after it. */
const article =
  /^((?:(?:gdpr|pvf|personvernforordning(?:en|a))[\s,]*)?(?:art(?:ikkel|icle)?\.?\s*)?\d+[\s.,(]*(?:nr\.?\s*)?[12]?[\s.),(]*(?:bokstav|litra|letter)?\s*\(?[a-j][).]?)\s+(\S.*)$/is;
const lawful = /§|lov(?:en|a|er)?(?!\p{L})|forskrift|(?<!\p{L})kap(?:ittel)?\.?\s*\d/iu;

/** A cell that is longer is an essay; reading it piece by piece would take time, and find nothing. */
const longest = 1_000;

/** Pieces and what stands between them, in turn. */
function piecesOf(item: string): string[] {
  return item.split(separator).flatMap((piece, i) => {
    const [, first, rest] = (i % 2 === 0 && article.exec(piece)) || [];
    return first && rest && lawful.test(rest) ? [first, ' ', rest] : [piece];
  });
}

/**
 * What each field gets of a cell that one of them cannot read alone, in the order written; null when some of it is nobody's.
 * @param name the field the column is for; its `besides` says which others may speak in the same cell
 */
export function shared(name: string, fields: Fields, text: string, terms: Terms): Owned[] | null {
  const field = fields[name];
  if (field?.type !== 'choices' || !field.besides || text.length > longest) return null;
  const isChoices = (other: string) => fields[other]?.type === 'choices';
  const readers = [name, ...field.besides.filter(isChoices)];
  const laws = field.besides.find((other) => !isChoices(other));
  const found: Owned[] = [];
  const optionIn = (written: string): { name: string; key: string } | undefined => {
    // A letter alone belongs to the article before it.
    const last = found.findLast((one) => readers.includes(one.name))?.name;
    for (const one of last === undefined ? readers : [last, ...readers]) {
      const key = optionNamed(fields[one] as FieldOf<'choices'>, written, terms);
      if (key !== undefined) return { name: one, key };
    }
    return undefined;
  };
  /** «Art. 6 nr. 1, bokstav c» is one option with a comma in it: the most pieces that name one, or the first piece. */
  const longestOption = (pieces: readonly string[]) => {
    for (let length = pieces.length - ((pieces.length + 1) % 2); ; length -= 2) {
      const written = pieces.slice(0, length).join('');
      const option = optionIn(written);
      if (option || length <= 1) return { option, written, length };
    }
  };
  for (const item of splitList(text.replace(/[^\S\r\n]+/g, ' '))) {
    const pieces = piecesOf(item);
    let law: Owned | undefined;
    for (let i = 0; i < pieces.length; ) {
      const between = pieces[i - 1] ?? '; ';
      const { option, written, length } = longestOption(pieces.slice(i, i + 5));
      i += length + 1;
      const open = option ? found.at(-1) : law;
      if (option) law = undefined;
      if (open && (!option || open.name === option.name)) {
        open.written += between + written;
        if (option) open.values.push(option.key);
        else open.values = [open.written.trim()];
      } else if (option) found.push({ name: option.name, values: [option.key], written });
      else if (laws !== undefined && lawful.test(written)) {
        law = { name: laws, values: [written.trim()], written };
        found.push(law);
      } else return null;
    }
  }
  return found;
}
