/** The reports: what people see of them, which sections they have in order, and which columns their tables show. */
import { type KindName, kindNames } from '#model/kinds/index';
import type { Hierarchy } from '#model/map/hierarchies';
import type { MeasureName } from '#model/measures';
import { reportSections as sections } from '#model/report-sections';
import { same, type Text } from '#model/text';

/** A table in a section, whose columns an organisation chooses. */
export interface ReportTable {
  kind: KindName;
  columns: readonly string[];
  /** Columns that only the report has. */
  also?: Readonly<Record<string, Text>>;
}

export interface ReportSection {
  label: Text;
  table?: ReportTable;
  /** A map that stands in it, and the measure it has until an organisation chooses another, or none. */
  map?: { hierarchy: Hierarchy; measure: MeasureName };
}

export interface ReportDeclaration {
  label: Text;
  /** Whom it is for, and what it answers. */
  help: Text;
  /** The list a filter chooses from; left out where objects are chosen one by one. */
  subject?: KindName;
  /** Which kinds of objects are chosen, and whether several may be. */
  objects?: { kinds: readonly KindName[]; many: boolean };
  /** A few pages: a heading rather than a title page, and no contents. */
  short?: boolean;
  sections: Readonly<Record<string, ReportSection>>;
}

export const reports = {
  systems: {
    label: { nb: 'Systemkatalog', nn: 'Systemkatalog', en: 'System catalogue' },
    help: {
      nb: 'Hvilke systemer kommunen bruker, hvem som har ansvaret, og hva de koster.',
      nn: 'Kva system kommunen bruker, kven som har ansvaret, og kva dei kostar.',
      en: 'Which systems the municipality uses, who is responsible, and what they cost.',
    },
    subject: 'application',
    sections: sections.systems,
  },
  services: {
    label: { nb: 'Tjenestekatalog etter Los', nn: 'Tenestekatalog etter Los', en: 'Service catalogue by Los' },
    help: {
      nb: 'Hva kommunen tilbyr, ordnet etter temaene i Los, med systemene som brukes.',
      nn: 'Kva kommunen tilbyr, ordna etter temaa i Los, med systema som blir brukte.',
      en: 'What the municipality offers, ordered by the themes of Los, with the systems in use.',
    },
    subject: 'service',
    sections: sections.services,
  },
  capabilities: {
    label: { nb: 'Kapabilitetshåndbok', nn: 'Kapabilitetshandbok', en: 'Capability handbook' },
    help: {
      nb: 'Hva kommunen må være i stand til, hvor moden den er, og hva som støtter den.',
      nn: 'Kva kommunen må vere i stand til, kor moden han er, og kva som støttar han.',
      en: 'What the municipality must be able to do, how mature it is, and what supports it.',
    },
    subject: 'capability',
    sections: sections.capabilities,
  },
  integrations: {
    label: { nb: 'Integrasjonsoversikt', nn: 'Integrasjonsoversikt', en: 'Integration overview' },
    help: {
      nb: 'Hvilke systemer som utveksler data, hvordan, og hvor det er personopplysninger.',
      nn: 'Kva system som utvekslar data, korleis, og kvar det er personopplysningar.',
      en: 'Which systems exchange data, how, and where there are personal data.',
    },
    subject: 'integration',
    sections: sections.integrations,
  },
  adoption: {
    label: { nb: 'Bruk av fellesløsninger', nn: 'Bruk av fellesløysingar', en: 'Use of shared solutions' },
    help: {
      nb: 'Hvilke nasjonale fellesløsninger kommunen bruker, hvordan vi vet det, og hva som mangler hvor.',
      nn: 'Kva nasjonale fellesløysingar kommunen bruker, korleis vi veit det, og kva som manglar kvar.',
      en: 'Which national shared solutions the municipality uses, how we know, and what is missing where.',
    },
    subject: 'product',
    sections: sections.adoption,
  },
  processings: {
    label: { nb: 'Behandlingsprotokoll', nn: 'Behandlingsprotokoll', en: 'Record of processing activities' },
    help: {
      nb: 'Protokollen personvernforordningen artikkel 30 krever, klar til å gi Datatilsynet.',
      nn: 'Protokollen personvernforordninga artikkel 30 krev, klar til å gi Datatilsynet.',
      en: 'The record that article 30 of the GDPR requires, ready to hand to the supervisory authority.',
    },
    subject: 'processing',
    sections: sections.processings,
  },
  object: {
    label: { nb: 'Objektark', nn: 'Objektark', en: 'Object sheet' },
    help: {
      nb: 'Alt som er registrert om én ting, og det den henger sammen med.',
      nn: 'Alt som er registrert om éin ting, og det han heng saman med.',
      en: 'Everything registered about one thing, and what it is connected to.',
    },
    objects: { kinds: kindNames, many: false },
    short: true,
    sections: sections.object,
  },
  vendor: {
    label: { nb: 'Leverandørark', nn: 'Leverandørark', en: 'Vendor sheet' },
    help: {
      nb: 'Avtaler, systemer, kostnader og databehandling hos én leverandør: før møtet.',
      nn: 'Avtaler, system, kostnader og databehandling hos éin leverandør: før møtet.',
      en: 'Agreements, systems, costs and data processing of one vendor: before the meeting.',
    },
    objects: { kinds: ['vendor'], many: false },
    short: true,
    sections: sections.vendor,
  },
  memo: {
    label: { nb: 'Saksframlegg', nn: 'Saksframlegg', en: 'Memo for decision' },
    help: {
      nb: 'Et utkast til sak om det du velger, med fakta på plass, til å skrive ferdig i Word.',
      nn: 'Eit utkast til sak om det du vel, med fakta på plass, til å skrive ferdig i Word.',
      en: 'A draft about what you choose, with the facts in place, to finish in Word.',
    },
    objects: { kinds: kindNames, many: true },
    short: true,
    sections: sections.memo,
  },
} as const satisfies Record<string, ReportDeclaration>;

export type ReportName = keyof typeof reports;
export type SectionName<N extends ReportName> = keyof (typeof reports)[N]['sections'] & string;
export const reportNames = Object.keys(reports) as ReportName[];

/** True for the name of a report; narrows a string from a URL, a form or a flag. */
export const isReportName = (value: unknown): value is ReportName => typeof value === 'string' && Object.hasOwn(reports, value);

/** A report as declared, with what only some of them have. */
export const reportOf = (name: ReportName): ReportDeclaration => reports[name];

export const reportFormats = {
  pdf: { label: same('PDF'), mime: 'application/pdf' },
  docx: { label: same('Word'), mime: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document' },
  xlsx: { label: same('Excel'), mime: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' },
} as const satisfies Record<string, { label: Text; mime: string }>;
export type ReportFormat = keyof typeof reportFormats;
export const reportFormatNames = Object.keys(reportFormats) as ReportFormat[];
export const isReportFormat = (value: unknown): value is ReportFormat => typeof value === 'string' && Object.hasOwn(reportFormats, value);

/** What the one who makes a memo writes; what is left empty is a line to write on. */
export const memoTexts = ['title', 'background', 'assessment', 'consequences', 'proposal'] as const;
export type MemoText = (typeof memoTexts)[number];
