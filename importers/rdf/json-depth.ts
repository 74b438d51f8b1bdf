/** How deep JSON is nested, found before it is parsed. */
import { rdfLimits } from '#importers/rdf/limits';
import { Refusal } from '#importers/refusals';

const special = /["[\]{}]/g;

/** Refuses deep nesting before anything is made of it. @throws Refusal */
export function checkJson(text: string): void {
  let depth = 0;
  special.lastIndex = 0;
  for (let match = special.exec(text); match; match = special.exec(text)) {
    const [sign] = match;
    if (sign === '"') {
      const end = closing(text, match.index + 1);
      if (end < 0) throw new Refusal('rdf_broken', { limit: text.split('\n').length });
      special.lastIndex = end + 1;
    } else if (sign === '{' || sign === '[') {
      depth += 1;
      if (depth > rdfLimits.depth) throw new Refusal('rdf_deep', { limit: rdfLimits.depth });
    } else depth -= 1;
  }
  if (depth !== 0) throw new Refusal('rdf_broken', { limit: text.split('\n').length });
}

/** Where a quoted text ends; -1 when it does not. */
function closing(text: string, start: number): number {
  for (let at = text.indexOf('"', start); at >= 0; at = text.indexOf('"', at + 1)) {
    let slashes = 0;
    while (text[at - 1 - slashes] === '\\') slashes += 1;
    if (slashes % 2 === 0) return at;
  }
  return -1;
}
