import { describe, expect, it } from 'vitest';
import { type Action, type Actor, actions, assertMay, isRole, may, type Role, roleNames, roles, type Target } from '#auth/roles';
import { NotAllowed } from '#model/errors';
import { languages } from '#model/text';

const organisationId = 'own';
const actorWith = (role: Role): Actor => ({ userId: 'me', organisationId, role, unitIds: ['school', 'class'] });

/** The places where the roles differ. */
const targets = {
  'own application': { organisationId, kind: 'application', ownerUnitId: 'class' },
  'other application': { organisationId, kind: 'application', ownerUnitId: 'roads' },
  'application nobody owns': { organisationId, kind: 'application', ownerUnitId: null },
  'processing of another unit': { organisationId, kind: 'processing', ownerUnitId: 'roads' },
  'own unit': { organisationId, kind: 'orgUnit', ownerUnitId: 'school' },
  'the organisation': { organisationId },
  'another organisation': { organisationId: 'other', kind: 'application', ownerUnitId: 'class' },
  'the shared organisation': { organisationId: 'felles', shared: true, kind: 'product' },
} satisfies Record<string, Target>;

const everything = [...actions];
const reading: Action[] = ['read', 'export'];
const content: Action[] = ['create', 'update', 'remove', 'restore', 'confirm', 'relate'];
const architect: Action[] = [...reading, ...content, 'import', 'undo', 'manage_vocabulary', 'manage_reports'];

/** What is written here is what each role may do, and nothing more. */
const allowed: Record<Role, Record<keyof typeof targets, Action[]>> = {
  administrator: {
    'own application': everything,
    'other application': everything,
    'application nobody owns': everything,
    'processing of another unit': everything,
    'own unit': everything,
    'the organisation': everything,
    'another organisation': [],
    'the shared organisation': reading,
  },
  architect: {
    'own application': architect,
    'other application': architect,
    'application nobody owns': architect,
    'processing of another unit': architect,
    'own unit': architect,
    'the organisation': architect,
    'another organisation': [],
    'the shared organisation': reading,
  },
  data_protection_officer: {
    'own application': reading,
    'other application': reading,
    'application nobody owns': reading,
    'processing of another unit': [...reading, ...content, 'manage_reports'],
    'own unit': reading,
    'the organisation': reading,
    'another organisation': [],
    'the shared organisation': reading,
  },
  service_owner: {
    'own application': [...reading, ...content],
    'other application': reading,
    'application nobody owns': reading,
    'processing of another unit': reading,
    'own unit': reading,
    'the organisation': reading,
    'another organisation': [],
    'the shared organisation': reading,
  },
  reader: {
    'own application': reading,
    'other application': reading,
    'application nobody owns': reading,
    'processing of another unit': reading,
    'own unit': reading,
    'the organisation': reading,
    'another organisation': [],
    'the shared organisation': reading,
  },
};

const names = Object.keys(targets) as (keyof typeof targets)[];
const table = roleNames.flatMap((role) => names.flatMap((target) => actions.map((action) => ({ role, action, target }))));

describe('what a role may do', () => {
  it.each(table)('$role, $action, $target', ({ role, action, target }) => {
    expect(may(actorWith(role), action, targets[target])).toBe(allowed[role][target].includes(action));
  });

  it('covers every role and action', () => {
    expect(Object.keys(allowed)).toEqual(roleNames);
    expect(table).toHaveLength(roleNames.length * names.length * actions.length);
  });

  it.each(['data_protection_officer', 'service_owner'] as const)('%s may undo a batch of their own, but not of others', (role) => {
    expect(may(actorWith(role), 'undo', { organisationId, madeBy: 'me' })).toBe(true);
    expect(may(actorWith(role), 'undo', { organisationId, madeBy: 'you' })).toBe(false);
  });

  it('a reader has made no batch to undo', () => {
    expect(may(actorWith('reader'), 'undo', { organisationId, madeBy: 'me' })).toBe(false);
  });

  it('a batch of another organisation cannot be undone, even by whoever made it', () => {
    expect(may(actorWith('administrator'), 'undo', { organisationId: 'other', madeBy: 'me' })).toBe(false);
  });

  it('whoever works in the shared organisation writes there by role', () => {
    const steward: Actor = { userId: 'me', organisationId: 'felles', role: 'architect', unitIds: [] };
    expect(may(steward, 'update', targets['the shared organisation'])).toBe(true);
    expect(may({ ...steward, role: 'reader' }, 'update', targets['the shared organisation'])).toBe(false);
  });

  it('a service owner without a unit may change nothing', () => {
    expect(may({ ...actorWith('service_owner'), unitIds: [] }, 'update', targets['own application'])).toBe(false);
  });
});

describe('a refusal', () => {
  it('is thrown only when the answer is no', () => {
    expect(() => assertMay(actorWith('architect'), 'update', targets['other application'])).not.toThrow();
    expect(() => assertMay(actorWith('reader'), 'update', targets['other application'])).toThrow(NotAllowed);
  });

  const textOf = (role: Role, target: Target): string => {
    try {
      assertMay(actorWith(role), 'update', target);
    } catch (error) {
      if (error instanceof NotAllowed) return error.text.nb;
    }
    return '';
  };

  it('tells a service owner that another unit owns it', () => {
    expect(textOf('service_owner', targets['other application'])).toContain('en annen enhet');
  });

  it('tells whoever meets shared content why it cannot be changed', () => {
    expect(textOf('administrator', targets['the shared organisation'])).toContain('felles for alle organisasjoner');
  });

  it('says nothing of what another organisation has', () => {
    expect(textOf('administrator', targets['another organisation'])).toBe(new NotAllowed().text.nb);
  });
});

describe('the names of roles', () => {
  it('are known and unknown', () => {
    expect(roleNames.every(isRole)).toBe(true);
    expect(['', 'toString', 'Administrator', null, undefined].some(isRole)).toBe(false);
  });

  it.each(roleNames)('%s has a label and a sentence in each language', (role) => {
    for (const language of languages) {
      expect(roles[role].label[language]).toMatch(/^\p{Lu}/u);
      expect(roles[role].help[language]).toMatch(/\.$/);
    }
  });
});
