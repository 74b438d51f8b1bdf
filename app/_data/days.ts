/** Days counted from today, as dates. */
import { dayOf } from '#app/_i18n/format';

/** Today in Norway, and so many months later (or earlier); the last day of the month where the month is too short. */
export function dayIn(months: number, now: Date): string {
  const [year = 0, month = 1, day = 1] = dayOf(now.toISOString()).split('-').map(Number);
  const last = new Date(Date.UTC(year, month + months, 0));
  return [last.getUTCFullYear(), last.getUTCMonth() + 1, Math.min(day, last.getUTCDate())]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
}

/** What is confirmed on this day or later counts as up to date: twelve months. */
export const freshSince = (now: Date): string => dayIn(-12, now);

/** Whether a confirmation is recent enough to count as up to date. */
export const isFresh = (confirmedAt: string | null, now: Date): boolean => confirmedAt !== null && dayOf(confirmedAt) >= freshSince(now);
