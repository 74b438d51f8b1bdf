/** What a model held that no row can say; what of it is kept is known when the import has been carried out. */
import type { Mapping } from '#importers/match';
import type { RowAt } from '#importers/sheet';
import { identifierOf, relationshipIdentifier } from '#model/archimate';
import type { KeptConcept, KeptName, KeptPart, KeptPlace, KeptProperty } from '#model/archimate-kept';
import type { XmlNode } from '#model/xml';

/** A row, and what the model called it. */
export interface RowName extends RowAt {
  identifier: string;
  /** All its properties; those that a column was found for are in the registry. */
  properties: readonly KeptProperty[];
}

/** A relationship that became a ref or a link. */
export interface LinkName {
  identifier: string;
  from: RowAt;
  name: string;
  to: RowAt;
  properties: readonly KeptProperty[];
  texts: readonly XmlNode[];
}

export interface LeftOver {
  concepts: readonly KeptConcept[];
  /** The folders that things lie in. */
  places: readonly KeptPlace[];
  rows: readonly RowName[];
  links: readonly LinkName[];
  /** When our own export was written, if the model comes from one. */
  exportedAt?: string;
}

/** The parts to keep. `idOf` says which object a row became; what became nothing has nothing to be kept with. */
export function keptFrom(
  { concepts, places, rows, links }: LeftOver,
  mappings: readonly Mapping[],
  idOf: (at: RowAt) => string | undefined,
): KeptPart[] {
  const unread = new Map(
    mappings.map(({ sheet, columns }) => [sheet, new Set(columns.flatMap(({ heading, target }) => (target === null ? [heading] : [])))]),
  );
  const names = rows.flatMap(({ identifier, properties, ...at }): KeptName[] => {
    const id = idOf(at);
    if (id === undefined) return [];
    const without = properties.filter(({ name }) => unread.get(at.sheet)?.has(headingOf(name)) ?? false);
    return identifier === identifierOf(id) && without.length === 0 ? [] : [{ part: 'name', identifier, stands: id, properties: without }];
  });
  const joined = links.flatMap(({ identifier, from, name, to, properties, texts }): KeptName[] => {
    const [own, other] = [idOf(from), idOf(to)];
    if (own === undefined || other === undefined) return [];
    const stands = relationshipIdentifier(own, name, other);
    const bare = properties.length === 0 && texts.length === 0;
    return identifier === stands && bare ? [] : [{ part: 'name', identifier, stands, properties, ...(texts.length > 0 ? { texts } : {}) }];
  });
  return [...concepts, ...places, ...names, ...joined];
}

/** The heading of the column of a property, as tables tidy headings. */
export const headingOf = (property: string): string => property.replace(/\s+/g, ' ').trim();
