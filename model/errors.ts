/** Expected refusals: what the product says no to, why, and what to do. Anything else that is thrown is a fault and is masked. */
import type { Problem } from '#model/result';
import { fill, type Language, type Text } from '#model/text';

/** A refusal the user can understand and act upon. `code` is stable, for programs; `text` is for people. */
export class Refusal extends Error {
  readonly code: string;
  readonly text: Text;

  constructor(code: string, text: Text) {
    super(text.en);
    this.name = new.target.name;
    this.code = code;
    this.text = text;
  }
}

/** The content breaks a rule; every problem names its field or cell. */
export class ValidationFailed extends Refusal {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super('validation_failed', {
      nb: 'Noe må rettes før dette kan lagres. Se meldingen ved hvert felt.',
      nn: 'Noko må rettast før dette kan lagrast. Sjå meldinga ved kvart felt.',
      en: 'Something must be corrected before this can be saved. See the message at each field.',
    });
    this.problems = problems;
  }
}

interface Change {
  /** The version that is stored now. */
  version: number;
  /** The name of whoever made it; null when that is not known. */
  changedBy: string | null;
  /** An instant, as JSON and the database write it. */
  changedAt: string;
  /** The names of the fields that were changed since the version the update was based on. */
  fields: readonly string[];
}

/** Somebody else changed the object since it was read. */
export class Conflict extends Refusal {
  readonly version: number;
  readonly changedBy: string | null;
  readonly changedAt: string;
  readonly fields: readonly string[];

  constructor(change: Change) {
    super('conflict', conflictText(change));
    this.version = change.version;
    this.changedBy = change.changedBy;
    this.changedAt = change.changedAt;
    this.fields = change.fields;
  }
}

const locales = { nb: 'nb-NO', nn: 'nn-NO', en: 'en-GB' } as const;

/** An instant as people in Norway say it: «17. februar 2026 kl. 13:05». */
export function moment(at: Date): Text {
  const one = (language: Language) =>
    new Intl.DateTimeFormat(locales[language], { dateStyle: 'long', timeStyle: 'short', timeZone: 'Europe/Oslo' }).format(at);
  return { nb: one('nb'), nn: one('nn'), en: one('en') };
}

const somebody: Text = { nb: 'En annen', nn: 'Nokon andre', en: 'Somebody else' };

const conflictText = (change: Change): Text =>
  fill(
    {
      nb: '{who} lagret en endring {when}, etter at du åpnet siden. Se hva som er nytt, og lagre på nytt.',
      nn: '{who} lagra ei endring {when}, etter at du opna sida. Sjå kva som er nytt, og lagre på nytt.',
      en: '{who} saved a change on {when}, after you opened the page. See what is new, then save again.',
    },
    { who: change.changedBy ?? somebody, when: moment(new Date(change.changedAt)) },
  );

/** The role does not allow it. */
export class NotAllowed extends Refusal {
  constructor(
    text: Text = {
      nb: 'Rollen din gir ikke adgang til dette. Be en administrator om hjelp.',
      nn: 'Rolla di gir ikkje høve til dette. Be ein administrator om hjelp.',
      en: 'Your role does not allow this. Ask an administrator for help.',
    },
  ) {
    super('not_allowed', text);
  }
}

/** It does not exist, or belongs to an organisation the user is not in: the answer is the same, so that ids cannot be guessed. */
export class NotFound extends Refusal {
  constructor(
    text: Text = {
      nb: 'Dette finnes ikke her. Det kan være fjernet, eller høre til en annen organisasjon.',
      nn: 'Dette finst ikkje her. Det kan vere fjerna, eller høyre til ein annan organisasjon.',
      en: 'This is not here. It may have been removed, or belong to another organisation.',
    },
  ) {
    super('not_found', text);
  }
}

/** The place to continue a list from is not one this list has given out. */
export class BadCursor extends Refusal {
  constructor(readonly cursor: string) {
    super('bad_cursor', {
      nb: 'Stedet listen skulle fortsette fra, er ikke gyldig. Begynn listen på nytt.',
      nn: 'Staden lista skulle halde fram frå, er ikkje gyldig. Byrja lista på nytt.',
      en: 'The place to continue the list from is not valid. Start the list again.',
    });
  }
}

/** More rows were asked for than one page may hold. */
export class TooMuch extends Refusal {
  constructor(asked: number, most: number) {
    const values = { asked, most };
    super(
      'too_much',
      fill(
        {
          nb: 'En side kan ha fra 0 til {most} rader; det ble bedt om {asked}. Be om færre, og hent resten med «after».',
          nn: 'Ei side kan ha frå 0 til {most} rader; det vart bede om {asked}. Be om færre, og hent resten med «after».',
          en: 'A page may have from 0 to {most} rows; {asked} were asked for. Ask for fewer, and fetch the rest with “after”.',
        },
        values,
      ),
    );
  }
}

/** One operation asks for more than an answer may cost. */
export class TooCostly extends Refusal {
  constructor(what: 'Complexity' | 'Depth' | 'Breadth', asked: number, most: number) {
    const names: Text = {
      Complexity: { nb: 'kostnad', nn: 'kostnad', en: 'cost' },
      Depth: { nb: 'nivåer', nn: 'nivå', en: 'depth' },
      Breadth: { nb: 'felt', nn: 'felt', en: 'fields' },
    }[what];
    super(
      'too_costly',
      fill(
        {
          nb: 'Spørringen ber om for mye på én gang: {what} {asked}, og grensen er {most}. Be om færre rader, felt eller nivåer, og hent resten i flere omganger.',
          nn: 'Spørjinga ber om for mykje på éin gong: {what} {asked}, og grensa er {most}. Be om færre rader, felt eller nivå, og hent resten i fleire omgangar.',
          en: 'The query asks for too much at once: {what} {asked}, and the limit is {most}. Ask for fewer rows, fields or levels, and fetch the rest in turns.',
        },
        { what: names, asked, most },
      ),
    );
  }
}

/** A batch cannot be undone as one, since something in it was changed afterwards. */
export class BuiltUpon extends Refusal {
  constructor(name: string) {
    super(
      'built_upon',
      fill(
        {
          nb: '«{name}» er endret etterpå, så alt kan ikke angres på én gang. Rett opp enkeltvis fra historikken.',
          nn: '«{name}» er endra etterpå, så alt kan ikkje angrast på éin gong. Rett opp enkeltvis frå historikken.',
          en: '“{name}” has been changed since, so it cannot all be undone at once. Put things right one by one from their history.',
        },
        { name },
      ),
    );
  }
}

/** Nobody is signed in, or the session is over. */
export class NotSignedIn extends Refusal {
  constructor() {
    super('not_signed_in', {
      nb: 'Du er ikke logget inn. Logg inn, og prøv igjen.',
      nn: 'Du er ikkje logga inn. Logg inn, og prøv igjen.',
      en: 'You are not signed in. Sign in, and try again.',
    });
  }
}

/** A plan with errors is not applied unless they are left out. */
export class PlanHasProblems extends Refusal {
  constructor() {
    super('plan_has_problems', {
      nb: 'Noe i filen må rettes først. Rett det, eller velg å legge inn resten uten.',
      nn: 'Noko i fila må rettast først. Rett det, eller vel å leggje inn resten utan.',
      en: 'Something in the file must be corrected first. Correct it, or choose to bring in the rest without it.',
    });
  }
}

/** Something the plan would change was changed after the plan was made. */
export class PlanIsStale extends Refusal {
  constructor(name: string) {
    super(
      'plan_is_stale',
      fill(
        {
          nb: '«{name}» er endret etter at planen ble laget. Ingenting er lagt inn. Lag planen på nytt, og se hva som er annerledes.',
          nn: '«{name}» er endra etter at planen vart laga. Ingenting er lagt inn. Lag planen på nytt, og sjå kva som er annleis.',
          en: '“{name}” was changed after the plan was made. Nothing has been brought in. Make the plan again, and see what is different.',
        },
        { name },
      ),
    );
  }
}
