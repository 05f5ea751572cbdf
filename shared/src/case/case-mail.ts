import * as z from "zod";
import type { Member } from "../member/member.ts";
import type { CommuneRole } from "../member/role.ts";
import type { Case } from "./case.ts";

/** What happened to a case that somebody must hear of at once. */
export const CaseMailKind = z.enum(["proposed", "mandated", "sentBack"]);
export type CaseMailKind = z.infer<typeof CaseMailKind>;

const holding = (members: Member[], ...roles: CommuneRole[]) =>
  members.filter((member) => member.status === "active" && roles.some((role) => member.roles.includes(role)));

/**
 * Who is told: of a proposal, the executive; of a decision or a return, whoever proposed, with those who carry out mandates. Nobody hears
 * of what they just did themselves.
 */
export const caseMailRecipients = (kind: CaseMailKind, { proposal, history }: Case, members: Member[]): Member[] => {
  const actor = history.at(-1)?.by;
  const told =
    kind === "proposed"
      ? holding(members, "executive")
      : holding(members, "contractOfficer", "itContact").filter(
          ({ personId, roles }) => personId === proposal?.by || roles.includes("contractOfficer"),
        );
  return told.filter(({ personId }) => personId !== actor);
};
