/** The steps of the slider for dates: one for each month, counted from this one. A null day is now. Pure. */
import { addMonths } from '#model/roadmap';

export const reach = { back: -24, ahead: 60 };

const monthOf = (day: string): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));

/** The first of the month that lies so many months away; this month is now. */
export const dayAt = (step: number, today: string): string | null => (step === 0 ? null : addMonths(`${today.slice(0, 8)}01`, step));

/** The step nearest to a day; days beyond the slider stand at its end. */
export const stepOf = (day: string | null, today: string): number =>
  day === null ? 0 : Math.min(reach.ahead, Math.max(reach.back, monthOf(day) - monthOf(today)));
