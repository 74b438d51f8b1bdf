/** Every kind the registry knows, in the order they are shown. */
import type { Kind } from '#model/fields';
import { adoption } from '#model/kinds/adoption';
import { agreement } from '#model/kinds/agreement';
import { application } from '#model/kinds/application';
import { capability } from '#model/kinds/capability';
import { cost } from '#model/kinds/cost';
import { dataService } from '#model/kinds/data-service';
import { dataset } from '#model/kinds/dataset';
import { distribution } from '#model/kinds/distribution';
import { initiative } from '#model/kinds/initiative';
import { integration } from '#model/kinds/integration';
import { kostraFunction } from '#model/kinds/kostra-function';
import { kpi } from '#model/kinds/kpi';
import { losConcept } from '#model/kinds/los-concept';
import { orgUnit } from '#model/kinds/org-unit';
import { person } from '#model/kinds/person';
import { process } from '#model/kinds/process';
import { processing } from '#model/kinds/processing';
import { product } from '#model/kinds/product';
import { riskAssessment } from '#model/kinds/risk-assessment';
import { service } from '#model/kinds/service';
import { vendor } from '#model/kinds/vendor';

export const kinds = {
  service,
  capability,
  process,
  application,
  integration,
  dataset,
  distribution,
  dataService,
  processing,
  riskAssessment,
  product,
  adoption,
  vendor,
  agreement,
  cost,
  initiative,
  kpi,
  orgUnit,
  person,
  losConcept,
  kostraFunction,
} as const satisfies Record<string, Kind>;
export type KindName = keyof typeof kinds;
export const kindNames = Object.keys(kinds) as KindName[];

/** True for the name of a kind; narrows a string from a URL, a flag or a file. */
export const isKindName = (value: unknown): value is KindName => typeof value === 'string' && Object.hasOwn(kinds, value);

/** The kind as plain data, for code that treats all kinds alike. */
export const kindOf = (name: KindName): Kind => kinds[name];
