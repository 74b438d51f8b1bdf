/** Why a file of RDF was not read. */
import type { Text } from '#model/text';

export const rdfRefusals = {
  rdf_broken: {
    nb: 'Filen «{file}» slutter å gi mening som RDF ved linje {limit}. Sjekk den linjen og den før, eller hent filen på nytt. Ingenting er lest.',
    nn: 'Fila «{file}» sluttar å gje meining som RDF ved linje {limit}. Sjekk den linja og den før, eller hent fila på nytt. Ingenting er lese.',
    en: 'The file “{file}” stops making sense as RDF at line {limit}. Check that line and the one before, or fetch the file again. Nothing was read.',
  },
  rdf_doctype: {
    nb: 'Filen «{file}» har en DOCTYPE-erklæring. Den kan hente innhold utenfra og blir ikke lest. Fjern erklæringen, eller lagre som Turtle.',
    nn: 'Fila «{file}» har ei DOCTYPE-erklæring. Ho kan hente innhald utanfrå og blir ikkje lesen. Fjern erklæringa, eller lagre som Turtle.',
    en: 'The file “{file}” has a DOCTYPE declaration. It could pull in outside content, so it is not read. Remove it, or save as Turtle.',
  },
  rdf_deep: {
    nb: 'Filen «{file}» har innhold i mer enn {limit} nivåer. Kontroller at det er riktig fil.',
    nn: 'Fila «{file}» har innhald i meir enn {limit} nivå. Kontroller at det er rett fil.',
    en: 'The file “{file}” nests its content more than {limit} levels deep. Check that it is the right file.',
  },
  rdf_large: {
    nb: 'Filen «{file}» har mer enn {limit} opplysninger (tripler). Del den i flere filer, for eksempel én for hver katalog.',
    nn: 'Fila «{file}» har meir enn {limit} opplysningar (triplar). Del henne i fleire filer, til dømes éi for kvar katalog.',
    en: 'The file “{file}” has more than {limit} statements (triples). Split it into several files, such as one for each catalogue.',
  },
  rdf_context: {
    nb: 'Filen «{file}» viser til «{sheet}» for å forklare ordene sine, og slikt blir ikke hentet. Lagre filen med forklaringen inni («@context» som objekt), eller som Turtle.',
    nn: 'Fila «{file}» viser til «{sheet}» for å forklare orda sine, og slikt blir ikkje henta. Lagre fila med forklaringa inni («@context» som objekt), eller som Turtle.',
    en: 'The file “{file}” points to “{sheet}” to explain its words, and such things are not fetched. Save the file with the explanation inside (“@context” as an object), or as Turtle.',
  },
  rdf_empty: {
    nb: 'Filen «{file}» er RDF, men har ingen datasett, datatjenester, tjenester eller begreper som er beskrevet. Kontroller at det er riktig fil.',
    nn: 'Fila «{file}» er RDF, men har ingen datasett, datatenester, tenester eller omgrep som er skildra. Kontroller at det er rett fil.',
    en: 'The file “{file}” is RDF, but describes no datasets, data services, services or concepts. Check that it is the right file.',
  },
} as const satisfies Record<string, Text>;

/** What is said of what was not read. */
export const rdfRemarks = {
  rdf_unread: {
    nb: 'Egenskapen {value} har ingen plass i registeret og er ikke lest ({places}).',
    nn: 'Eigenskapen {value} har ingen plass i registeret og er ikkje lesen ({places}).',
    en: 'The property {value} has no place in the registry and was not read ({places}).',
  },
  rdf_unread_type: {
    nb: 'Det som er av typen {value}, har ingen plass i registeret og er ikke lest ({places}).',
    nn: 'Det som er av typen {value}, har ingen plass i registeret og er ikkje lese ({places}).',
    en: 'What is of the type {value} has no place in the registry and was not read ({places}).',
  },
  rdf_page: {
    nb: 'Filen er én side av en lengre katalog, og fortsetter på {value}. Det som står der, er ikke lest. Hent også den siden og importer den.',
    nn: 'Fila er éi side av ein lengre katalog, og held fram på {value}. Det som står der, er ikkje lese. Hent òg den sida og importer henne.',
    en: 'The file is one page of a longer catalogue, which goes on at {value}. What stands there was not read. Fetch that page too and import it.',
  },
  rdf_unknown_value: {
    nb: '«{name}»: {value} er ikke en verdi registeret kjenner for {label}, og er ikke lest.',
    nn: '«{name}»: {value} er ikkje ein verdi registeret kjenner for {label}, og er ikkje lesen.',
    en: '“{name}”: {value} is not a value the registry knows for {label}, and was not read.',
  },
  rdf_second_value: {
    nb: '«{name}»: registeret har plass til én verdi for {label}. Den første er lest, «{value}» er ikke lest.',
    nn: '«{name}»: registeret har plass til éin verdi for {label}. Den første er lesen, «{value}» er ikkje lesen.',
    en: '“{name}”: the registry has room for one value of {label}. The first was read, “{value}” was not.',
  },
  rdf_language: {
    nb: '«{name}»: {label} på språket «{value}» har ingen plass i registeret og er ikke lest.',
    nn: '«{name}»: {label} på språket «{value}» har ingen plass i registeret og er ikkje lesen.',
    en: '“{name}”: {label} in the language “{value}” has no place in the registry and was not read.',
  },
  rdf_elsewhere: {
    nb: '«{name}»: {label} viser til {value}, som ikke er beskrevet i filen. Koblingen er ikke lest.',
    nn: '«{name}»: {label} viser til {value}, som ikkje er skildra i fila. Koplinga er ikkje lesen.',
    en: '“{name}”: {label} points to {value}, which the file does not describe. The link was not read.',
  },
} as const satisfies Record<string, Text>;
export type RemarkCode = keyof typeof rdfRemarks;
