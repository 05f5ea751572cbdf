import * as z from "zod";

export const Weekday = z.enum(["mon", "tue", "wed", "thu", "fri", "sat", "sun"]);
export type Weekday = z.infer<typeof Weekday>;

/** A time of day, "HH:MM"; only the end of a span may be 24:00. */
const StartTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: "hours.time", abort: true });
const EndTime = z.string().regex(/^(([01]\d|2[0-3]):[0-5]\d|24:00)$/, { error: "hours.time", abort: true });

const inWeek = (days: Weekday[]) => Weekday.options.filter((day) => days.includes(day));

/** The same hours on some days of the week. What ends after midnight is two spans. */
export const HoursSpan = z
  .strictObject({ days: z.array(Weekday).min(1).max(7).overwrite(inWeek), from: StartTime, to: EndTime })
  // Four digits and a colon: comparing the text compares the times.
  .refine(({ from, to }) => from < to, { path: ["to"], error: "hours.endsBeforeStart" });
export type HoursSpan = z.infer<typeof HoursSpan>;

const overlaps = (one: HoursSpan, other: HoursSpan) =>
  one.from < other.to && other.from < one.to && one.days.some((day) => other.days.includes(day));

/** When a service is held to its levels: an availability or a resolution is counted inside these hours. */
export const ServiceHours = z
  .strictObject({
    spans: z.array(HoursSpan).min(1).max(14),
    /** Whether they hold on the canton's public holidays too. */
    onHolidays: z.boolean(),
  })
  .superRefine(({ spans }, context) => {
    const at = spans.findIndex((span, index) => spans.slice(0, index).some((earlier) => overlaps(earlier, span)));
    if (at >= 0) context.addIssue({ code: "custom", path: ["spans", at, "from"], message: "hours.overlap" });
  });
export type ServiceHours = z.infer<typeof ServiceHours>;
