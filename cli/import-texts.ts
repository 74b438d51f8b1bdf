/** Words of `husorden import`. */
import type { Text } from '#model/text';

export const importTexts = {
  reading: { nb: 'Leser filen … {percent} %', nn: 'Les fila … {percent} %', en: 'Reading the file … {percent} %' },
  planning: { nb: 'Sammenligner … {percent} %', nn: 'Samanliknar … {percent} %', en: 'Comparing … {percent} %' },
  applying: { nb: 'Legger inn … {percent} %', nn: 'Legg inn … {percent} %', en: 'Bringing in … {percent} %' },
  sheet: { nb: 'Ark', nn: 'Ark', en: 'Sheet' },
  kind: { nb: 'Type', nn: 'Type', en: 'Kind' },
  create: { nb: 'Nye', nn: 'Nye', en: 'New' },
  change: { nb: 'Endres', nn: 'Blir endra', en: 'Changed' },
  same: { nb: 'Uendret', nn: 'Uendra', en: 'Same' },
  skipped: { nb: 'Hoppet over', nn: 'Hoppa over', en: 'Skipped' },
  problems: { nb: 'Må rettes', nn: 'Må rettast', en: 'To correct' },
  error: { nb: 'Feil', nn: 'Feil', en: 'Error' },
  warning: { nb: 'Obs', nn: 'Obs', en: 'Note' },
  more: {
    nb: '… og {count} til. Bruk --json for å se alle.',
    nn: '… og {count} til. Bruk --json for å sjå alle.',
    en: '… and {count} more. Use --json to see them all.',
  },
  dryRun: {
    nb: 'Ingenting er lagt inn (--dry-run).',
    nn: 'Ingenting er lagt inn (--dry-run).',
    en: 'Nothing has been brought in (--dry-run).',
  },
  hindered: {
    nb: 'Ingenting er lagt inn. Rett feilene i filen, eller bruk --leave-out-problems for å legge inn resten uten.',
    nn: 'Ingenting er lagt inn. Rett feila i fila, eller bruk --leave-out-problems for å leggje inn resten utan.',
    en: 'Nothing has been brought in. Correct the errors in the file, or use --leave-out-problems to bring in the rest without them.',
  },
  inConflict: {
    nb: 'Ingenting er lagt inn. Noe er endret både i filen og i Husorden. Avgjør det med --conflicts ours (behold Husordens) eller --conflicts theirs (ta filens).',
    nn: 'Ingenting er lagt inn. Noko er endra både i fila og i Husorden. Avgjer det med --conflicts ours (behald det i Husorden) eller --conflicts theirs (ta det i fila).',
    en: 'Nothing has been brought in. Something has been changed both in the file and in Husorden. Settle it with --conflicts ours (keep what Husorden has) or --conflicts theirs (take what the file has).',
  },
  conflict: {
    nb: '{name}, {field}: da filen ble laget «{base}», i Husorden nå «{ours}», i filen «{theirs}»',
    nn: '{name}, {field}: då fila vart laga «{base}», i Husorden no «{ours}», i fila «{theirs}»',
    en: '{name}, {field}: when the file was made “{base}”, in Husorden now “{ours}”, in the file “{theirs}”',
  },
  wholeObject: { nb: 'fjernet', nn: 'fjerna', en: 'removed' },
  missing: {
    nb: 'Står ikke lenger i filen: {names}. Det blir i Husorden. Fjern det som ikke er endret siden, med --remove-missing.',
    nn: 'Står ikkje lenger i fila: {names}. Det blir i Husorden. Fjern det som ikkje er endra sidan, med --remove-missing.',
    en: 'No longer in the file: {names}. It stays in Husorden. Remove what has not been changed since with --remove-missing.',
  },
  removed: { nb: 'Fjernes: {names}.', nn: 'Blir fjerna: {names}.', en: 'Removed: {names}.' },
  andMore: { nb: 'og {count} til', nn: 'og {count} til', en: 'and {count} more' },
  nothing: {
    nb: 'Ingenting å legge inn: alt i filen står der fra før.',
    nn: 'Ingenting å leggje inn: alt i fila står der frå før.',
    en: 'Nothing to bring in: everything in the file is there already.',
  },
  applied: {
    nb: 'Nye: {created}. Endret: {changed}. Angre alt med: npx husorden undo {batch}',
    nn: 'Nye: {created}. Endra: {changed}. Angre alt med: npx husorden undo {batch}',
    en: 'New: {created}. Changed: {changed}. Undo it all with: npx husorden undo {batch}',
  },
} as const satisfies Record<string, Text>;
