/** The model as a document for people: every kind, field, link and vocabulary, in Bokmål with Nynorsk and English beside it. */
import { type Field, type FieldType, groups, type Kind } from '#model/fields';
import { isKindName, kindNames, kindOf } from '#model/kinds/index';
import { type Link, linksOf, relationRules } from '#model/relations';
import type { Text } from '#model/text';
import { type Vocabulary, vocabularies } from '#model/vocabularies';

const typeNames: Record<FieldType, string> = {
  text: 'tekst',
  texts: 'flere tekster',
  number: 'tall',
  money: 'kroner',
  date: 'dato',
  flag: 'ja eller nei',
  scale: 'skala',
  choice: 'ett valg',
  choices: 'flere valg',
  term: 'ett ord fra kodeverk',
  terms: 'flere ord fra kodeverk',
  ref: 'peker',
};

const formatNames = {
  url: 'nettadresse',
  email: 'e-post',
  phone: 'telefon',
  organisation_number: 'organisasjonsnummer',
  uri: 'adresse (URI)',
} as const;

const escaped = (text: string): string => text.replace(/[|\\`<>*_[\]]/g, '\\$&').replace(/\n/g, ' ');
const code = (text: string): string => `\`${text}\``;
const anchor = (kind: string): string => `#${kind.toLowerCase()}`;
const linkTo = (name: string): string => (isKindName(name) ? `[${kindOf(name).label.nb}](${anchor(name)})` : name);
const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
const table = (headings: readonly string[], rows: readonly (readonly string[])[]): string[] => [
  row(headings),
  row(headings.map(() => '---')),
  ...rows.map(row),
];
const otherLanguages = ({ nn, en }: Text): string => `${escaped(nn)} / ${escaped(en)}`;

function describe(field: Field): string {
  const name = typeNames[field.type];
  if (field.type === 'text') return field.format ? formatNames[field.format] : field.multiline ? 'lang tekst' : name;
  if (field.type === 'number') return [name, field.unit?.nb ?? '', rangeOf(field.min, field.max)].filter(Boolean).join(', ');
  if (field.type === 'scale') return `1-${field.steps.length}`;
  if (field.type === 'term' || field.type === 'terms') return `${name} [${field.vocabulary}](${anchor(`kodeverk-${field.vocabulary}`)})`;
  if (field.type === 'ref') return `${name} til ${field.kinds.map(linkTo).join(' eller ')}`;
  return name;
}

const rangeOf = (min?: number, max?: number): string => {
  if (min !== undefined && max !== undefined) return `${min}-${max}`;
  return min === undefined ? (max === undefined ? '' : `høyst ${max}`) : `minst ${min}`;
};

const weightOf = (field: { required?: boolean; important?: boolean }): string =>
  field.required ? 'må fylles ut' : field.important ? 'viktig' : '';

const choicesOf = (name: string, field: Field): string[] => {
  if (field.type === 'scale') return [`- **${field.label.nb}**: ${field.steps.map((step, i) => `${i + 1} ${step.nb}`).join(', ')}`];
  if (field.type !== 'choice' && field.type !== 'choices') return [];
  return [
    `- **${field.label.nb}** (${code(name)}): ${Object.entries(field.options)
      .map(([key, option]) => `${escaped(option.nb)} (${code(key)})`)
      .join(', ')}`,
  ];
};

function fieldRow([name, field]: [string, Field]): string[] {
  const help = [field.help ? escaped(field.help.nb) : '', field.source ? `*${escaped(field.source)}*` : ''].filter(Boolean).join(' ');
  return [
    `**${escaped(field.label.nb)}**<br>${otherLanguages(field.label)}`,
    code(name),
    describe(field),
    weightOf(field),
    field.group ? groups[field.group].nb : '',
    help,
    (field.aliases ?? []).map(escaped).join(', '),
  ];
}

const linkRow = (link: Link): string[] => [
  `**${escaped(link.label.nb)}**<br>${otherLanguages(link.label)}`,
  code(link.name),
  linkTo(link.kind),
  link.direction === 'forward'
    ? code(`${link.rule.source} ${link.verb} ${link.rule.target}`)
    : `fra den andre: ${code(`${link.rule.source} ${link.verb} ${link.rule.target}`)}`,
  link.important ? 'viktig' : '',
  link.aliases.map(escaped).join(', '),
];

const named = (kind: Kind, names: readonly string[]): string => names.map((name) => `«${kind.fields[name]?.label.nb ?? name}»`).join(' + ');

function kindSection(kind: Kind): string[] {
  const links = isKindName(kind.name) ? linksOf(kind.name) : [];
  const options = Object.entries(kind.fields).flatMap(([name, field]) => choicesOf(name, field));
  return [
    `<a id="${kind.name.toLowerCase()}"></a>`,
    '',
    `## ${kind.plural.nb}`,
    '',
    `*${otherLanguages(kind.plural)}* · ${code(kind.name)}, liste ${code(kind.pluralName)}`,
    '',
    `${escaped(kind.help.nb)}`,
    '',
    `Kjennes igjen på ${kind.keys.map((key) => named(kind, key)).join(', ellers ')}.${kind.aliases?.length ? ` Andre navn på arket: ${kind.aliases.map(escaped).join(', ')}.` : ''}`,
    '',
    ...table(['Felt', 'Navn i API', 'Type', '', 'Del av siden', 'Hjelp', 'Andre overskrifter'], Object.entries(kind.fields).map(fieldRow)),
    '',
    ...(options.length ? ['Valg:', '', ...options, ''] : []),
    ...(links.length
      ? ['Koblinger:', '', ...table(['Kobling', 'Navn i API', 'Til', 'Leses', '', 'Andre overskrifter'], links.map(linkRow)), '']
      : []),
  ];
}

const vocabularySection = ([name, vocabulary]: [string, Vocabulary]): string[] => [
  `<a id="kodeverk-${name.toLowerCase()}"></a>`,
  '',
  `### ${vocabulary.label.nb}`,
  '',
  `*${otherLanguages(vocabulary.label)}* · ${code(name)}`,
  '',
  ...table(
    ['Nøkkel', 'Bokmål', 'Nynorsk', 'Engelsk', 'Skrives også'],
    Object.entries(vocabulary.terms).map(([key, term]) => [
      code(key),
      escaped(term.nb),
      escaped(term.nn),
      escaped(term.en),
      (term.aliases ?? []).map(escaped).join(', '),
    ]),
  ),
  '',
];

/** The whole document, as `docs/model.md` should be. */
export function modelDocument(): string {
  const lines = [
    '# Det som kan registreres',
    '',
    'Denne siden er laget av `model/` og skal ikke redigeres. Lag den på nytt med `npx tsx docs/generate-model.ts`; med `--check` sier kommandoen fra når siden er gammel.',
    '',
    'Et felt som **må fylles ut**, må ha innhold. Et **viktig** felt teller når vi sier hvor mye som er utfylt. «Andre overskrifter» er det folk kaller kolonnen i regnearkene sine; importen kjenner dem igjen på alle tre språk.',
    '',
    ...table(
      ['Objekt', 'Nynorsk / engelsk', 'Felter', 'Koblinger'],
      kindNames.map((name) => {
        const kind = kindOf(name);
        return [
          `[${kind.plural.nb}](${anchor(name)})`,
          otherLanguages(kind.plural),
          String(Object.keys(kind.fields).length),
          String(linksOf(name).length),
        ];
      }),
    ),
    '',
    ...kindNames.flatMap((name) => kindSection(kindOf(name))),
    '## Tillatte koblinger',
    '',
    'Leses «fra, hva, til»: en applikasjon *supports* en tjeneste.',
    '',
    ...table(
      ['Fra', 'Hva', 'Til', 'Sett fra den ene', 'Sett fra den andre'],
      relationRules.map((rule) => [
        linkTo(rule.source),
        code(rule.verb),
        linkTo(rule.target),
        rule.forward.label.nb,
        rule.reverse.label.nb,
      ]),
    ),
    '',
    '## Kodeverk',
    '',
    'Dette er utgangspunktet. Kommunens administrator kan endre ordene, legge til flere og ta noen ut av bruk.',
    '',
    ...Object.entries<Vocabulary>(vocabularies).flatMap(vocabularySection),
  ];
  return `${lines.join('\n').trimEnd()}\n`;
}
