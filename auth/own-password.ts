/** A signed-in user changes the own password. */
import { countAttempt } from '#auth/attempts';
import { passwordFits, passwordProblems } from '#auth/password';
import { type SignedIn, signOutElsewhere } from '#auth/session';
import { limitedText } from '#auth/sign-in';
import { setPassword, userById } from '#auth/users';
import type { Queryable } from '#db/client';
import { NotFound, ValidationFailed } from '#model/errors';
import { type Problem, problemAt } from '#model/result';

const wrong: Problem = problemAt('current', 'password_wrong', {
  nb: 'Dette er ikke passordet du har nå.',
  nn: 'Dette er ikkje passordet du har no.',
  en: 'This is not the password you have now.',
});

/**
 * Sets a new password and ends the user's other sessions. Guesses at the current one count as sign-in attempts.
 * @throws ValidationFailed with a problem at `current` or `password`
 */
export async function changePassword(
  db: Queryable,
  signedIn: SignedIn,
  { current, password, ip }: { current: string; password: string; ip: string | null },
): Promise<void> {
  const user = await userById(db, signedIn.user.id);
  if (!user) throw new NotFound();
  const attempt = await countAttempt(db, user.email, ip);
  if (attempt.limitedUntil) throw new ValidationFailed([problemAt('current', 'limited', limitedText(attempt.limitedUntil))]);
  if (!(await passwordFits(user.passwordHash, current))) throw new ValidationFailed([wrong]);
  await attempt.release();
  const problems = passwordProblems(password, user);
  if (problems.length > 0) throw new ValidationFailed(problems);
  await setPassword(db, user.id, password);
  await signOutElsewhere(db, signedIn);
}
