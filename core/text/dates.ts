/** The present day in the time zone of this machine, `YYYY-MM-DD`. The core itself never asks for it. */
export function today(): string {
  const now = new Date();
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/**
 * The number of days from one date to another, both `YYYY-MM-DD`; negative where `to` lies before `from`, undefined where
 * one of them is no day of the calendar.
 */
export function daysBetween(from: string, to: string): number | undefined {
  const [start, end] = [dayNumber(from), dayNumber(to)];
  return start === undefined || end === undefined ? undefined : end - start;
}

/** The day that many days after a date, or undefined where the date is no day of the calendar. */
export function addDays(date: string, days: number): string | undefined {
  const start = dayNumber(date);
  return start === undefined ? undefined : new Date((start + days) * 86_400_000).toISOString().slice(0, 10);
}

/** Whether a text is a day of the calendar, `YYYY-MM-DD`. */
export function isDate(text: string): boolean {
  return dayNumber(text) !== undefined;
}

function dayNumber(date: string): number | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date);
  if (!match) return undefined;
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
  const time = new Date(Date.UTC(year, month - 1, day));
  return time.getUTCMonth() === month - 1 && time.getUTCDate() === day ? time.getTime() / 86_400_000 : undefined;
}
