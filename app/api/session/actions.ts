'use server';
/** Signing in and out, one-time links, switching organisation: what the forms of the pages call. */
import { cookies, headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { languageOf, textOf } from '#app/api/session/form';
import { type FormState, refused } from '#app/api/session/form-state';
import type { SessionCookie } from '#auth/cookie';
import { signInAsDemo } from '#auth/demo';
import { changePassword } from '#auth/own-password';
import { redeem } from '#auth/redeem';
import { cookieFor, ipOf, signedIn, signOutOf } from '#auth/request';
import { isRole } from '#auth/roles';
import { signOutEverywhere, switchOrganisation } from '#auth/session';
import { signIn } from '#auth/sign-in';
import { theDatabase } from '#db/open';
import { env } from '#env';

/** Only a page of our own: an address elsewhere would let a link to us send people away. */
const backTo = (form: FormData): string => {
  const wanted = textOf(form, 'til');
  return /^\/(nb|nn|en)(\/|\?|$)/.test(wanted) && !wanted.includes('\\') ? wanted : `/${languageOf(form)}`;
};

const setCookie = async ({ name, value, options }: SessionCookie): Promise<void> => {
  (await cookies()).set(name, value, options);
};

export async function signInAction(before: FormState, form: FormData): Promise<FormState> {
  const language = languageOf(form);
  const email = textOf(form, 'email');
  const { db } = await theDatabase();
  const requestHeaders = await headers();
  const result = await signIn(db, { email, password: textOf(form, 'password'), ip: ipOf(requestHeaders, env()) });
  if (!result.ok) return { message: result.text[language], problems: [], written: { email }, turn: before.turn + 1 };
  await setCookie(cookieFor(result.token, requestHeaders, env()));
  redirect(backTo(form));
}

export async function demoAction(before: FormState, form: FormData): Promise<FormState> {
  const role = textOf(form, 'role');
  try {
    const { token } = await signInAsDemo(await theDatabase(), isRole(role) ? role : 'reader');
    await setCookie(cookieFor(token, await headers(), env()));
  } catch (error) {
    return refused(error, languageOf(form), before);
  }
  redirect(backTo(form));
}

export async function signOutAction(form: FormData): Promise<void> {
  const { db } = await theDatabase();
  const requestHeaders = await headers();
  if (form.has('everywhere')) {
    const who = await signedIn(db, requestHeaders, env());
    if (who) await signOutEverywhere(db, who.user.id);
  }
  await setCookie(await signOutOf(db, requestHeaders, env()));
  redirect(`/${languageOf(form)}/logg-inn`);
}

export async function switchOrganisationAction(form: FormData): Promise<void> {
  const { db } = await theDatabase();
  const who = await signedIn(db, await headers(), env());
  if (who) await switchOrganisation(db, who, textOf(form, 'organisation'));
  redirect(`/${languageOf(form)}`);
}

const asked = ['name', 'email', 'organisationName', 'organisationNumber', 'municipalityNumber'] as const;

export async function redeemAction(before: FormState, form: FormData): Promise<FormState> {
  const language = languageOf(form);
  const written = Object.fromEntries(asked.map((name) => [name, textOf(form, name)]).filter(([, value]) => value !== ''));
  const { db } = await theDatabase();
  const requestHeaders = await headers();
  try {
    const who = await signedIn(db, requestHeaders, env());
    const visitor = { ip: ipOf(requestHeaders, env()), userId: who?.user.id ?? null };
    const { token } = await redeem(db, textOf(form, 'token'), { ...written, password: textOf(form, 'password'), language }, visitor);
    await setCookie(cookieFor(token, requestHeaders, env()));
  } catch (error) {
    return refused(error, language, before, written);
  }
  redirect(`/${language}`);
}

export async function changePasswordAction(before: FormState, form: FormData): Promise<FormState & { done?: boolean }> {
  const { db } = await theDatabase();
  const requestHeaders = await headers();
  const who = await signedIn(db, requestHeaders, env());
  if (!who) redirect(`/${languageOf(form)}/logg-inn`);
  try {
    const ip = ipOf(requestHeaders, env());
    await changePassword(db, who, { current: textOf(form, 'current'), password: textOf(form, 'password'), ip });
  } catch (error) {
    return refused(error, languageOf(form), before);
  }
  return { message: null, problems: [], written: {}, turn: before.turn + 1, done: true };
}
