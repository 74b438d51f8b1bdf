/** Expected refusals: what the product says no to, why, and what to do. Anything else that is thrown is a fault and is masked. */
import type { Problem } from '#model/result';
import { fill, languages, type Text } from '#model/text';

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

export interface Change {
  /** The version that is stored now. */
  version: number;
  /** The name of whoever made it; null when that is not known. */
  changedBy: string | null;
  changedAt: Date;
  /** The names of the fields that were changed since the version the update was based on. */
  fields: readonly string[];
}

/** Somebody else changed the object since it was read. */
export class Conflict extends Refusal {
  readonly change: Change;

  constructor(change: Change) {
    super('conflict', conflictText(change));
    this.change = change;
  }
}

const locales = { nb: 'nb-NO', nn: 'nn-NO', en: 'en-GB' } as const;

const onDay = (at: Date): Text => {
  const [nb, nn, en] = languages.map((language) =>
    new Intl.DateTimeFormat(locales[language], { dateStyle: 'long', timeStyle: 'short', timeZone: 'Europe/Oslo' }).format(at),
  );
  return { nb: nb ?? '', nn: nn ?? '', en: en ?? '' };
};

const somebody: Text = { nb: 'En annen', nn: 'Nokon andre', en: 'Somebody else' };

const conflictText = (change: Change): Text =>
  fill(
    {
      nb: '{who} lagret en endring {when}, etter at du åpnet siden. Se hva som er nytt, og lagre på nytt.',
      nn: '{who} lagra ei endring {when}, etter at du opna sida. Sjå kva som er nytt, og lagre på nytt.',
      en: '{who} saved a change on {when}, after you opened the page. See what is new, then save again.',
    },
    { who: change.changedBy ?? somebody, when: onDay(change.changedAt) },
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
