/** One table per kind: an identity, what every object carries, and the fields of the kind. A new kind adds one line below. */
import { integer, snakeCase, timestamp, uuid } from 'drizzle-orm/pg-core';
import { columns } from '#db/columns';
import { organisation } from '#db/schema/organisation';
import type { Fields, Kind } from '#model/fields';
import { kinds } from '#model/kinds/index';

const instant = () => timestamp({ withTimezone: true, mode: 'string' });

const identity = () => ({
  id: uuid().primaryKey(),
  organisationId: uuid()
    .notNull()
    .references(() => organisation.id, { onDelete: 'cascade' }),
  version: integer().notNull().default(1),
  createdAt: instant().notNull().defaultNow(),
  updatedAt: instant().notNull().defaultNow(),
  updatedBy: uuid(),
  confirmedAt: instant(),
  confirmedBy: uuid(),
  removedAt: instant(),
});

/** `orgUnit` → `org_unit`: the name of the table of a kind, and of a column. */
export const snake = (name: string): string => name.replace(/[A-Z]/g, (c) => `_${c.toLowerCase()}`);

const kindTable = <F extends Fields, N extends string>(kind: Kind<F, N>) =>
  snakeCase.table(snake(kind.name), { ...identity(), ...columns(kind.fields) });

export const service = kindTable(kinds.service);
export const capability = kindTable(kinds.capability);
export const process = kindTable(kinds.process);
export const application = kindTable(kinds.application);
export const integration = kindTable(kinds.integration);
export const dataset = kindTable(kinds.dataset);
export const distribution = kindTable(kinds.distribution);
export const dataService = kindTable(kinds.dataService);
export const processing = kindTable(kinds.processing);
export const riskAssessment = kindTable(kinds.riskAssessment);
export const adoption = kindTable(kinds.adoption);
export const product = kindTable(kinds.product);
export const vendor = kindTable(kinds.vendor);
export const agreement = kindTable(kinds.agreement);
export const cost = kindTable(kinds.cost);
export const initiative = kindTable(kinds.initiative);
export const kpi = kindTable(kinds.kpi);
export const orgUnit = kindTable(kinds.orgUnit);
export const person = kindTable(kinds.person);
export const losConcept = kindTable(kinds.losConcept);
export const kostraFunction = kindTable(kinds.kostraFunction);
