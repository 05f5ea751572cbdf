import * as z from "zod";
import type { Commune } from "../commune/commune.ts";
import { allDeadlines } from "../deadline/all-deadlines.ts";
import type { Deadline } from "../deadline/deadline.ts";
import type { Portfolio } from "../deadline/due-item.ts";
import { recipientsOf } from "../deadline/recipients.ts";
import { PersonId } from "../ids.ts";
import { Returned } from "../mailing/mailing.ts";
import type { Member } from "../member/member.ts";
import { daysBetween, type PlainDate } from "../time/plain-date.ts";

/** Where reminders do not arrive. */
export const ReachGaps = z.object({
  /** How many deadlines wait for somebody while nobody can be told of them. */
  unreached: z.number().int(),
  /** Whose mails come back, since when, and how many open deadlines are theirs. */
  failing: z.array(z.object({ personId: PersonId, name: z.string(), returned: Returned, owned: z.number().int() })),
});
export type ReachGaps = z.infer<typeof ReachGaps>;

const isWaiting = ({ dueOn, closesOn, thresholds }: Deadline, today: PlainDate): boolean =>
  daysBetween(today, dueOn) <= Math.max(...thresholds) && !(closesOn && today > closesOn);

/** What of a register's deadlines reaches nobody on a day, and whose address does not work. */
export const reachGaps = (portfolio: Portfolio, commune: Commune, members: Member[], today: PlainDate): ReachGaps => {
  const open = allDeadlines(portfolio, commune, today).filter(({ wakesOn }) => !wakesOn);
  return {
    unreached: open.filter(
      (deadline) => isWaiting(deadline, today) && recipientsOf(deadline, members, today).length === 0,
    ).length,
    failing: members.flatMap(({ personId, name, status, undeliverable }) =>
      status === "active" && undeliverable
        ? [
            {
              personId,
              name,
              returned: undeliverable,
              owned: open.filter(({ ownerId }) => ownerId === personId).length,
            },
          ]
        : [],
    ),
  };
};
