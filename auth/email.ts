/** E-mail addresses as names of accounts. */
import { z } from 'zod';
import { type Problem, problemAt } from '#model/result';

/** One account however the address is typed. */
export const normalEmail = (email: string): string => email.normalize('NFC').trim().toLowerCase();

/** What is wrong with an address; empty when it looks like one. */
export const emailProblems = (email: string): Problem[] =>
  z.email().max(254).safeParse(normalEmail(email)).success
    ? []
    : [
        problemAt('email', 'bad_email', {
          nb: 'Dette ser ikke ut som en e-postadresse. Skriv den slik: navn@kommune.no.',
          nn: 'Dette ser ikkje ut som ei e-postadresse. Skriv ho slik: namn@kommune.no.',
          en: 'This does not look like an e-mail address. Write it like this: name@municipality.no.',
        }),
      ];
