/** Owners, vendors and units that a file names and the registry lacks: proposed for creation, each once. */

import type { Draft } from '#importers/draft';
import type { Found } from '#importers/existing';
import { normalise } from '#importers/normalise';
import type { Value } from '#model/fields';
import { type KindName, kindOf } from '#model/kinds/index';

/** Kinds that a row may bring into being by naming them. The other end of an integration is not among them: a name alone says too little. */
const proposable: readonly KindName[] = ['vendor', 'person', 'orgUnit', 'product'];
export const mayPropose = (kind: KindName): boolean => proposable.includes(kind);

export interface Proposal {
  key: string;
  kind: KindName;
  name: string;
  values: Map<string, Value>;
  /** The row that named it first. */
  by: Draft;
  /** An object that exists, and only gets what it lacked. */
  found?: Found;
}

const positions =
  /(?:sjef|leder|leiar|lederen|rådgiver|rådgivar|rådgjevar|direktør|rektor|konsulent|koordinator|ansvarlig|ansvarleg|styrer|styrar|arkitekt|ombud|forvalter|forvaltar|ingeniør|sekretær|inspektør|kommunelege|overlege|sjefen|assistent|saksbehandler|saksbehandlar|controller|manager|officer|director|advisor|coordinator)(?:\s|$|,)/i;

/** «Kommunalsjef HR» is a position. A name that does not say so is left for people to tell. */
const isPosition = (name: string): boolean => positions.test(name);

function startingValues(kind: KindName, name: string): Map<string, Value> {
  const values = new Map<string, Value>([['name', name]]);
  const type = kindOf(kind).fields.type;
  if (kind === 'person' && type?.type === 'choice' && 'position' in type.options && isPosition(name)) values.set('type', 'position');
  return values;
}

export class Proposals {
  readonly #byName = new Map<string, Proposal>();
  readonly #byFound = new Map<string, Proposal>();
  readonly #byKey = new Map<string, Proposal>();
  #count = 0;

  /** The proposal for somebody of this name; made when it is the first time. */
  named(kind: KindName, name: string, by: Draft): Proposal {
    const key = `${kind}\n${normalise(name)}`;
    const known = this.#byName.get(key) ?? this.#make(kind, name, by);
    this.#byName.set(key, known);
    return known;
  }

  /** The proposal, if any, whose key field already has this value. */
  withKey(kind: KindName, field: string, value: string): Proposal | undefined {
    return this.#byKey.get(`${kind}\n${field}\n${value}`);
  }

  /** Gives a proposal the value of a key field. */
  setKey(proposal: Proposal, field: string, value: string): void {
    proposal.values.set(field, value);
    if (!proposal.found) this.#byKey.set(`${proposal.kind}\n${field}\n${value}`, proposal);
  }

  /** What an existing object is to get. */
  addition(found: Found, by: Draft): Proposal {
    const known = this.#byFound.get(found.id) ?? { ...this.#make(found.kind, found.name, by), values: new Map(), found };
    this.#byFound.set(found.id, known);
    return known;
  }

  addedTo(found: Found): Proposal | undefined {
    return this.#byFound.get(found.id);
  }

  #make(kind: KindName, name: string, by: Draft): Proposal {
    this.#count += 1;
    return { key: `p${this.#count}`, kind, name, values: startingValues(kind, name), by };
  }
}
