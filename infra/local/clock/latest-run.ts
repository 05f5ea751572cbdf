import { Temporal } from "temporal-polyfill";

/**
 * The last instant, not after `now`, at which a schedule was due: daily, `cron(0 6 * * ? *)` in its zone, or every so many minutes
 * or hours, `rate(15 minutes)`, `rate(1 hour)`, as EventBridge Scheduler reads them. Instants are ISO.
 * @throws Error for any other kind of schedule
 */
export const latestRun = ({ expression, zone }: { expression: string; zone: string }, now: string): string => {
  const [, every, unit] = /^rate\((\d+) (minute|hour)s?\)$/.exec(expression) ?? [];
  if (every !== undefined) {
    const milliseconds = Number(every) * (unit === "hour" ? 3_600_000 : 60_000);
    return new Date(Math.floor(Date.parse(now) / milliseconds) * milliseconds).toISOString();
  }
  const [, minute, hour] = /^cron\((\d{1,2}) (\d{1,2}) \* \* \? \*\)$/.exec(expression) ?? [];
  if (minute === undefined || hour === undefined)
    throw new Error(`The local scheduler knows daily schedules and rates in minutes or hours only: ${expression}`);
  const present = Temporal.Instant.from(now).toZonedDateTimeISO(zone);
  const at = { hour: Number(hour), minute: Number(minute), second: 0, millisecond: 0, microsecond: 0, nanosecond: 0 };
  const sameDay = present.with(at);
  const due = Temporal.ZonedDateTime.compare(sameDay, present) <= 0 ? sameDay : present.subtract({ days: 1 }).with(at);
  return new Date(due.epochMilliseconds).toISOString();
};
