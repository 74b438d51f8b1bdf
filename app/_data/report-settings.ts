/** How the organisation wants its reports, as the pages ask for it. */
export interface ReportVersionShown {
  version: number;
  at: string;
  by: string | null;
}

export interface SettingsAnswer {
  version: number;
  /** JSON. */
  settings: string;
  mayEdit: boolean;
  versions: readonly ReportVersionShown[];
}

const fields = 'version settings mayEdit versions { version at by }';

export const settingsDocument = `query ReportSettings($of: String!) { settings: reportSettings(of: $of) { ${fields} } }`;
const refusal = 'refusal { code message ... on ValidationRefusal { problems { message } } }';
export const saveSettingsDocument = `mutation SaveReportSettings($of: String!, $settings: String!, $after: Int!) {
  result: saveReportSettings(of: $of, settings: $settings, after: $after) { ${refusal} } }`;
export const restoreSettingsDocument = `mutation RestoreReportSettings($of: String!, $version: Int!) {
  result: restoreReportSettings(of: $of, version: $version) { ${refusal} } }`;
