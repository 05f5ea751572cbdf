import { CommuneId, PersonId } from "@vigie/shared/ids.ts";
import { PlainDate } from "@vigie/shared/time/plain-date.ts";
import * as z from "zod";
import { entity } from "./entity.ts";

/** A person's calendar in one commune, in their own partition of sign-in's: which address leads to it, as a hash. One a commune. */
export const CalendarFeed = z.object({
  version: z.number().int(),
  communeId: CommuneId,
  tokenHash: z.string(),
  madeOn: PlainDate,
  /** At a day's precision: nobody needs to know more of when somebody's telephone asks. */
  lastReadOn: PlainDate.optional(),
});
export type CalendarFeed = z.infer<typeof CalendarFeed>;

export const calendarFeeds = entity({
  name: "calendarFeed",
  schema: CalendarFeed,
  prefix: "CALENDARFEED#",
  idOf: ({ communeId }: Pick<CalendarFeed, "communeId">) => communeId,
});

/** Where an address leads, alone in a partition named after its hash. */
export const feedAddresses = entity({
  name: "feedAddress",
  schema: z.object({ version: z.number().int(), personId: PersonId, communeId: CommuneId }),
  prefix: "FEED#",
  idOf: (_: Record<never, never>) => "ONLY",
});
