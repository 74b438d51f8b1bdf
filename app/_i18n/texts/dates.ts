/** Words for looking at another day than today. */
import type { Text } from '#model/text';

export const dates = {
  asOf: { nb: 'Slik det var eller blir', nn: 'Slik det var eller blir', en: 'As it was or will be' },
  today: { nb: 'I dag', nn: 'I dag', en: 'Today' },
  allNow: { nb: 'I dag: alt som er registrert', nn: 'I dag: alt som er registrert', en: 'Today: all that is registered' },
  nothingThen: {
    nb: 'Registeret har ingen applikasjoner i bruk den dagen.',
    nn: 'Registeret har ingen applikasjonar i bruk den dagen.',
    en: 'The registry has no applications in use on that day.',
  },
} as const satisfies Record<string, Text>;
