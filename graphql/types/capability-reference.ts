/** The reference model of capabilities, and how much of it the own ones are mapped to. */
import { capabilityReference } from '#db/capability-reference';
import { builder } from '#graphql/builder';
import { sessionOf } from '#graphql/context';
import { type Coverage, coverageOf, type Mapped } from '#model/capability-reference';

const MappedCapability = builder.objectRef<Mapped>('MappedCapability').implement({
  fields: (t) => ({ id: t.exposeID('id'), name: t.exposeString('name') }),
});

const ReferenceCapability = builder.objectRef<Coverage>('ReferenceCapability').implement({
  description: 'A capability of the reference model the organisation has imported, such as Digdir’s.',
  fields: (t) => ({
    id: t.string({ description: 'The id it has in the model, which `nationalId` of a capability names.', resolve: ({ item }) => item.id }),
    parent: t.string({ nullable: true, resolve: ({ item }) => item.parent }),
    name: t.string({ resolve: ({ item }) => item.name }),
    description: t.string({ nullable: true, resolve: ({ item }) => item.description }),
    depth: t.exposeInt('depth'),
    capabilities: t.field({
      type: [MappedCapability],
      description: 'Own capabilities mapped to it.',
      resolve: ({ capabilities }) => [...capabilities],
    }),
    mappedBelow: t.int({ description: 'How many below it something is mapped to.', resolve: ({ below }) => below.mapped }),
    allBelow: t.int({ resolve: ({ below }) => below.all }),
  }),
});

builder.queryField('capabilityReference', (t) =>
  t.field({
    type: [ReferenceCapability],
    description: 'The reference model in order; empty until one is imported.',
    complexity: { field: 500 },
    resolve: async (_root, _args, context) => {
      const { items, capabilities } = await capabilityReference(sessionOf(context));
      return coverageOf(items, capabilities);
    },
  }),
);
