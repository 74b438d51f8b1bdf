/** The landscape as the API answers. */
export interface Named {
  id: string;
  name: string;
}
export interface Application extends Named {
  lifecycle: string | null;
  hosting: string | null;
  hoursUntilCritical: number | null;
  nationalShared: boolean;
  unit: Named | null;
  area: Named | null;
  domain: Named | null;
  vendor: Named | null;
  holds: string[];
  matches: boolean;
}
export interface Integration extends Named {
  source: string;
  target: string;
  type: string | null;
  direction: string | null;
  frequency: string | null;
  personalData: boolean | null;
  specialCategories: boolean | null;
  platform: Named | null;
  owner: Named | null;
  datasets: Named[];
}
export interface Landscape {
  total: number;
  truncated: boolean;
  applications: Application[];
  integrations: Integration[];
}

const named = '{ id name }';

export const landscapeDocument = `query Landscape($filter: ApplicationFilter, $integrations: IntegrationFilter, $withNeighbours: Boolean, $asOf: Date) {
  landscape(filter: $filter, integrations: $integrations, withNeighbours: $withNeighbours, asOf: $asOf) {
    total truncated
    applications { id name lifecycle hosting hoursUntilCritical nationalShared unit ${named} area ${named} domain ${named} vendor ${named} holds matches }
    integrations {
      id name source target type direction frequency personalData specialCategories platform ${named} owner ${named} datasets ${named}
    }
  }
}`;
