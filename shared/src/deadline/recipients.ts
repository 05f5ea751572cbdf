import type { Member } from "../member/member.ts";
import type { CommuneRole } from "../member/role.ts";
import type { PlainDate } from "../time/plain-date.ts";
import type { Deadline } from "./deadline.ts";

const holding = (members: Member[], role: CommuneRole) => members.filter((member) => member.roles.includes(role));

/**
 * Who is told (brief section 8): the owner, else the contract officers, else the IT contacts, else the administrators; once overdue the
 * executive as well. An item without an owner still reaches somebody as long as the commune has an active member.
 */
export const recipientsOf = (
  deadline: Pick<Deadline, "ownerId" | "dueOn">,
  members: Member[],
  on: PlainDate,
): Member[] => {
  const active = members.filter((member) => member.status === "active");
  const inOrder = [
    active.filter((member) => member.personId === deadline.ownerId),
    holding(active, "contractOfficer"),
    holding(active, "itContact"),
    holding(active, "communeAdmin"),
  ];
  const responsible = inOrder.find((group) => group.length > 0) ?? [];
  const executives = on > deadline.dueOn ? holding(active, "executive") : [];
  return [...new Set([...responsible, ...executives])];
};
