import { describe, expect, it } from 'vitest';
import { columnName, type Field, groups } from '#model/fields';
import { isKindName, type KindName, kindNames, kindOf } from '#model/kinds/index';
import { linksOf, relationRules } from '#model/relations';
import { languages, type Text } from '#model/text';
import { vocabularies } from '#model/vocabularies';

/** Names the registry keeps for itself on every object. */
const reserved = [
  'id',
  'kind',
  'organisation',
  'organisationId',
  'version',
  'createdAt',
  'createdBy',
  'updatedAt',
  'updatedBy',
  'confirmedAt',
  'confirmedBy',
  'removedAt',
  'history',
  'completeness',
  'links',
];

interface Named {
  name: string;
  from: string;
}

/** Every name an object of the kind answers to: fields, their columns, links and lists seen from the other end of a reference. */
const namesOf = (name: KindName): Named[] => {
  const kind = kindOf(name);
  const own = Object.entries(kind.fields).flatMap(([field, declaration]) => {
    const column = columnName(field, declaration);
    return [field, ...(column === field ? [] : [column])].map((each) => ({ name: each, from: `field ${field}` }));
  });
  const links = linksOf(name).map((link) => ({ name: link.name, from: `link ${link.verb} ${link.direction} ${link.kind}` }));
  const reverse = kindNames.flatMap((other) =>
    Object.entries(kindOf(other).fields).flatMap(([field, declaration]) =>
      declaration.type === 'ref' && declaration.kinds.includes(name)
        ? [{ name: declaration.reverse.name, from: `${other}.${field} reversed` }]
        : [],
    ),
  );
  return [...own, ...links, ...reverse, ...reserved.map((each) => ({ name: each, from: 'reserved' }))];
};

const repeated = (names: readonly Named[]): string[] => {
  const seen = new Map<string, string[]>();
  for (const { name, from } of names) seen.set(name, [...(seen.get(name) ?? []), from]);
  return [...seen].filter(([, from]) => from.length > 1).map(([name, from]) => `${name}: ${from.join(', ')}`);
};

const heading = (text: string): string => text.trim().toLocaleLowerCase('nb').replace(/\s+/g, ' ');

/** Every text below a value that has the shape of a `Text`, with the path to it. */
function* textsIn(value: unknown, path: string): Generator<[string, Partial<Text>]> {
  if (value === null || typeof value !== 'object') return;
  if ('nb' in value || 'nn' in value || 'en' in value) {
    yield [path, value as Partial<Text>];
    return;
  }
  for (const [key, child] of Object.entries(value)) yield* textsIn(child, `${path}.${key}`);
}

describe.each(kindNames)('%s', (name) => {
  const kind = kindOf(name);
  const fields = Object.entries<Field>(kind.fields);

  it('gives each field, link and reversed reference a name of its own', () => {
    expect(repeated(namesOf(name))).toEqual([]);
  });

  it('says everything in Bokmål, Nynorsk and English', () => {
    const missing = [...textsIn(kind, name)].flatMap(([path, text]) =>
      languages.filter((l) => !text[l]?.trim()).map((l) => `${path} ${l}`),
    );
    expect(missing).toEqual([]);
  });

  it('has no two headings that a spreadsheet could confuse', () => {
    const headings = [
      ...fields.map(([field, f]) => ({ name: field, texts: [...Object.values(f.label), ...(f.aliases ?? [])] })),
      ...linksOf(name).map((link) => ({ name: link.name, texts: [...Object.values(link.label), ...link.aliases] })),
      ...fields.flatMap(([field, f]) =>
        f.type === 'ref' ? Object.entries(f.keyHeadings ?? {}).map(([key, texts]) => ({ name: `${field}.${key}`, texts: [...texts] })) : [],
      ),
    ].flatMap(({ name: from, texts }) => [...new Set(texts.map(heading))].map((text) => ({ name: text, from })));
    expect(repeated(headings)).toEqual([]);
  });

  it('has columns and keys that are fields of its own', () => {
    const own = Object.keys(kind.fields);
    expect([...kind.columns, ...kind.keys.flat()].filter((field) => !own.includes(field))).toEqual([]);
    expect(kind.keys.length).toBeGreaterThan(0);
  });

  it('refers only to kinds, vocabularies and sections that exist', () => {
    const wrong = fields.flatMap(([field, f]) => [
      ...(f.type === 'ref' ? f.kinds.filter((k) => !isKindName(k)).map((k) => `${field}: kind ${k}`) : []),
      ...((f.type === 'term' || f.type === 'terms') && !Object.hasOwn(vocabularies, f.vocabulary) ? [`${field}: ${f.vocabulary}`] : []),
      ...(f.group !== undefined && !Object.hasOwn(groups, f.group) ? [`${field}: group ${f.group}`] : []),
      ...(f.type === 'ref'
        ? Object.keys(f.keyHeadings ?? {})
            .filter((key) => !f.kinds.some((k) => isKindName(k) && Object.hasOwn(kindOf(k).fields, key)))
            .map((key) => `${field}: key ${key}`)
        : []),
    ]);
    expect(wrong).toEqual([]);
  });

  it('has option keys in lower snake case', () => {
    const keys = fields.flatMap(([, f]) => ('options' in f ? Object.keys(f.options) : []));
    expect(keys.filter((key) => !/^[a-z][a-z0-9]*(_[a-z0-9]+)*$/.test(key))).toEqual([]);
  });

  it('places every field in a section of the page', () => {
    expect(fields.filter(([, f]) => f.group === undefined).map(([field]) => field)).toEqual([]);
  });
});

it('names every kind the same way in its key and in its declaration', () => {
  expect(kindNames.map((name) => kindOf(name).name)).toEqual(kindNames);
  expect(new Set(kindNames.map((name) => kindOf(name).pluralName)).size).toBe(kindNames.length);
});

it('has relations that are said in three languages and made once', () => {
  const missing = relationRules.flatMap((rule) =>
    [...textsIn(rule, `${rule.source} ${rule.verb} ${rule.target}`)].flatMap(([path, text]) =>
      languages.filter((l) => !text[l]?.trim()).map((l) => `${path} ${l}`),
    ),
  );
  expect(missing).toEqual([]);
  const triples = relationRules.map((rule) => `${rule.source} ${rule.verb} ${rule.target}`);
  expect(new Set(triples).size).toBe(triples.length);
});

describe.each(Object.entries(vocabularies))('the vocabulary %s', (_, vocabulary) => {
  it('says every term in three languages', () => {
    const missing = [...textsIn(vocabulary, '')].flatMap(([path, text]) =>
      languages.filter((l) => !text[l]?.trim()).map((l) => `${path} ${l}`),
    );
    expect(missing).toEqual([]);
  });

  it('has no word that could mean two terms', () => {
    const words = Object.entries(vocabulary.terms).flatMap(([key, term]) => {
      const { nb, nn, en } = term;
      const aliases: readonly string[] = 'aliases' in term ? (term.aliases ?? []) : [];
      return [...new Set([nb, nn, en, ...aliases].map(heading))].map((name) => ({ name, from: key }));
    });
    expect(repeated(words)).toEqual([]);
  });
});

describe('headings people really use', () => {
  /** What a heading stands for on a kind: the name of a field or link, or a field and the key of what it points at. */
  const meaningOf = (name: KindName, written: string): string | undefined => {
    const fields = Object.entries<Field>(kindOf(name).fields);
    const own = fields.find(([, f]) =>
      [...Object.values(f.label), ...(f.aliases ?? [])].some((text) => heading(text) === heading(written)),
    );
    const link = linksOf(name).find((l) => [...Object.values(l.label), ...l.aliases].some((text) => heading(text) === heading(written)));
    const key = fields.flatMap(([field, f]) =>
      f.type === 'ref'
        ? Object.entries(f.keyHeadings ?? {}).flatMap(([to, texts]) =>
            texts.some((text) => heading(text) === heading(written)) ? [`${field}.${to}`] : [],
          )
        : [],
    )[0];
    return own?.[0] ?? link?.name ?? key;
  };
  const meanings = (name: KindName, headings: readonly string[]) =>
    Object.fromEntries(headings.map((each) => [each, meaningOf(name, each)]));

  it('in a list of systems are all understood', () => {
    const headings = [
      'Nr',
      'System',
      'Beskrivelse',
      'Type',
      'Leverandør',
      'Org.nr leverandør',
      'Systemeier',
      'Systemforvalter',
      'Kommunalområde',
      'I bruk fra',
      'Status',
      'Årlig kostnad',
      'Antall brukere',
      'Personopplysninger',
      'LOS',
      'Merknad',
    ];
    expect(Object.values(meanings('application', headings))).toEqual([
      'reference',
      'name',
      'description',
      'type',
      'vendor',
      'vendor.organisationNumber',
      'owner',
      'steward',
      'ownerUnit',
      'inUseFrom',
      'lifecycle',
      'annualCost',
      'userCount',
      'personalData',
      'losConcepts',
      'note',
    ]);
  });

  it('in a list of integrations are all understood', () => {
    const headings = ['Fra system', 'Til system', 'Hva overføres', 'Type', 'Eier av integrasjonen', 'Personopplysninger', 'Hyppighet'];
    expect(Object.values(meanings('integration', headings))).toEqual([
      'source',
      'target',
      'name',
      'type',
      'owner',
      'personalData',
      'frequency',
    ]);
  });

  it('in an export from Behandlingsoversikt are understood', () => {
    const expected = {
      'Behandlingsansvarliges representant': 'representative',
      'Personvernombud - navn': 'dataProtectionOfficer',
      'Behandlingen gjelder': 'name',
      'Daglig behandlingsansvar - Navn': 'owner',
      'Databehandlere - Navn': 'processors',
      'Felles behandlingsansvar': 'jointControllers',
      'Formål med behandlingen': 'purposes',
      'Behandlingsgrunnlag artikkel 6': 'article6',
      'Artikkel 6 - Henvisning til annen lovgiving': 'nationalLaw',
      'Behandlingsgrunnlag artikkel 9': 'article9',
      'Behandlingsgrunnlag artikkel 10': 'article10',
      'Funksjons- eller virksomhetsområde': 'area',
      'Tilhørende datasett - navn': 'datasets',
      'Personopplysninger - Kategorier av registrerte': 'dataSubjects',
      'Personopplysninger - Kategorier tilknyttet den registrerte': 'personalDataCategories',
      'Planlagte tidsfrister for sletting': 'retention',
      'Kilder til personopplysningene': 'sources',
      'System i virksomheten som behandler personopplysninger': 'applications',
      'Mottakere eller kategorier av mottakere': 'recipients',
      'Mottakere - tredjeland eller internasjonale organisasjoner': 'transferCountries',
      'Garantier ved overføring': 'transferSafeguards',
      'Tekniske og organisatoriske sikkerhetstiltak': 'securityDescription',
      'Er det gjennomført DPIA?': 'dpia',
      'Referanse til DPIA': 'dpiaReference',
      Behandlingstatus: 'status',
    };
    expect(meanings('processing', Object.keys(expected))).toEqual(expected);
  });
});
