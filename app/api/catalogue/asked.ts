/** What an address of the public catalogue asks for, and in which form: by its ending, else by what the reader accepts (RFC 9110 §12.5.1). */
import { isKindName, type KindName } from '#model/kinds/index';
import { isStandard, mappingOf, type StandardName } from '#model/rdf/standards';
import { type Syntax, syntaxes, syntaxNames, syntaxOf } from '#model/rdf/syntaxes';

export type Form = Syntax | 'html';
export interface Asked {
  what: { standard: StandardName } | { kind: KindName; id: string };
  form: Form;
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** What comes after the name of the organisation; null for what is no address of ours. */
export function askedOf(path: readonly string[], accept: string | null): Asked | null {
  const last = path.at(-1) ?? 'dcat';
  const dot = last.lastIndexOf('.');
  const ending = dot > 0 ? syntaxOf(last.slice(dot + 1)) : undefined;
  if (dot > 0 && ending === undefined) return null;
  const form = ending ?? accepted(accept);
  const name = ending === undefined ? last : last.slice(0, dot);
  if (path.length <= 1) return isStandard(name) ? { what: { standard: name }, form } : null;
  const [kind = ''] = path;
  if (path.length > 2 || !isKindName(kind) || !mappingOf(kind) || !uuid.test(name)) return null;
  return { what: { kind, id: name }, form };
}

const forms: readonly [string, Form][] = [...syntaxNames.map((name): [string, Form] => [syntaxes[name].mime, name]), ['text/html', 'html']];

/** The form the reader likes best; Turtle for whoever takes anything, and for whoever takes nothing we have. */
export function accepted(header: string | null): Form {
  let best: { form: Form; weight: number } | undefined;
  for (const part of (header ?? '').slice(0, 1_000).split(',')) {
    const [type = '', ...parameters] = part.split(';').map((one) => one.trim().toLowerCase());
    const given = parameters.map((one) => /^q=(\d(?:\.\d{0,3})?)$/.exec(one)?.[1]).find((one) => one !== undefined);
    const weight = given === undefined ? 1 : Number(given);
    const form = forms.find(([mime]) => mime === type)?.[1];
    if (form !== undefined && weight > (best?.weight ?? 0)) best = { form, weight };
  }
  return best?.form ?? 'turtle';
}
