/** The other ends of what the demo plans, measures and does, by the short keys of the demo. */
import { cap } from '#db/seed/demo/capabilities';
import { los } from '#db/seed/demo/record-of';

export interface Ends {
  apps?: readonly string[];
  services?: readonly string[];
  capabilities?: readonly string[];
  datasets?: readonly string[];
  tags?: readonly string[];
}
/** The links of a record, by the names the model gives them. */
export const endsOf = ({ apps, services, capabilities, datasets, tags }: Ends) => ({
  ...(apps ? { applications: apps.map((each) => `app:${each}`) } : {}),
  ...(services ? { services: services.map((each) => `svc:${each}`) } : {}),
  ...(capabilities ? { capabilities: cap(...capabilities) } : {}),
  ...(datasets ? { datasets: datasets.map((each) => `dat:${each}`) } : {}),
  ...(tags ? { losConcepts: los(...tags) } : {}),
});
