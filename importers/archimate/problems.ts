/** What is said about a model as a whole. Many of one sort are told one by one up to a limit, then counted. */
import { gather } from '#model/gather';
import type { Problem, Severity } from '#model/result';
import { fill, type Text } from '#model/text';

const texts = {
  undefined_property: {
    nb: 'En egenskap viser til definisjonen «{value}», som ikke finnes i modellen. Egenskapen er ikke lest. Eksporter modellen på nytt fra verktøyet.',
    nn: 'Ein eigenskap viser til definisjonen «{value}», som ikkje finst i modellen. Eigenskapen er ikkje lesen. Eksporter modellen på nytt frå verktøyet.',
    en: 'A property refers to the definition “{value}”, which is not in the model. The property was not read. Export the model again from the tool.',
  },
  without_identifier: {
    nb: '«{value}» (linje {line}) mangler identifikator, eller har en som er for lang, og er ikke lest. Eksporter modellen på nytt fra verktøyet.',
    nn: '«{value}» (linje {line}) manglar identifikator, eller har ein som er for lang, og er ikkje lesen. Eksporter modellen på nytt frå verktøyet.',
    en: '“{value}” (line {line}) has no identifier, or one that is too long, and was not read. Export the model again from the tool.',
  },
  duplicate_identifier: {
    nb: '«{value}» (linje {line}) har samme identifikator ({identifier}) som noe tidligere i modellen, og er ikke lest. Gi den en egen, eller fjern den ene.',
    nn: '«{value}» (linje {line}) har same identifikator ({identifier}) som noko tidlegare i modellen, og er ikkje lesen. Gi han ein eigen, eller fjern den eine.',
    en: '“{value}” (line {line}) has the same identifier ({identifier}) as something earlier in the model, and was not read. Give it one of its own, or remove one of them.',
  },
  dangling: {
    nb: 'Koblingen {type} ({identifier}) viser til «{value}», som ikke finnes i modellen. Koblingen er ikke lest. Fjern den, eller ta med det den viser til.',
    nn: 'Koplinga {type} ({identifier}) viser til «{value}», som ikkje finst i modellen. Koplinga er ikkje lesen. Fjern henne, eller ta med det ho viser til.',
    en: 'The relationship {type} ({identifier}) refers to “{value}”, which is not in the model. It was not read. Remove it, or include what it refers to.',
  },
  copy: {
    nb: '«{value}» er en kopi av noe annet i modellen og blir lest som noe nytt. Gi den et eget navn hvis den ikke har det.',
    nn: '«{value}» er ein kopi av noko anna i modellen og blir lese som noko nytt. Gi han eit eige namn om han ikkje har det.',
    en: '“{value}” is a copy of something else in the model and is read as something new. Give it a name of its own if it has none.',
  },
  other_type: {
    nb: '«{value}» har fått typen {type} i modellen. Den er fortsatt {kind} i registeret. Opprett en ny hvis det er noe annet.',
    nn: '«{value}» har fått typen {type} i modellen. Det er framleis {kind} i registeret. Opprett ein ny om det er noko anna.',
    en: '“{value}” has been given the type {type} in the model. It is still {kind} in the registry. Create a new one if it is something else.',
  },
  second_value: {
    nb: '«{value}» har flere koblinger for «{label}», men registeret har plass til én. Den første er lest, resten er tatt vare på.',
    nn: '«{value}» har fleire koplingar for «{label}», men registeret har plass til éi. Den første er lesen, resten er teken vare på.',
    en: '“{value}” has several relationships for “{label}”, but the registry has room for one. The first was read, the others are kept.',
  },
  language_no: {
    nb: 'Tekster er merket med språket «no». De er lest som bokmål (nb).',
    nn: 'Tekstar er merkte med språket «no». Dei er lesne som bokmål (nb).',
    en: 'Texts are marked with the language “no”. They were read as Bokmål (nb).',
  },
  other_language: {
    nb: '{count} tekster på andre språk enn registeret har plass til, er ikke lest.',
    nn: '{count} tekstar på andre språk enn registeret har plass til, er ikkje lesne.',
    en: '{count} texts in languages the registry has no place for were not read.',
  },
  unnamed_flow: {
    nb: '{count} dataflyter har ikke navn. De er kalt opp etter applikasjonene de går mellom. Gi dem navn etter hva som overføres.',
    nn: '{count} dataflytar har ikkje namn. Dei er kalla opp etter applikasjonane dei går mellom. Gi dei namn etter kva som blir overført.',
    en: '{count} flows have no name. They are called after the applications they go between. Name them after what is transferred.',
  },
  own_views: {
    nb: 'De {count} visningene som Husorden tegnet, blir tegnet på nytt neste gang modellen tas ut. Vil du beholde en du har endret, lag en kopi av den i Archi og importer igjen.',
    nn: 'Dei {count} visingane som Husorden teikna, blir teikna på nytt neste gong modellen blir teken ut. Vil du behalde ei du har endra, lag ein kopi av henne i Archi og importer igjen.',
    en: 'The {count} views that Husorden drew are drawn again the next time the model is taken out. To keep one you have changed, make a copy of it in Archi and import again.',
  },
  views_not_read: {
    nb: 'Filen er i Archis eget format. De {count} visningene i den er ikke lest. Vil du ta vare på dem, velg Fil → Eksporter → Open Exchange i Archi og importer den filen.',
    nn: 'Fila er i Archi sitt eige format. Dei {count} visingane i henne er ikkje lesne. Vil du ta vare på dei, vel Fil → Eksporter → Open Exchange i Archi og importer den fila.',
    en: 'The file is in Archi’s own format. The {count} views in it were not read. To keep them, choose File → Export → Open Exchange in Archi and import that file.',
  },
  kept: {
    nb: 'Tatt vare på: {elements} elementer, {relationships} koblinger og {views} visninger som registeret ikke har plass til. De kommer med neste gang modellen tas ut som ArchiMate. Typer: {types}.',
    nn: 'Teke vare på: {elements} element, {relationships} koplingar og {views} visingar som registeret ikkje har plass til. Dei kjem med neste gong modellen blir teken ut som ArchiMate. Typar: {types}.',
    en: 'Kept: {elements} elements, {relationships} relationships and {views} views that the registry has no place for. They are included the next time the model is taken out as ArchiMate. Types: {types}.',
  },
  model_itself: {
    nb: 'Det modellen sier om seg selv ({parts}), har ingen plass i registeret og er ikke lest.',
    nn: 'Det modellen seier om seg sjølv ({parts}), har ingen plass i registeret og er ikkje lese.',
    en: 'What the model says of itself ({parts}) has no place in the registry and was not read.',
  },
  folders: {
    nb: 'Modellen har mapper. Hva som ligger i hvilken, er tatt vare på for {count} elementer, koblinger og visninger, og kommer med neste gang modellen tas ut som ArchiMate.',
    nn: 'Modellen har mapper. Kva som ligg i kva for ei, er teke vare på for {count} element, koplingar og visingar, og kjem med neste gong modellen blir teken ut som ArchiMate.',
    en: 'The model has folders. What lies in which is kept for {count} elements, relationships and views, and is included the next time the model is taken out as ArchiMate.',
  },
  folders_left: {
    nb: 'Mappene i modellen tar for stor plass. {count} elementer, koblinger og visninger er ikke lest med mappen sin.',
    nn: 'Mappene i modellen tek for stor plass. {count} element, koplingar og visingar er ikkje lesne med mappa si.',
    en: 'The folders of the model take up too much room. {count} elements, relationships and views were read without their folder.',
  },
  more: {
    nb: '… og {count} til av samme slag.',
    nn: '… og {count} til av same slag.',
    en: '… and {count} more of the same kind.',
  },
} as const satisfies Record<string, Text>;

export type ModelCode = Exclude<keyof typeof texts, 'more'>;

const information: ReadonlySet<ModelCode> = new Set(['language_no', 'kept', 'folders', 'model_itself', 'own_views', 'other_type', 'copy']);
const mostOfEach = 20;

export class Problems {
  readonly #found = new Map<ModelCode, Problem[]>();
  readonly #counts = new Map<ModelCode, number>();

  constructor(private readonly file: string) {}

  add(code: ModelCode, fillings: Record<string, string | number | Text> = {}): void {
    const count = (this.#counts.get(code) ?? 0) + 1;
    this.#counts.set(code, count);
    if (count > mostOfEach) return;
    const { value } = fillings;
    const problem: Problem = {
      code: `archimate_${code}`,
      severity: severityOf(code),
      at: { file: this.file },
      ...(typeof value === 'string' ? { value } : {}),
      text: fill(texts[code], fillings),
    };
    gather(this.#found, code, problem);
  }

  /** A sentence with a number, unless the number is none. */
  count(code: ModelCode, count: number): void {
    if (count > 0) this.add(code, { count });
  }

  all(): Problem[] {
    return [...this.#found].flatMap(([code, problems]) => {
      const more = (this.#counts.get(code) ?? 0) - problems.length;
      if (more === 0) return problems;
      return [
        ...problems,
        { code: `archimate_${code}`, severity: severityOf(code), at: { file: this.file }, text: fill(texts.more, { count: more }) },
      ];
    });
  }
}

const severityOf = (code: ModelCode): Severity => (information.has(code) ? 'info' : 'warning');
