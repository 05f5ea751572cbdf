import { CaseMailKind } from "@vigie/shared/case/case-mail.ts";
import { CaseId, PersonId } from "@vigie/shared/ids.ts";
import { Mailing } from "@vigie/shared/mailing/mailing.ts";
import * as z from "zod";
import { mailingKeys } from "./due-shards.ts";
import { entity } from "./entity.ts";

/** One mail about one act of a case to one person, and how far its sending has come. */
export const CaseMail = Mailing.extend({
  version: z.number().int(),
  caseId: CaseId,
  kind: CaseMailKind,
  /** The instant of the act it is about. */
  at: z.iso.datetime(),
  personId: PersonId,
});
export type CaseMail = z.infer<typeof CaseMail>;

const caseMailId = ({ caseId, at, kind, personId }: Pick<CaseMail, "caseId" | "at" | "kind" | "personId">) =>
  `${caseId}#${at}#${kind}#${personId}`;

/** The key is the promise: one an act and person. */
export const caseMails = entity({
  name: "caseMail",
  schema: CaseMail,
  prefix: "CASEMAIL#",
  idOf: caseMailId,
  indexKeys: (mail) => mailingKeys(mail, `CASEMAIL#${caseMailId(mail)}`),
});
