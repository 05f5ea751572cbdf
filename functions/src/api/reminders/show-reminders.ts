import type { Commune } from "@vigie/shared/commune/commune.ts";
import { closedBy } from "@vigie/shared/commune/standing.ts";
import { allDeadlines } from "@vigie/shared/deadline/all-deadlines.ts";
import type { Deadline } from "@vigie/shared/deadline/deadline.ts";
import { rearm } from "@vigie/shared/deadline/derive-deadline.ts";
import { Refusal } from "@vigie/shared/errors.ts";
import { composeDeadlines, composeLog } from "@vigie/shared/reminder-log/item-reminders.ts";
import { reminderRoutes } from "@vigie/shared/reminder-log/reminder.routes.ts";
import { subjectNames } from "@vigie/shared/reminder-log/subject-names.ts";
import type { PlainDate } from "@vigie/shared/time/plain-date.ts";
import { silentVendors } from "@vigie/shared/vendor/silent-vendors.ts";
import { endpoint } from "../../lib/endpoint.ts";
import { findStanding } from "../../lib/find-standing.ts";
import type { Partition } from "../../lib/partition.ts";
import { deadlines } from "../../tables/deadline.table.ts";
import { digests } from "../../tables/digest.table.ts";
import { members } from "../../tables/member.table.ts";
import { readSubject, type Subject } from "./read-subject.ts";

const silences = { "commune.offboarding": "leaving", "commune.suspended": "suspended" } as const;

/** The deadlines of what was asked for, with how far their reminders have come. */
const openDeadlines = async (
  commune: Partition,
  { portfolio, isAbout }: Subject,
  settings: Commune,
  today: PlainDate,
): Promise<Deadline[]> => {
  const derived = allDeadlines(portfolio, settings, today).filter(isAbout);
  const stored = new Map((await commune.findAll(deadlines, derived)).map((each) => [deadlines.idOf(each), each]));
  return derived.map((deadline) => {
    const known = stored.get(deadlines.idOf(deadline));
    return known ? rearm(known, deadline, commune.now()) : deadline;
  });
};

export const showReminders = endpoint(reminderRoutes.show, async ({ params, commune, member, profile, today }) => {
  const [subject, people, settings, standing] = await Promise.all([
    readSubject(commune, params.subjectId),
    commune.list(members),
    profile(),
    findStanding(commune, member.tenantId),
  ]);
  if (!subject) throw new Refusal("item.unknown");
  const { portfolio, reminders, isCut } = subject;
  const [open, mails] = await Promise.all([
    openDeadlines(commune, subject, settings, today),
    commune.findAll(
      digests,
      reminders.map(({ digestOn, personId }) => ({ on: digestOn, personId })),
    ),
  ]);
  const names = subjectNames(portfolio);
  const closed = closedBy(standing);
  const isOver = silentVendors(portfolio.vendors).size > 0;
  const context = { ...portfolio, commune: settings, members: people, names, silence: closed && silences[closed] };

  const namesOf = new Map(people.map(({ personId, name }) => [personId, name]));
  return {
    today,
    deadlines: composeDeadlines(open, context, today),
    ...(open.length === 0 && { why: isOver ? ("vendorOver" as const) : ("settled" as const) }),
    log: composeLog({ digests: mails, reminders }, namesOf, names),
    isCut,
  };
});
