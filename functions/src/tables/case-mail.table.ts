import { CaseMailKind } from "@vigie/shared/case/case-mail.ts";
import { DigestStatus } from "@vigie/shared/deadline/digest.ts";
import { CaseId, PersonId } from "@vigie/shared/ids.ts";
import * as z from "zod";
import { entity } from "./entity.ts";

/** One mail about one act of a case to one person, and how far its sending has come. */
export const CaseMail = z.object({
  version: z.number().int(),
  caseId: CaseId,
  kind: CaseMailKind,
  /** The instant of the act it is about. */
  at: z.iso.datetime(),
  personId: PersonId,
  status: DigestStatus,
  attempts: z.number().int(),
  claimedUntil: z.iso.datetime().optional(),
  messageId: z.string().optional(),
});
export type CaseMail = z.infer<typeof CaseMail>;

/** The key is the promise: one an act and person. */
export const caseMails = entity({
  name: "caseMail",
  schema: CaseMail,
  prefix: "CASEMAIL#",
  idOf: ({ caseId, at, personId }: Pick<CaseMail, "caseId" | "at" | "personId">) => `${caseId}#${at}#${personId}`,
});
