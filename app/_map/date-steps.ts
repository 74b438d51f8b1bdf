/** The steps of the slider for dates: one for each month, counted from this one. A null day is now. Pure. */
import { addMonths } from '#model/roadmap';

export const reachAhead = 60;

const monthOf = (day: string): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));

/** How far back there is anything to see. */
export const reachBack = (since: string | null, today: string): number =>
  since === null ? 0 : Math.min(0, monthOf(since) - monthOf(today));

/** Months gone as they ended, months to come as they begin; this month is now. */
export const dayAt = (step: number, today: string): string | null =>
  step === 0 ? null : addMonths(`${today.slice(0, 8)}${step < 0 ? '31' : '01'}`, step);

/** The step of the month that a day lies in. */
export const stepOf = (day: string | null, today: string): number => (day === null ? 0 : monthOf(day) - monthOf(today));
