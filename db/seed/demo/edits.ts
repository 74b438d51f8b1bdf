/** What the people of the demo have done lately, so that the history has something to tell. */
import type { Role } from '#auth/roles';
import type { Values } from '#model/fields';
import type { KindName } from '#model/kinds/index';

export interface DemoEdit {
  role: Role;
  kind: KindName;
  key: string;
  /** Left out: the user says that it is right as it is. */
  values?: Values;
}

export const demoEdits: readonly DemoEdit[] = [
  { role: 'architect', kind: 'application', key: 'app:unit4', values: { annualCost: 3_550_000, endOfLife: '2028-12-31' } },
  { role: 'architect', kind: 'application', key: 'app:visma-hrm', values: { userCount: 3_250 } },
  { role: 'service_owner', kind: 'application', key: 'app:oppad', values: { annualCost: 655_000, functionalFit: 3 } },
  { role: 'service_owner', kind: 'application', key: 'app:ist-barnehage' },
  {
    role: 'service_owner',
    kind: 'service',
    key: 'svc:barnehageplass',
    values: { judgement: 'well', judgementComment: 'Foresatte ringer fordi svaret på søknaden er vanskelig å finne.' },
  },
  { role: 'data_protection_officer', kind: 'processing', key: 'pro:barnehageopptak' },
  {
    role: 'data_protection_officer',
    kind: 'processing',
    key: 'pro:skoleadministrasjon',
    values: { note: 'Slettefristen for fravær avklares med skolesjefen i desember.' },
  },
  { role: 'architect', kind: 'application', key: 'app:elements', values: { technicalFit: 3 } },
];
