import type { Case } from "@vigie/shared/case/case.ts";
import { type CaseMailKind, caseMailRecipients } from "@vigie/shared/case/case-mail.ts";
import type { Act } from "../../lib/change.ts";
import type { Partition } from "../../lib/partition.ts";
import { members } from "../../tables/member.table.ts";

/** Wakes one mail for each person who must act on what just happened to a case. */
export const tell = async (
  commune: Partition,
  communeId: string,
  kind: CaseMailKind,
  after: Case,
): Promise<NonNullable<Act["announce"]>> => {
  const recipients = caseMailRecipients(kind, after, await commune.list(members));
  return recipients.map(({ personId }) => ({
    job: "send-case-mail",
    message: { communeId, caseId: after.id, kind, at: after.waitingSince, personId },
  }));
};
