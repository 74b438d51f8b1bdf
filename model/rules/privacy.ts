/** Rules from the General Data Protection Regulation. */
import type { Values } from '#model/fields';
import { type Problem, problemAt } from '#model/result';

const isFilled = (value: unknown): boolean =>
  Array.isArray(value) ? value.length > 0 : value !== null && value !== undefined && value !== '';
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** Special categories are personal data. */
export const specialNeedsPersonal = (values: Values): Problem[] =>
  values.specialCategories === true && values.personalData === false
    ? [
        problemAt('personalData', 'special_without_personal', {
          nb: 'Særlige kategorier er også personopplysninger. Svar ja på «{personalData}», eller nei på «{specialCategories}».',
          nn: 'Særlege kategoriar er òg personopplysningar. Svar ja på «{personalData}», eller nei på «{specialCategories}».',
          en: 'Special categories are personal data too. Answer yes to “{personalData}”, or no to “{specialCategories}”.',
        }),
      ]
    : [];

/** Art. 6(3): a legal obligation (c) or a public task (e) must be laid down in law. */
export const lawForObligationAndTask = (values: Values): Problem[] =>
  list(values.article6).some((basis) => basis === 'art6_1_c' || basis === 'art6_1_e') && !isFilled(values.nationalLaw)
    ? [
        problemAt('nationalLaw', 'law_missing', {
          nb: 'Artikkel 6 nr. 1 bokstav c og e krever hjemmel i norsk lov. Skriv loven og paragrafen i «{nationalLaw}».',
          nn: 'Artikkel 6 nr. 1 bokstav c og e krev heimel i norsk lov. Skriv lova og paragrafen i «{nationalLaw}».',
          en: 'Article 6(1)(c) and (e) need a basis in national law. Write the act and section in “{nationalLaw}”.',
        }),
      ]
    : [];

/** Art. 6(1), last sentence: legitimate interest is not for public authorities performing their tasks. */
export const noLegitimateInterest = (values: Values): Problem[] =>
  list(values.article6).includes('art6_1_f')
    ? [
        problemAt(
          'article6',
          'legitimate_interest',
          {
            nb: 'Berettiget interesse (bokstav f) gjelder ikke når kommunen utfører oppgavene sine som offentlig myndighet. Vurder bokstav e.',
            nn: 'Berettiga interesse (bokstav f) gjeld ikkje når kommunen utfører oppgåvene sine som offentleg styresmakt. Vurder bokstav e.',
            en: 'Legitimate interest (f) is not open to public authorities performing their tasks. Consider letter e.',
          },
          'warning',
        ),
      ]
    : [];

/** Art. 9: special categories need a basis of their own. */
export const basisForSpecialCategories = (values: Values): Problem[] =>
  values.specialCategories === true && !isFilled(values.article9)
    ? [
        problemAt('article9', 'article9_missing', {
          nb: 'Særlige kategorier krever et grunnlag i artikkel 9. Velg ett eller flere i «{article9}».',
          nn: 'Særlege kategoriar krev eit grunnlag i artikkel 9. Vel eitt eller fleire i «{article9}».',
          en: 'Special categories need a basis in article 9. Choose one or more in “{article9}”.',
        }),
      ]
    : [];

/** Chapter V: a transfer out of the EEA needs a basis. */
export const basisForTransfer = (values: Values): Problem[] =>
  values.thirdCountryTransfer === true && !isFilled(values.transferBases)
    ? [
        problemAt('transferBases', 'transfer_basis_missing', {
          nb: 'Overføring ut av EØS krever et grunnlag i kapittel V. Velg det i «{transferBases}».',
          nn: 'Overføring ut av EØS krev eit grunnlag i kapittel V. Vel det i «{transferBases}».',
          en: 'A transfer out of the EEA needs a basis in chapter V. Choose it in “{transferBases}”.',
        }),
      ]
    : [];

/** Art. 30(1)(e): the country or organisation must be named. */
export const countryForTransfer = (values: Values): Problem[] =>
  values.thirdCountryTransfer === true && !isFilled(values.transferCountries)
    ? [
        problemAt(
          'transferCountries',
          'transfer_country_missing',
          {
            nb: 'Protokollen skal si hvilket land eller hvilken organisasjon opplysningene går til. Skriv det i «{transferCountries}».',
            nn: 'Protokollen skal seie kva land eller kva organisasjon opplysningane går til. Skriv det i «{transferCountries}».',
            en: 'The record must say which country or organisation the data go to. Write it in “{transferCountries}”.',
          },
          'warning',
        ),
      ]
    : [];

/** An approved processing has at least what art. 30(1)(b), (c) and art. 6 ask for. */
export const approvedIsComplete = (values: Values): Problem[] =>
  values.status === 'approved' && values.role !== 'processor'
    ? (['purposes', 'article6', 'dataSubjects', 'personalDataCategories'] as const)
        .filter((field) => !isFilled(values[field]))
        .map((field) =>
          problemAt(field, 'approved_but_incomplete', {
            nb: `En godkjent behandling må ha «{${field}}». Fyll ut feltet, eller sett status til utkast.`,
            nn: `Ei godkjend behandling må ha «{${field}}». Fyll ut feltet, eller set status til utkast.`,
            en: `An approved processing must have “{${field}}”. Fill it in, or set the status to draft.`,
          }),
        )
    : [];

/** Art. 35: when an assessment is needed, it must be done before the processing begins. */
export const impactAssessmentDone = (values: Values): Problem[] =>
  values.dpia === 'needed' && values.status === 'approved'
    ? [
        problemAt(
          'dpia',
          'dpia_missing',
          {
            nb: 'Personvernkonsekvensene skal vurderes før behandlingen starter. Gjør vurderingen, og registrer den som risikovurdering.',
            nn: 'Personvernkonsekvensane skal vurderast før behandlinga startar. Gjer vurderinga, og registrer ho som risikovurdering.',
            en: 'The impact assessment must be done before the processing starts. Do it, and register it as a risk assessment.',
          },
          'warning',
        ),
      ]
    : [];

/** Who may not see the data follows from a law: a closed dataset should name it. */
export const restrictionNeedsLaw = (values: Values): Problem[] =>
  (values.accessRights === 'restricted' || values.accessRights === 'non_public') && !isFilled(values.restrictionBasis)
    ? [
        problemAt(
          'restrictionBasis',
          'restriction_basis_missing',
          {
            nb: 'Når datasettet ikke er åpent for alle, bør hjemmelen stå i «{restrictionBasis}».',
            nn: 'Når datasettet ikkje er ope for alle, bør heimelen stå i «{restrictionBasis}».',
            en: 'When the dataset is not open to all, the law should be named in “{restrictionBasis}”.',
          },
          'warning',
        ),
      ]
    : [];

/** Public access and special categories of personal data exclude each other. */
export const publicIsNotPersonal = (values: Values): Problem[] =>
  values.accessRights === 'public' && values.specialCategories === true
    ? [
        problemAt('accessRights', 'public_but_special', {
          nb: 'Et datasett med særlige kategorier kan ikke være åpent for alle. Velg begrenset eller unntatt offentlighet.',
          nn: 'Eit datasett med særlege kategoriar kan ikkje vere ope for alle. Vel avgrensa eller unnateke offentlegheit.',
          en: 'A dataset with special categories cannot be open to all. Choose restricted or non-public.',
        }),
      ]
    : [];
