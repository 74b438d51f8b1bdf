/**
 * The one place that says what each role may do. Pure: pages ask it what to show, `db/` asks it before every write.
 * Row-level security keeps organisations apart besides; this is about roles inside one.
 */
import { NotAllowed } from '#model/errors';
import type { Text } from '#model/text';

export const roles = {
  administrator: {
    label: { nb: 'Administrator', nn: 'Administrator', en: 'Administrator' },
    help: {
      nb: 'Kan alt i egen organisasjon, også brukere og roller.',
      nn: 'Kan alt i eigen organisasjon, også brukarar og roller.',
      en: 'May do everything in the own organisation, users and roles included.',
    },
  },
  architect: {
    label: { nb: 'Virksomhetsarkitekt', nn: 'Verksemdsarkitekt', en: 'Enterprise architect' },
    help: {
      nb: 'Kan endre alt innhold, importere, eksportere og styre listene det velges fra.',
      nn: 'Kan endre alt innhald, importere, eksportere og styre listene det blir valt frå.',
      en: 'May change all content, import, export and edit the lists to choose from.',
    },
  },
  data_protection_officer: {
    label: { nb: 'Personvernombud', nn: 'Personvernombod', en: 'Data protection officer' },
    help: {
      nb: 'Kan endre behandlinger, risikovurderinger, avtaler og datasett. Leser resten.',
      nn: 'Kan endre behandlingar, risikovurderingar, avtaler og datasett. Les resten.',
      en: 'May change processing activities, risk assessments, agreements and datasets. Reads the rest.',
    },
  },
  service_owner: {
    label: { nb: 'Tjenesteeier', nn: 'Tenesteeigar', en: 'Service owner' },
    help: {
      nb: 'Kan endre det egen enhet og enhetene under eier. Leser resten.',
      nn: 'Kan endre det eiga eining og einingane under eig. Les resten.',
      en: 'May change what the own unit and the units below it own. Reads the rest.',
    },
  },
  reader: {
    label: { nb: 'Leser', nn: 'Lesar', en: 'Reader' },
    help: {
      nb: 'Kan lese og eksportere, men ikke endre.',
      nn: 'Kan lese og eksportere, men ikkje endre.',
      en: 'May read and export, but not change anything.',
    },
  },
} as const satisfies Record<string, { label: Text; help: Text }>;

export type Role = keyof typeof roles;
export const roleNames = Object.keys(roles) as Role[];

/** True for the name of a role; narrows a string from the database, a form or a flag. */
export const isRole = (value: unknown): value is Role => typeof value === 'string' && Object.hasOwn(roles, value);

/** What is done to one object. `relate` is linking and tagging; both ends are asked about only when both belong to the organisation. */
export const contentActions = ['create', 'update', 'remove', 'restore', 'confirm', 'relate'] as const;
/** What is done in an organisation as a whole. */
export const organisationActions = [
  'import',
  'undo',
  'manage_users',
  'manage_vocabulary',
  'manage_reports',
  'manage_organisation',
] as const;
export const actions = ['read', 'export', ...contentActions, ...organisationActions] as const;
export type Action = (typeof actions)[number];

/** Who acts, and in which of their organisations. */
export interface Actor {
  userId: string;
  organisationId: string;
  role: Role;
  /** The own unit and all units below it; empty for those without one. */
  unitIds: readonly string[];
}

/** What is acted upon. */
export interface Target {
  organisationId: string;
  /** The kind of the object; left out when the whole organisation is meant. */
  kind?: string;
  /**
   * The unit that owns the object. A kind without an owner unit follows the object it hangs on
   * (an integration its source application, a risk assessment what it assesses); without any it is null, and no service owner may write it.
   * An update that moves an object to another unit is asked about twice: as it was, and as it becomes.
   */
  ownerUnitId?: string | null;
  /** Who made the import or bulk edit that is to be undone. */
  madeBy?: string | null;
  /** True for the shared organisation, which everybody reads. */
  shared?: boolean;
}

/** The personal data parts of the catalogue: GDPR articles 28, 30 and 35, and the datasets they speak of. */
export const privacyKinds: readonly string[] = ['processing', 'riskAssessment', 'agreement', 'dataset', 'distribution'];
/** These decide who may do what, so owning them must not be enough to change them. */
const structuralKinds: readonly string[] = ['orgUnit', 'person'];

const isContent = (action: Action): boolean => (contentActions as readonly Action[]).includes(action);

/** A batch may be undone by whoever made it; each object in it is asked about besides. */
const ownBatch = (actor: Actor, action: Action, target: Target): boolean => action === 'undo' && target.madeBy === actor.userId;

/** Whether the actor may do this to the target. */
export function may(actor: Actor, action: Action, target: Target): boolean {
  const reads = action === 'read' || action === 'export';
  if (target.organisationId !== actor.organisationId) return reads && target.shared === true;
  if (reads) return true;
  switch (actor.role) {
    case 'administrator':
      return true;
    case 'architect':
      return isContent(action) || ['import', 'undo', 'manage_vocabulary', 'manage_reports'].includes(action);
    case 'data_protection_officer':
      // The wording of the record of processing is theirs as well as its content.
      if (action === 'manage_reports') return target.kind === 'processing';
      return ownBatch(actor, action, target) || (isContent(action) && privacyKinds.includes(target.kind ?? ''));
    case 'service_owner':
      return ownBatch(actor, action, target) || (isContent(action) && owns(actor, target));
    case 'reader':
      return false;
  }
}

const owns = (actor: Actor, target: Target): boolean =>
  target.kind !== undefined &&
  !structuralKinds.includes(target.kind) &&
  typeof target.ownerUnitId === 'string' &&
  actor.unitIds.includes(target.ownerUnitId);

/** Throws `NotAllowed`, with a sentence that fits the role, unless the actor may do this. */
export function assertMay(actor: Actor, action: Action, target: Target): void {
  if (may(actor, action, target)) return;
  throw new NotAllowed(reason(actor, action, target));
}

function reason(actor: Actor, action: Action, target: Target): Text | undefined {
  if (target.organisationId !== actor.organisationId)
    return target.shared
      ? {
          nb: 'Dette er felles for alle organisasjoner og endres bare av dem som forvalter fellesinnholdet.',
          nn: 'Dette er felles for alle organisasjonar og blir berre endra av dei som forvaltar fellesinnhaldet.',
          en: 'This is shared by all organisations and is changed only by those who look after the shared content.',
        }
      : undefined;
  if (actor.role === 'service_owner' && isContent(action))
    return {
      nb: 'Dette eies av en annen enhet. Du kan endre det din egen enhet og enhetene under eier.',
      nn: 'Dette er eigd av ei anna eining. Du kan endre det di eiga eining og einingane under eig.',
      en: 'Another unit owns this. You may change what your own unit and the units below it own.',
    };
  if (actor.role === 'data_protection_officer' && isContent(action))
    return {
      nb: 'Som personvernombud kan du endre behandlinger, risikovurderinger, avtaler og datasett. Meld fra til eieren om resten.',
      nn: 'Som personvernombod kan du endre behandlingar, risikovurderingar, avtaler og datasett. Meld frå til eigaren om resten.',
      en: 'As data protection officer you may change processing activities, risk assessments, agreements and datasets. Tell the owner about the rest.',
    };
  return undefined;
}
