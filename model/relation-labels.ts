/** What the lists of related objects are called, wherever they stand. */

export const applications = { nb: 'Applikasjoner', nn: 'Applikasjonar', en: 'Applications' };
export const services = { nb: 'Tjenester', nn: 'Tenester', en: 'Services' };
export const capabilities = { nb: 'Kapabiliteter', nn: 'Kapabilitetar', en: 'Capabilities' };
export const processes = { nb: 'Arbeidsprosesser', nn: 'Arbeidsprosessar', en: 'Work processes' };
export const datasets = { nb: 'Datasett', nn: 'Datasett', en: 'Datasets' };
export const dataServices = { nb: 'Datatjenester', nn: 'Datatenester', en: 'Data services' };
export const processings = { nb: 'Behandlinger', nn: 'Behandlingar', en: 'Processing activities' };
export const integrations = { nb: 'Integrasjoner', nn: 'Integrasjonar', en: 'Integrations' };
export const agreements = { nb: 'Avtaler', nn: 'Avtalar', en: 'Agreements' };
export const risks = { nb: 'Risikovurderinger', nn: 'Risikovurderingar', en: 'Risk assessments' };
export const initiatives = { nb: 'Tiltak', nn: 'Tiltak', en: 'Initiatives' };
export const kpis = { nb: 'Nøkkeltall', nn: 'Nøkkeltal', en: 'Key figures' };

export const applicationHeadings = ['System', 'Systemer', 'Fagsystem', 'Fagsystemer', 'Applikasjon', 'Systems'] as const;
