/** How ready an object is for the national catalogues, field by field. */
import { type Publication, publicationOf } from '#db/publishable';
import { publicOrigin } from '#env';
import { builder } from '#graphql/builder';
import { sessionOf } from '#graphql/context';
import { uuids } from '#graphql/types/element';
import { fieldsOf, type Property } from '#model/rdf/mapping';
import { standards } from '#model/rdf/standards';

const MissingProperty = builder.objectRef<Property>('MissingProperty').implement({
  description: 'Something a standard asks for that an object does not answer.',
  fields: (t) => ({
    property: t.exposeString('name', { description: 'Its name in the standard: `dct:description`.' }),
    mandatory: t.boolean({
      description: 'Nothing is published without it; otherwise it is recommended.',
      resolve: ({ level }) => level === 'mandatory',
    }),
    label: t.string({ resolve: ({ label }, _args, { language }) => label[language] }),
    help: t.string({
      nullable: true,
      description: 'What the standard asks for, in a sentence.',
      resolve: ({ help }, _args, { language }) => help?.[language] ?? null,
    }),
    fields: t.stringList({
      description: 'The fields and lists of the object it is filled in with; none when it belongs to the organisation.',
      resolve: ({ value }) => fieldsOf(value),
    }),
  }),
});

const PublicationType = builder.objectRef<Publication>('Publication').implement({
  description:
    'How an object stands towards the standard it is published in. It is shown to everybody when it is both marked and complete.',
  fields: (t) => ({
    standard: t.exposeString('standard', { description: '`dcat`, `cpsv` or `skos`.' }),
    label: t.string({ resolve: ({ standard }, _args, { language }) => standards[standard].label[language] }),
    marked: t.exposeBoolean('marked', { description: 'Somebody has said that it is to be published.' }),
    complete: t.exposeBoolean('complete', { description: 'Nothing mandatory is missing.' }),
    address: t.exposeString('address', { description: 'Its stable address, for everybody once it is published.' }),
    missing: t.field({ type: [MissingProperty], resolve: ({ missing }) => [...missing] }),
  }),
});

builder.queryField('publication', (t) =>
  t.field({
    type: PublicationType,
    nullable: true,
    description: 'How ready an object is to be published; null for kinds that no standard speaks of.',
    args: { id: t.arg.id({ required: true }) },
    complexity: 20,
    resolve: (_root, { id }, context) => (uuids([id]).length > 0 ? publicationOf(sessionOf(context), id, publicOrigin()) : null),
  }),
);
