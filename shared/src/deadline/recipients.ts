import type { Member } from "../member/member.ts";
import type { CommuneRole } from "../member/role.ts";
import type { PlainDate } from "../time/plain-date.ts";
import type { Deadline } from "./deadline.ts";
import { deadlineKinds } from "./deadline-kinds.ts";

const holding = (members: Member[], role: CommuneRole) => members.filter((member) => member.roles.includes(role));

/** True when a mail to somebody of the commune arrives, as far as is known. */
export const isReachable = ({ status, undeliverable }: Pick<Member, "status" | "undeliverable">): boolean =>
  status === "active" && !undeliverable;

/**
 * Who is told (brief section 8): the owner, else the owner's substitute, else the contract officers, else the IT contacts, else the
 * administrators; once overdue the executive as well. Whoever cannot be reached is passed over, and so is who asked for no reminders
 * but those on which a right depends. Nobody at all: the item stays due, and the screens say so.
 */
export const recipientsOf = (
  { kind, ownerId, dueOn }: Pick<Deadline, "kind" | "ownerId" | "dueOn">,
  members: Member[],
  on: PlainDate,
): Member[] => {
  const wanted = members.filter(
    (member) => isReachable(member) && (deadlineKinds[kind].isBinding || !member.bindingRemindersOnly),
  );
  const substituteId = members.find(({ personId }) => personId === ownerId)?.substituteId;
  const inOrder = [
    wanted.filter(({ personId }) => personId === ownerId),
    wanted.filter(({ personId }) => personId === substituteId),
    holding(wanted, "contractOfficer"),
    holding(wanted, "itContact"),
    holding(wanted, "communeAdmin"),
  ];
  const responsible = inOrder.find((group) => group.length > 0) ?? [];
  const executives = on > dueOn ? holding(wanted, "executive") : [];
  return [...new Set([...responsible, ...executives])];
};
