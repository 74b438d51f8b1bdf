/** How history is told. */
import type { Text } from '#model/text';

export const history = {
  create: { nb: '{day} la {who} til {what}.', nn: '{day} la {who} til {what}.', en: '{who} added {what} on {day}.' },
  changeOne: {
    nb: '{day} endret {who} {field} fra {before} til {after}.',
    nn: '{day} endra {who} {field} frå {before} til {after}.',
    en: '{who} changed {field} from {before} to {after} on {day}.',
  },
  fillOne: {
    nb: '{day} fylte {who} ut {field}: {after}.',
    nn: '{day} fylte {who} ut {field}: {after}.',
    en: '{who} filled in {field} on {day}: {after}.',
  },
  clearOne: {
    nb: '{day} tømte {who} {field}, som var {before}.',
    nn: '{day} tømde {who} {field}, som var {before}.',
    en: '{who} emptied {field}, which was {before}, on {day}.',
  },
  changeMany: {
    nb: '{day} endret {who} {count} felt:',
    nn: '{day} endra {who} {count} felt:',
    en: '{who} changed {count} fields on {day}:',
  },
  changeNone: {
    nb: '{day} lagret {who} uten endringer.',
    nn: '{day} lagra {who} utan endringar.',
    en: '{who} saved without changes on {day}.',
  },
  detail: { nb: '{field}: fra {before} til {after}', nn: '{field}: frå {before} til {after}', en: '{field}: from {before} to {after}' },
  confirm: {
    nb: '{day} bekreftet {who} at innholdet stemmer.',
    nn: '{day} stadfesta {who} at innhaldet stemmer.',
    en: '{who} confirmed on {day} that the content is right.',
  },
  remove: { nb: '{day} fjernet {who} {what}.', nn: '{day} fjerna {who} {what}.', en: '{who} removed {what} on {day}.' },
  restore: { nb: '{day} hentet {who} tilbake {what}.', nn: '{day} henta {who} tilbake {what}.', en: '{who} brought {what} back on {day}.' },
  link: {
    nb: '{day} la {who} til {other} under {list}.',
    nn: '{day} la {who} til {other} under {list}.',
    en: '{who} added {other} under {list} on {day}.',
  },
  unlink: {
    nb: '{day} fjernet {who} {other} fra {list}.',
    nn: '{day} fjerna {who} {other} frå {list}.',
    en: '{who} removed {other} from {list} on {day}.',
  },
  system: { nb: 'systemet', nn: 'systemet', en: 'The system' },
  batch: { nb: 'Del av «{label}».', nn: 'Del av «{label}».', en: 'Part of “{label}”.' },
  relations: { nb: 'koblinger', nn: 'koplingar', en: 'links' },
} as const satisfies Record<string, Text>;
