/** Rules about services. */
import type { Values } from '#model/fields';
import { type Problem, problemAt } from '#model/result';

/** A statutory service follows from a law, which should be named. */
export const statutoryNeedsLaw = (values: Values): Problem[] =>
  values.statutory === true && (values.legalBasis === null || values.legalBasis === undefined || values.legalBasis === '')
    ? [
        problemAt(
          'legalBasis',
          'legal_basis_missing',
          {
            nb: 'Tjenesten er lovpålagt. Skriv loven og paragrafen i «{legalBasis}».',
            nn: 'Tenesta er lovpålagd. Skriv lova og paragrafen i «{legalBasis}».',
            en: 'The service is statutory. Write the act and section in “{legalBasis}”.',
          },
          'warning',
        ),
      ]
    : [];

/** A poor judgement helps only when it says why. */
export const poorlyNeedsReason = (values: Values): Problem[] =>
  values.judgement === 'poorly' &&
  (values.judgementComment === null || values.judgementComment === undefined || values.judgementComment === '')
    ? [
        problemAt(
          'judgementComment',
          'judgement_without_reason',
          {
            nb: 'Skriv i «{judgementComment}» hva som er utfordringen, så andre kan gjøre noe med den.',
            nn: 'Skriv i «{judgementComment}» kva som er utfordringa, så andre kan gjere noko med ho.',
            en: 'Write in “{judgementComment}” what the challenge is, so that others can do something about it.',
          },
          'warning',
        ),
      ]
    : [];
