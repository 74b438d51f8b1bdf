/** Cells that speak of several fields: «Art. 6 nr. 1 bokstav e, barnehageloven § 16» is a legal basis and the law behind it. */
import { parseOptions, type Terms } from '#importers/parse-options';
import { splitList } from '#model/exchange';
import type { Field, FieldOf } from '#model/fields';

type Fields = Readonly<Record<string, Field>>;
type Owned = { name: string; values: string[]; written: string };

// «Helse- og omsorgstjenesteloven» is one word.
const separator = /(\s*,\s*|(?<!-)\s+(?:og|and|jf\.?|jfr\.?|jamfør)\s+)/i;
/** An article with the law behind it right after it. */
const article =
  /^((?:(?:gdpr|pvf|personvernforordning(?:en|a))[\s,]*)?(?:art(?:ikkel|icle)?\.?\s*)?\d+[\s.,(]*(?:nr\.?\s*)?[12]?[\s.),(]*(?:bokstav|litra|letter)?\s*\(?[a-j][).]?)\s+(\S.*)$/is;
const law = /§|lov(?:en|a|er)?(?!\p{L})|forskrift|(?<!\p{L})kap(?:ittel)?\.?\s*\d/iu;

/** Pieces and what stands between them, in turn. */
function piecesOf(item: string): string[] {
  return item.split(separator).flatMap((piece, i) => {
    const [, first, rest] = (i % 2 === 0 && article.exec(piece)) || [];
    return first && rest && law.test(rest) ? [first, ' ', rest] : [piece];
  });
}

/**
 * What each field gets of a cell that one of them cannot read alone, in the order written; null when some of it is nobody's.
 * @param name the field the column is for; its `besides` says which others may speak in the same cell
 */
export function shared(name: string, fields: Fields, text: string, terms: Terms): Owned[] | null {
  const field = fields[name];
  if (field?.type !== 'choices' || !field.besides) return null;
  const isChoices = (other: string) => fields[other]?.type === 'choices';
  const readers = [name, ...field.besides.filter(isChoices)];
  const laws = field.besides.find((other) => !isChoices(other));
  const found: Owned[] = [];
  const optionsIn = (written: string, last: string | undefined): Owned | undefined => {
    // A letter alone belongs to the article before it.
    for (const one of last === undefined ? readers : [last, ...readers.filter((other) => other !== last)]) {
      const read = parseOptions(fields[one] as FieldOf<'choices'>, written, terms);
      if ('value' in read) return { name: one, values: read.value, written };
    }
    return undefined;
  };
  for (const item of splitList(text)) {
    const pieces = piecesOf(item);
    let open: Owned | undefined;
    for (let i = 0; i < pieces.length; i += 2) {
      const last = found.findLast(({ name }) => readers.includes(name))?.name;
      const whole = [5, 3, 1].map((length) => pieces.slice(i, i + length)).find((few) => optionsIn(few.join(''), last));
      const read = whole && optionsIn(whole.join(''), last);
      if (read) {
        found.push(read);
        open = undefined;
        i += whole.length - 1;
      } else if (laws !== undefined && (open || law.test(pieces[i] ?? ''))) {
        const written: string = open ? `${open.written}${pieces[i - 1] ?? ''}${pieces[i] ?? ''}` : (pieces[i] ?? '');
        if (open) found.pop();
        open = { name: laws, values: [written.trim()], written };
        found.push(open);
      } else return null;
    }
  }
  return found;
}
