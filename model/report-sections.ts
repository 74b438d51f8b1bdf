/** The sections of each report in the order they come, and the columns of their tables, until an organisation chooses otherwise. */
import type { ReportSection } from '#model/reports';
import type { Text } from '#model/text';

const summary: Text = { nb: 'Oversikt', nn: 'Oversikt', en: 'Overview' };
/** Views that somebody keeps, as pictures. Not there until one is chosen. */
const figures: ReportSection = { label: { nb: 'Figurer', nn: 'Figurar', en: 'Figures' } };

export const reportSections = {
  systems: {
    summary: { label: summary },
    lifecycle: { label: { nb: 'Etter livsløp', nn: 'Etter livsløp', en: 'By lifecycle' } },
    vendors: { label: { nb: 'Etter leverandør', nn: 'Etter leverandør', en: 'By vendor' } },
    list: {
      label: { nb: 'Systemene', nn: 'Systema', en: 'The systems' },
      table: { kind: 'application', columns: ['name', 'lifecycle', 'vendor', 'ownerUnit', 'owner', 'annualCost', 'services'] },
    },
    figures,
  },
  services: {
    summary: { label: summary },
    byLos: {
      label: { nb: 'Tjenestene', nn: 'Tenestene', en: 'The services' },
      table: { kind: 'service', columns: ['name', 'audience', 'ownerUnit', 'applications', 'judgement'] },
    },
    figures,
  },
  capabilities: {
    summary: {
      label: summary,
      table: { kind: 'capability', columns: ['code', 'name', 'currentMaturity', 'targetMaturity', 'ownerUnit'] },
      map: { hierarchy: 'capability', measure: 'maturity' },
    },
    handbook: { label: { nb: 'Kapabilitetene', nn: 'Kapabilitetane', en: 'The capabilities' } },
    figures,
  },
  integrations: {
    summary: { label: summary },
    hubs: {
      label: { nb: 'Systemene med flest integrasjoner', nn: 'Systema med flest integrasjonar', en: 'Systems with the most integrations' },
    },
    list: {
      label: { nb: 'Integrasjonene', nn: 'Integrasjonane', en: 'The integrations' },
      table: { kind: 'integration', columns: ['source', 'target', 'name', 'type', 'frequency', 'personalData', 'datasets'] },
    },
    figures,
  },
  adoption: {
    summary: { label: summary },
    managers: { label: { nb: 'Etter forvalter', nn: 'Etter forvaltar', en: 'By manager' } },
    themes: { label: { nb: 'Etter Los-tema', nn: 'Etter Los-tema', en: 'By Los theme' } },
    missing: { label: { nb: 'Hva som mangler, og hvor', nn: 'Kva som manglar, og kvar', en: 'What is missing, and where' } },
    list: {
      label: { nb: 'Løsningene', nn: 'Løysingane', en: 'The solutions' },
      table: {
        kind: 'product',
        columns: ['name', 'vendor', 'answer', 'evidence', 'answerNote'],
        also: {
          answer: { nb: 'Svar', nn: 'Svar', en: 'Answer' },
          evidence: { nb: 'Hvordan vi vet det', nn: 'Korleis vi veit det', en: 'How we know' },
          answerNote: { nb: 'Merknad til svaret', nn: 'Merknad til svaret', en: 'Note to the answer' },
          themes: { nb: 'Los-tema', nn: 'Los-tema', en: 'Los themes' },
        },
      },
    },
    figures,
  },
  processings: {
    controller: { label: { nb: 'Den behandlingsansvarlige', nn: 'Den behandlingsansvarlege', en: 'The controller' } },
    overview: {
      label: summary,
      table: { kind: 'processing', columns: ['name', 'role', 'ownerUnit', 'article6', 'dpia', 'status'] },
    },
    asController: {
      label: { nb: 'Behandlinger som behandlingsansvarlig', nn: 'Behandlingar som behandlingsansvarleg', en: 'Processing as controller' },
    },
    asProcessor: {
      label: { nb: 'Behandlinger som databehandler', nn: 'Behandlingar som databehandlar', en: 'Processing as processor' },
    },
    figures,
  },
  object: {
    fields: { label: { nb: 'Opplysninger', nn: 'Opplysningar', en: 'Details' } },
    links: { label: { nb: 'Sammenhenger', nn: 'Samanhengar', en: 'Connections' } },
    figures,
  },
  vendor: {
    about: { label: { nb: 'Om leverandøren', nn: 'Om leverandøren', en: 'About the vendor' } },
    agreements: {
      label: { nb: 'Avtaler', nn: 'Avtaler', en: 'Agreements' },
      table: { kind: 'agreement', columns: ['name', 'type', 'validTo', 'noticeMonths', 'value', 'owner'] },
    },
    applications: {
      label: { nb: 'Systemer', nn: 'System', en: 'Systems' },
      table: { kind: 'application', columns: ['name', 'lifecycle', 'ownerUnit', 'annualCost', 'endOfLife'] },
    },
    integrations: {
      label: { nb: 'Integrasjoner', nn: 'Integrasjonar', en: 'Integrations' },
      table: { kind: 'integration', columns: ['name', 'source', 'target', 'personalData'] },
    },
    processings: {
      label: { nb: 'Databehandling', nn: 'Databehandling', en: 'Data processing' },
      table: { kind: 'processing', columns: ['name', 'ownerUnit', 'thirdCountryTransfer', 'status'] },
    },
    figures,
  },
  memo: {
    matter: { label: { nb: 'Saken gjelder', nn: 'Saka gjeld', en: 'What this concerns' } },
    background: { label: { nb: 'Bakgrunn', nn: 'Bakgrunn', en: 'Background' } },
    facts: { label: { nb: 'Fakta', nn: 'Fakta', en: 'Facts' } },
    figures,
    assessment: { label: { nb: 'Vurdering', nn: 'Vurdering', en: 'Assessment' } },
    consequences: {
      label: { nb: 'Økonomi og andre følger', nn: 'Økonomi og andre følgjer', en: 'Economy and other consequences' },
    },
    proposal: { label: { nb: 'Forslag til vedtak', nn: 'Framlegg til vedtak', en: 'Proposed decision' } },
  },
} as const satisfies Record<string, Record<string, ReportSection>>;
