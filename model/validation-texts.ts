/** What is said about a field that cannot be stored as it is. `{label}` is the field's own label. */
import type { Text } from '#model/text';

export const validationTexts = {
  required: {
    nb: '«{label}» mangler. Fyll ut feltet.',
    nn: '«{label}» manglar. Fyll ut feltet.',
    en: '“{label}” is missing. Fill in the field.',
  },
  unknown_field: {
    nb: 'Feltet «{name}» finnes ikke på {kind}. Sjekk navnet på feltet.',
    nn: 'Feltet «{name}» finst ikkje på {kind}. Sjekk namnet på feltet.',
    en: 'There is no field “{name}” on {kind}. Check the name of the field.',
  },
  bad_text: {
    nb: '«{label}» skal være tekst. Skriv det som tekst.',
    nn: '«{label}» skal vere tekst. Skriv det som tekst.',
    en: '“{label}” should be text. Write it as text.',
  },
  too_long: {
    nb: '«{label}» er på {length} tegn, men kan ha høyst {max}. Kort inn teksten.',
    nn: '«{label}» er på {length} teikn, men kan ha høgst {max}. Kort inn teksten.',
    en: '“{label}” has {length} characters, but may have at most {max}. Shorten the text.',
  },
  bad_list: {
    nb: '«{label}» skal være en liste. Skriv verdiene hver for seg.',
    nn: '«{label}» skal vere ei liste. Skriv verdiane kvar for seg.',
    en: '“{label}” should be a list. Write the values one by one.',
  },
  too_many: {
    nb: '«{label}» har {length} verdier, men kan ha høyst {max}. Ta bort noen.',
    nn: '«{label}» har {length} verdiar, men kan ha høgst {max}. Ta bort nokre.',
    en: '“{label}” has {length} values, but may have at most {max}. Remove some.',
  },
  bad_number: {
    nb: '«{label}» skal være et tall. Skriv bare siffer, og komma foran desimaler.',
    nn: '«{label}» skal vere eit tal. Skriv berre siffer, og komma framfor desimalar.',
    en: '“{label}” should be a number. Write digits only, and a point before decimals.',
  },
  not_whole: {
    nb: '«{label}» skal være et helt tall. Skriv det uten desimaler.',
    nn: '«{label}» skal vere eit heilt tal. Skriv det utan desimalar.',
    en: '“{label}” should be a whole number. Write it without decimals.',
  },
  too_small: {
    nb: '«{label}» kan ikke være mindre enn {min}. Rett tallet.',
    nn: '«{label}» kan ikkje vere mindre enn {min}. Rett talet.',
    en: '“{label}” cannot be less than {min}. Correct the number.',
  },
  too_large: {
    nb: '«{label}» kan ikke være større enn {max}. Rett tallet.',
    nn: '«{label}» kan ikkje vere større enn {max}. Rett talet.',
    en: '“{label}” cannot be more than {max}. Correct the number.',
  },
  bad_date: {
    nb: '«{label}» er ikke en dato. Skriv dag, måned og år, for eksempel 17.02.2026.',
    nn: '«{label}» er ikkje ein dato. Skriv dag, månad og år, til dømes 17.02.2026.',
    en: '“{label}” is not a date. Write day, month and year, such as 17.02.2026.',
  },
  unlikely_date: {
    nb: '«{label}» må ligge mellom 1900 og 2200. Sjekk årstallet.',
    nn: '«{label}» må liggje mellom 1900 og 2200. Sjekk årstalet.',
    en: '“{label}” must lie between 1900 and 2200. Check the year.',
  },
  bad_flag: {
    nb: '«{label}» skal være ja eller nei. Velg en av dem, eller la feltet stå tomt.',
    nn: '«{label}» skal vere ja eller nei. Vel ein av dei, eller lat feltet stå tomt.',
    en: '“{label}” should be yes or no. Choose one, or leave the field empty.',
  },
  bad_scale: {
    nb: '«{label}» skal være et helt tall fra 1 til {max}. Velg et trinn på skalaen.',
    nn: '«{label}» skal vere eit heilt tal frå 1 til {max}. Vel eit trinn på skalaen.',
    en: '“{label}” should be a whole number from 1 to {max}. Choose a step on the scale.',
  },
  unknown_option: {
    nb: '«{value}» er ikke et valg for «{label}». Velg en av verdiene i listen.',
    nn: '«{value}» er ikkje eit val for «{label}». Vel ein av verdiane i lista.',
    en: '“{value}” is not a choice for “{label}”. Choose one of the values in the list.',
  },
  unknown_term: {
    nb: '«{value}» finnes ikke i listen for «{label}». Velg en annen, eller be en administrator legge den til.',
    nn: '«{value}» finst ikkje i lista for «{label}». Vel ein annan, eller be ein administrator leggje han til.',
    en: '“{value}” is not in the list for “{label}”. Choose another, or ask an administrator to add it.',
  },
  bad_reference: {
    nb: '«{label}» peker ikke på noe i registeret. Velg fra listen.',
    nn: '«{label}» peiker ikkje på noko i registeret. Vel frå lista.',
    en: '“{label}” does not point at anything in the registry. Choose from the list.',
  },
} as const satisfies Record<string, Text>;
export type ValidationCode = keyof typeof validationTexts;
