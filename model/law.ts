/** Lists fixed by law or a standard. They are code, not data, and change only when the law does. */
import type { Options } from '#model/fields';

/** General Data Protection Regulation, art. 6(1). */
export const article6 = {
  art6_1_a: { nb: 'a) Samtykke', nn: 'a) Samtykke', en: '(a) Consent' },
  art6_1_b: { nb: 'b) Avtale', nn: 'b) Avtale', en: '(b) Contract' },
  art6_1_c: { nb: 'c) Rettslig forpliktelse', nn: 'c) Rettsleg plikt', en: '(c) Legal obligation' },
  art6_1_d: { nb: 'd) Vitale interesser', nn: 'd) Vitale interesser', en: '(d) Vital interests' },
  art6_1_e: {
    nb: 'e) Oppgave i allmennhetens interesse eller offentlig myndighet',
    nn: 'e) Oppgåve i ålmenta si interesse eller offentleg styresmakt',
    en: '(e) Public interest or official authority',
  },
  art6_1_f: { nb: 'f) Berettiget interesse', nn: 'f) Berettiga interesse', en: '(f) Legitimate interests' },
} as const satisfies Options;

/** Art. 9(2); the short labels are those of Digdir's own record of processing. */
export const article9 = {
  art9_2_a: { nb: 'a) Samtykke', nn: 'a) Samtykke', en: '(a) Explicit consent' },
  art9_2_b: {
    nb: 'b) Trygde-, arbeids- og sosialrettslige forhold',
    nn: 'b) Trygde-, arbeids- og sosialrettslege forhold',
    en: '(b) Employment, social security and social protection law',
  },
  art9_2_c: { nb: 'c) Vern av vitale interesser', nn: 'c) Vern av vitale interesser', en: '(c) Vital interests' },
  art9_2_d: { nb: 'd) Medlemsopplysninger', nn: 'd) Medlemsopplysningar', en: '(d) Members of non-profit bodies' },
  art9_2_e: { nb: 'e) Offentliggjorte opplysninger', nn: 'e) Offentleggjorde opplysningar', en: '(e) Data manifestly made public' },
  art9_2_f: { nb: 'f) Rettskrav og domstolsbehandling', nn: 'f) Rettskrav og domstolsbehandling', en: '(f) Legal claims and courts' },
  art9_2_g: { nb: 'g) Viktige allmenne interesser', nn: 'g) Viktige allmenne interesser', en: '(g) Substantial public interest' },
  art9_2_h: { nb: 'h) Helse- og sosialtjenester', nn: 'h) Helse- og sosialtenester', en: '(h) Health or social care' },
  art9_2_i: { nb: 'i) Allmenne folkehelsehensyn', nn: 'i) Allmenne folkehelseomsyn', en: '(i) Public health' },
  art9_2_j: {
    nb: 'j) Arkiv, forskning og statistikk',
    nn: 'j) Arkiv, forsking og statistikk',
    en: '(j) Archiving, research and statistics',
  },
} as const satisfies Options;

/** Art. 10. */
export const article10 = {
  art10_public_authority: {
    nb: 'Under offentlig myndighets kontroll',
    nn: 'Under kontroll av offentleg styresmakt',
    en: 'Under the control of official authority',
  },
  art10_law: { nb: 'Tillatt i lov, med garantier', nn: 'Tillate i lov, med garantiar', en: 'Authorised by law, with safeguards' },
} as const satisfies Options;

/** Chapter V: what may carry a transfer out of the EEA. */
export const transferBases = {
  art45: { nb: 'Art. 45: godkjent beskyttelsesnivå', nn: 'Art. 45: godkjent vernenivå', en: 'Art. 45: adequacy decision' },
  art46_2_a: {
    nb: 'Art. 46 nr. 2 a: avtale mellom offentlige organer',
    nn: 'Art. 46 nr. 2 a: avtale mellom offentlege organ',
    en: 'Art. 46(2)(a): instrument between public bodies',
  },
  art46_2_b: {
    nb: 'Art. 46 nr. 2 b: bindende virksomhetsregler',
    nn: 'Art. 46 nr. 2 b: bindande verksemdsreglar',
    en: 'Art. 46(2)(b): binding corporate rules',
  },
  art46_2_c: {
    nb: 'Art. 46 nr. 2 c: EUs standardbestemmelser',
    nn: 'Art. 46 nr. 2 c: standardføresegnene til EU',
    en: 'Art. 46(2)(c): standard contractual clauses of the EU',
  },
  art46_2_d: {
    nb: 'Art. 46 nr. 2 d: tilsynets standardbestemmelser',
    nn: 'Art. 46 nr. 2 d: standardføresegnene til tilsynet',
    en: 'Art. 46(2)(d): standard clauses of the authority',
  },
  art46_2_e: { nb: 'Art. 46 nr. 2 e: atferdsnormer', nn: 'Art. 46 nr. 2 e: åtferdsnormer', en: 'Art. 46(2)(e): code of conduct' },
  art46_2_f: { nb: 'Art. 46 nr. 2 f: sertifisering', nn: 'Art. 46 nr. 2 f: sertifisering', en: 'Art. 46(2)(f): certification' },
  art46_3: {
    nb: 'Art. 46 nr. 3: bestemmelser godkjent av tilsynet',
    nn: 'Art. 46 nr. 3: føresegner godkjende av tilsynet',
    en: 'Art. 46(3): clauses authorised by the authority',
  },
  art49_1_a: { nb: 'Art. 49 nr. 1 a: samtykke', nn: 'Art. 49 nr. 1 a: samtykke', en: 'Art. 49(1)(a): consent' },
  art49_1_b: {
    nb: 'Art. 49 nr. 1 b: avtale med den registrerte',
    nn: 'Art. 49 nr. 1 b: avtale med den registrerte',
    en: 'Art. 49(1)(b): contract with the data subject',
  },
  art49_1_c: {
    nb: 'Art. 49 nr. 1 c: avtale til fordel for den registrerte',
    nn: 'Art. 49 nr. 1 c: avtale til fordel for den registrerte',
    en: 'Art. 49(1)(c): contract in the interest of the data subject',
  },
  art49_1_d: {
    nb: 'Art. 49 nr. 1 d: viktige allmenne interesser',
    nn: 'Art. 49 nr. 1 d: viktige allmenne interesser',
    en: 'Art. 49(1)(d): important public interest',
  },
  art49_1_e: { nb: 'Art. 49 nr. 1 e: rettskrav', nn: 'Art. 49 nr. 1 e: rettskrav', en: 'Art. 49(1)(e): legal claims' },
  art49_1_f: { nb: 'Art. 49 nr. 1 f: vitale interesser', nn: 'Art. 49 nr. 1 f: vitale interesser', en: 'Art. 49(1)(f): vital interests' },
  art49_1_g: { nb: 'Art. 49 nr. 1 g: offentlig register', nn: 'Art. 49 nr. 1 g: offentleg register', en: 'Art. 49(1)(g): public register' },
  art49_1_second: {
    nb: 'Art. 49 nr. 1 annet ledd: enkeltstående overføring',
    nn: 'Art. 49 nr. 1 andre leddet: eingongsoverføring',
    en: 'Art. 49(1) second subparagraph: limited transfer',
  },
} as const satisfies Options;

/** EU authority table access-right, as DCAT-AP-NO asks. */
export const accessRights = {
  public: { nb: 'Åpent for alle', nn: 'Ope for alle', en: 'Public' },
  restricted: { nb: 'Begrenset', nn: 'Avgrensa', en: 'Restricted' },
  non_public: { nb: 'Unntatt offentlighet', nn: 'Unnateke offentlegheit', en: 'Non-public' },
} as const satisfies Options;

/** EU authority table data-theme; the keys are its codes. */
export const dataThemes = {
  agri: {
    nb: 'Jordbruk, fiskeri, skogbruk og mat',
    nn: 'Jordbruk, fiskeri, skogbruk og mat',
    en: 'Agriculture, fisheries, forestry and food',
  },
  econ: { nb: 'Økonomi og finans', nn: 'Økonomi og finans', en: 'Economy and finance' },
  educ: { nb: 'Utdanning, kultur og sport', nn: 'Utdanning, kultur og sport', en: 'Education, culture and sport' },
  ener: { nb: 'Energi', nn: 'Energi', en: 'Energy' },
  envi: { nb: 'Miljø', nn: 'Miljø', en: 'Environment' },
  gove: { nb: 'Forvaltning og offentlig sektor', nn: 'Forvalting og offentleg sektor', en: 'Government and public sector' },
  heal: { nb: 'Helse', nn: 'Helse', en: 'Health' },
  intr: { nb: 'Internasjonale temaer', nn: 'Internasjonale tema', en: 'International issues' },
  just: {
    nb: 'Justis, rettssystem og allmenn sikkerhet',
    nn: 'Justis, rettssystem og allmenn tryggleik',
    en: 'Justice, legal system and public safety',
  },
  regi: { nb: 'Regioner og byer', nn: 'Regionar og byar', en: 'Regions and cities' },
  soci: { nb: 'Befolkning og samfunn', nn: 'Befolkning og samfunn', en: 'Population and society' },
  tech: { nb: 'Vitenskap og teknologi', nn: 'Vitskap og teknologi', en: 'Science and technology' },
  tran: { nb: 'Transport', nn: 'Transport', en: 'Transport' },
} as const satisfies Options;

/** EU authority table frequency, the entries that occur; the keys are its codes. */
export const updateFrequency = {
  cont: { nb: 'Kontinuerlig', nn: 'Kontinuerleg', en: 'Continuous' },
  hourly: { nb: 'Hver time', nn: 'Kvar time', en: 'Hourly' },
  daily: { nb: 'Daglig', nn: 'Dagleg', en: 'Daily' },
  weekly: { nb: 'Ukentlig', nn: 'Kvar veke', en: 'Weekly' },
  monthly: { nb: 'Månedlig', nn: 'Kvar månad', en: 'Monthly' },
  quarterly: { nb: 'Kvartalsvis', nn: 'Kvart kvartal', en: 'Quarterly' },
  annual_2: { nb: 'Halvårlig', nn: 'Kvart halvår', en: 'Twice a year' },
  annual: { nb: 'Årlig', nn: 'Årleg', en: 'Annual' },
  biennial: { nb: 'Annethvert år', nn: 'Annakvart år', en: 'Every two years' },
  irreg: { nb: 'Uregelmessig', nn: 'Uregelmessig', en: 'Irregular' },
  as_needed: { nb: 'Ved behov', nn: 'Ved behov', en: 'As needed' },
  never: { nb: 'Oppdateres ikke', nn: 'Blir ikkje oppdatert', en: 'Never' },
  unknown: { nb: 'Ukjent', nn: 'Ukjend', en: 'Unknown' },
} as const satisfies Options;

/** Where the data came from; DCAT-AP-NO, dct:provenance. */
export const provenance = {
  decision: { nb: 'Vedtak', nn: 'Vedtak', en: 'Decision' },
  user: { nb: 'Brukerinnsamlet', nn: 'Innsamla frå brukarar', en: 'Collected from users' },
  third_party: { nb: 'Tredjepart', nn: 'Tredjepart', en: 'Third party' },
} as const satisfies Options;

/** Languages of a dataset: EU authority table language, the codes NOB, NNO, ENG, SME. */
export const dataLanguages = {
  nob: { nb: 'Bokmål', nn: 'Bokmål', en: 'Norwegian Bokmål' },
  nno: { nb: 'Nynorsk', nn: 'Nynorsk', en: 'Norwegian Nynorsk' },
  sme: { nb: 'Nordsamisk', nn: 'Nordsamisk', en: 'Northern Sami' },
  eng: { nb: 'Engelsk', nn: 'Engelsk', en: 'English' },
} as const satisfies Options;

/** Los, the vocabulary of Digdir: two levels of themes, words, and life events beside them. */
export const losLevels = {
  main_theme: { nb: 'Hovedtema', nn: 'Hovudtema', en: 'Main theme' },
  sub_theme: { nb: 'Undertema', nn: 'Undertema', en: 'Sub-theme' },
  word: { nb: 'Ord', nn: 'Ord', en: 'Word' },
  life_event: { nb: 'Livshendelse', nn: 'Livshending', en: 'Life event' },
} as const satisfies Options;

/** KOSTRA: who uses a function code. */
export const kostraGroups = {
  municipal: { nb: 'Kommunal', nn: 'Kommunal', en: 'Municipal' },
  county: { nb: 'Fylkeskommunal', nn: 'Fylkeskommunal', en: 'County' },
  financial: { nb: 'Finansiell', nn: 'Finansiell', en: 'Financial' },
  district: { nb: 'Bydel', nn: 'Bydel', en: 'City district' },
} as const satisfies Options;
