'use server';
/** What administrators do with users and with the organisation. Who may is decided in `auth/`. */
import { refresh } from 'next/cache';
import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { validate } from 'uuid';
import { languageOf, textOf } from '#app/api/session/form';
import { type FormState, refused } from '#app/api/session/form-state';
import { assertSameOrigin } from '#auth/csrf';
import { createFeedToken, revokeFeedToken } from '#auth/feed-tokens';
import { linkUrl, type NewLink } from '#auth/links';
import { changeRole, invite, removeMember, resetLink, setDisabled } from '#auth/members';
import { saveOrganisation } from '#auth/organisation-settings';
import { signedIn } from '#auth/request';
import { type Actor, isRole } from '#auth/roles';
import type { Queryable } from '#db/client';
import { theDatabase } from '#db/open';
import { env } from '#env';
import { NotFound } from '#model/errors';

/** A link to hand over, until when it works, and to whom it is given. */
export interface HandedLink {
  url: string;
  expiresAt: string;
  email: string;
}
/** What is handed over once: a link, or a key for programs. */
type Handed = { link: HandedLink } | { token: string };
export type AdministrationState = FormState & { done?: boolean; link?: HandedLink; token?: string };

interface Place {
  db: Queryable;
  actor: Actor;
  /** The address of this installation, as the browser of the administrator knows it. */
  origin: string;
}

/** Runs what a form asks for as whoever is signed in, and tells how it went. */
async function administer(
  before: FormState,
  form: FormData,
  work: (place: Place) => Promise<Handed | undefined>,
): Promise<AdministrationState> {
  const language = languageOf(form);
  const written = Object.fromEntries(
    [...form].flatMap(([name, value]) => (typeof value === 'string' && !name.startsWith('$') ? [[name, value]] : [])),
  );
  const { db } = await theDatabase();
  const requestHeaders = await headers();
  const who = await signedIn(db, requestHeaders, env());
  if (!who?.actor) redirect(`/${language}/logg-inn`);
  try {
    assertSameOrigin({ method: 'POST', headers: requestHeaders }, env());
    const origin = env().origin ?? requestHeaders.get('origin') ?? `http://${requestHeaders.get('host') ?? ''}`;
    const handedOver = await work({ db, actor: who.actor, origin });
    refresh();
    return { message: null, problems: [], written: {}, turn: before.turn + 1, done: true, ...handedOver };
  } catch (error) {
    return refused(error, language, before, written);
  }
}

const handed = (form: FormData, origin: string, { token, expiresAt }: NewLink): Handed => ({
  link: { url: linkUrl(origin, token, languageOf(form)), expiresAt: expiresAt.toISOString(), email: textOf(form, 'email') },
});

const roleIn = (form: FormData) => {
  const role = textOf(form, 'role');
  return isRole(role) ? role : 'reader';
};
/** @throws NotFound */
const userIn = (form: FormData): string => {
  const id = textOf(form, 'userId');
  if (!validate(id)) throw new NotFound();
  return id;
};
const unitIn = (form: FormData) => textOf(form, 'unitId') || null;

export async function inviteAction(before: FormState, form: FormData): Promise<AdministrationState> {
  return administer(before, form, async ({ db, actor, origin }) =>
    handed(form, origin, await invite(db, actor, { email: textOf(form, 'email'), role: roleIn(form), unitId: unitIn(form) })),
  );
}

export async function resetLinkAction(before: FormState, form: FormData): Promise<AdministrationState> {
  return administer(before, form, async ({ db, actor, origin }) => handed(form, origin, await resetLink(db, actor, userIn(form))));
}

export async function changeRoleAction(before: FormState, form: FormData): Promise<AdministrationState> {
  return administer(before, form, async ({ db, actor }) => {
    await changeRole(db, actor, { userId: userIn(form), role: roleIn(form), unitId: unitIn(form) });
    return undefined;
  });
}

export async function removeMemberAction(before: FormState, form: FormData): Promise<AdministrationState> {
  return administer(before, form, async ({ db, actor }) => {
    await removeMember(db, actor, userIn(form));
    return undefined;
  });
}

export async function setDisabledAction(before: FormState, form: FormData): Promise<AdministrationState> {
  return administer(before, form, async ({ db, actor }) => {
    await setDisabled(db, actor, userIn(form), textOf(form, 'disabled') === 'yes');
    return undefined;
  });
}

export async function saveOrganisationAction(before: FormState, form: FormData): Promise<AdministrationState> {
  return administer(before, form, async ({ db, actor }) => {
    await saveOrganisation(db, actor, {
      name: textOf(form, 'name'),
      organisationNumber: textOf(form, 'organisationNumber'),
      municipalityNumber: textOf(form, 'municipalityNumber'),
      contactEmail: textOf(form, 'contactEmail'),
    });
    return undefined;
  });
}

export async function createFeedTokenAction(before: FormState, form: FormData): Promise<AdministrationState> {
  return administer(before, form, async ({ db, actor }) => ({
    token: await createFeedToken(db, actor, { name: textOf(form, 'name'), feeds: form.getAll('feeds').map(String) }),
  }));
}

export async function revokeFeedTokenAction(before: FormState, form: FormData): Promise<AdministrationState> {
  return administer(before, form, async ({ db, actor }) => {
    await revokeFeedToken(db, actor, textOf(form, 'id'));
    return undefined;
  });
}
