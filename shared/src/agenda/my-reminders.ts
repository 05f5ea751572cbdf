import * as z from "zod";
import type { Commune } from "../commune/commune.ts";
import { allDeadlines } from "../deadline/all-deadlines.ts";
import type { Deadline } from "../deadline/deadline.ts";
import { deadlineKinds } from "../deadline/deadline-kinds.ts";
import type { Portfolio } from "../deadline/due-item.ts";
import { recipientsOf } from "../deadline/recipients.ts";
import { Member } from "../member/member.ts";
import type { PlainDate } from "../time/plain-date.ts";

/** Why somebody is told of a deadline: it is theirs, it is that of whom they stand in for, or a role of theirs answers for it. */
export const ReminderReason = z.enum([
  "owner",
  "substitute",
  "contractOfficer",
  "itContact",
  "communeAdmin",
  "executive",
]);
export type ReminderReason = z.infer<typeof ReminderReason>;

/** What a person is reminded of by mail and why, as of today. */
export const MyReminders = Member.pick({ version: true, email: true, roles: true, undeliverable: true }).extend({
  bindingRemindersOnly: z.boolean(),
  /** How many deadlines each reason brings them, and how many of those a right depends on. */
  reasons: z.array(z.object({ reason: ReminderReason, count: z.number().int(), binding: z.number().int() })),
  /** How many they would be told of besides, had they not asked for less. */
  passedOver: z.number().int(),
  /** Contracts of the register that are theirs. */
  ownedContracts: z.number().int(),
  /** Whether mails and calendars of this commune say vendor and contract. */
  namesContracts: z.boolean(),
});
export type MyReminders = z.infer<typeof MyReminders>;

const isTo =
  ({ personId }: Member, among: readonly Member[], on: PlainDate) =>
  (deadline: Deadline): boolean =>
    recipientsOf(deadline, [...among], on).some((recipient) => recipient.personId === personId);

const answering = ["contractOfficer", "itContact", "communeAdmin"] as const;

const reasonFor = (deadline: Deadline, member: Member, members: readonly Member[], on: PlainDate): ReminderReason => {
  const { ownerId } = deadline;
  if (ownerId === member.personId) return "owner";
  const owner = members.find(({ personId }) => personId === ownerId);
  if (owner?.substituteId === member.personId) return "substitute";
  // Told without being of the executive, it is for another role.
  const plain = { ...member, roles: member.roles.filter((role) => role !== "executive") };
  const others = members.map((each) => (each.personId === member.personId ? plain : each));
  const role = answering.find((each) => plain.roles.includes(each));
  return role && isTo(plain, others, on)(deadline) ? role : "executive";
};

/** What a member of a commune is reminded of, by the same rule that sends the mails. */
export const composeMyReminders = (
  member: Member,
  members: readonly Member[],
  portfolio: Portfolio,
  commune: Commune,
  today: PlainDate,
): MyReminders => {
  const open = allDeadlines(portfolio, commune, today).filter(({ wakesOn }) => !wakesOn);
  const told = open.filter(isTo(member, members, today));
  const { bindingRemindersOnly = false, ...asking } = member;
  const all = members.map((each) => (each.personId === member.personId ? asking : each));
  const toldOfAll = open.filter(isTo(asking, all, today));
  const byReason = Map.groupBy(told, (deadline) => reasonFor(deadline, member, members, today));
  const { version, email, roles, undeliverable } = member;
  return {
    version,
    email,
    roles,
    ...(undeliverable && { undeliverable }),
    bindingRemindersOnly,
    reasons: ReminderReason.options.flatMap((reason) => {
      const found = byReason.get(reason) ?? [];
      const binding = found.filter(({ kind }) => deadlineKinds[kind].isBinding).length;
      return found.length > 0 ? [{ reason, count: found.length, binding }] : [];
    }),
    passedOver: toldOfAll.length - told.length,
    ownedContracts: portfolio.contracts.filter(({ ownerId, archivedOn }) => ownerId === member.personId && !archivedOn)
      .length,
    namesContracts: commune.settings.mailsNameContracts,
  };
};
