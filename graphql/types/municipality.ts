/** Municipalities, for whoever sets up an organisation or reads old numbers. */
import { findMunicipalities } from '#db/municipalities';
import { builder } from '#graphql/builder';
import { sessionOf } from '#graphql/context';
import type { Municipality } from '#model/municipalities';

const MunicipalityType = builder.objectRef<Municipality>('Municipality').implement({
  fields: (t) => ({
    number: t.exposeString('number', { description: 'Four digits, as in use now.' }),
    name: t.exposeString('name', { description: 'The official name; in several languages it is one text, «Unjárga - Nesseby».' }),
    county: t.exposeString('county'),
  }),
});

builder.queryField('municipalities', (t) =>
  t.field({
    type: [MunicipalityType],
    description: 'By a part of the name, or by number. A number that is no longer in use gives what it became.',
    args: { text: t.arg.string({ required: true }) },
    resolve: (_root, { text }, context) => findMunicipalities(sessionOf(context).db, text),
  }),
);
