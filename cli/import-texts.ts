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
