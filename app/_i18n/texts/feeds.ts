/** Words about keys for programs. */
import type { Text } from '#model/text';

export const feedWords = {
  title: { nb: 'Nøkler for andre systemer', nn: 'Nøklar for andre system', en: 'Keys for other systems' },
  help: {
    nb: 'Lar andre systemer hente enheter, roller, Los, tjenester og applikasjoner herfra.',
    nn: 'Lèt andre system hente einingar, roller, Los, tenester og applikasjonar herifrå.',
    en: 'Lets other systems fetch units, roles, Los, services and applications from here.',
  },
  make: { nb: 'Lag en nøkkel', nn: 'Lag ein nøkkel', en: 'Make a key' },
  makeHelp: {
    nb: 'Én nøkkel for hvert system. Da kan den trekkes tilbake uten at de andre merker det.',
    nn: 'Éin nøkkel for kvart system. Då kan han trekkjast tilbake utan at dei andre merkar det.',
    en: 'One key for each system. Then it can be revoked without the others noticing.',
  },
  name: { nb: 'Hvilket system skal bruke den', nn: 'Kva system skal bruke han', en: 'Which system is to use it' },
  feeds: { nb: 'Hva den kan hente', nn: 'Kva han kan hente', en: 'What it may fetch' },
  makeButton: { nb: 'Lag nøkkelen', nn: 'Lag nøkkelen', en: 'Make the key' },
  made: { nb: 'Nøkkelen', nn: 'Nøkkelen', en: 'The key' },
  madeHelp: {
    nb: 'Kopier den nå. Den vises bare denne ene gangen.',
    nn: 'Kopier han no. Han blir berre vist denne eine gongen.',
    en: 'Copy it now. It is shown this once only.',
  },
  list: { nb: 'Nøkler i bruk', nn: 'Nøklar i bruk', en: 'Keys in use' },
  none: { nb: 'Ingen nøkler er laget ennå.', nn: 'Ingen nøklar er laga enno.', en: 'No keys have been made yet.' },
  lastUsed: { nb: 'Sist brukt {when}', nn: 'Sist brukt {when}', en: 'Last used {when}' },
  neverUsed: { nb: 'Aldri brukt', nn: 'Aldri brukt', en: 'Never used' },
  created: { nb: 'Laget {when}', nn: 'Laga {when}', en: 'Made {when}' },
  revoke: { nb: 'Trekk tilbake', nn: 'Trekk tilbake', en: 'Revoke' },
  revokeNamed: { nb: 'Trekk tilbake nøkkelen til {name}', nn: 'Trekk tilbake nøkkelen til {name}', en: 'Revoke the key of {name}' },
  revokeTitle: { nb: 'Trekke tilbake nøkkelen til {name}?', nn: 'Trekkje tilbake nøkkelen til {name}?', en: 'Revoke the key of {name}?' },
  revokeText: {
    nb: 'Systemet får ikke hente mer med en gang. Nøkkelen kan ikke tas i bruk igjen.',
    nn: 'Systemet får ikkje hente meir med ein gong. Nøkkelen kan ikkje takast i bruk igjen.',
    en: 'The system can fetch no more from this moment. The key cannot be used again.',
  },
  revoked: { nb: 'Nøkkelen er trukket tilbake.', nn: 'Nøkkelen er trekt tilbake.', en: 'The key was revoked.' },
} as const satisfies Record<string, Text>;
