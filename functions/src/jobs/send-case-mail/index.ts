import { CaseMailKind } from "@vigie/shared/case/case-mail.ts";
import { caseRows } from "@vigie/shared/case/case-rows.ts";
import { isSilent } from "@vigie/shared/commune/standing.ts";
import { isReachable } from "@vigie/shared/deadline/recipients.ts";
import { CaseId, CommuneId, PersonId } from "@vigie/shared/ids.ts";
import { planMailing } from "@vigie/shared/mailing/mailing-steps.ts";
import { dayInZurich } from "@vigie/shared/time/plain-date.ts";
import * as z from "zod";
import { insert } from "../../lib/change.ts";
import type { Deps } from "../../lib/deps.ts";
import { findStanding } from "../../lib/find-standing.ts";
import type { Mail } from "../../lib/mailer.ts";
import { onQueue, type QueueJob } from "../../lib/on-queue.ts";
import type { Partition } from "../../lib/partition.ts";
import { sendOnce } from "../../lib/send-once.ts";
import { unlessOvertaken } from "../../lib/unless-overtaken.ts";
import { composeCaseMail } from "../../mails/compose-case-mail.ts";
import { type CaseMail, caseMails } from "../../tables/case-mail.table.ts";
import { communes } from "../../tables/commune.table.ts";
import { members } from "../../tables/member.table.ts";
import { cases, contracts, vendors } from "../../tables/register.table.ts";

const Message = z.object({
  communeId: CommuneId,
  caseId: CaseId,
  kind: CaseMailKind,
  at: z.iso.datetime(),
  personId: PersonId,
});
type Message = z.infer<typeof Message>;

/** The mail's own row, made by the first of many messages about it. */
const fetchRow = async (commune: Partition, { communeId: _, ...id }: Message, now: string): Promise<CaseMail> => {
  const known = await commune.find(caseMails, id);
  if (known) return known;
  await unlessOvertaken(commune.save({ changes: [insert(caseMails, { ...planMailing(now), ...id, version: 1 })] }));
  return commune.fetch(caseMails, id);
};

/** The mail as the register now stands, or undefined where the case went on, nobody is waited for any more, or the commune is silent. */
const compose = async (
  deps: Deps,
  communeId: string,
  { caseId: id, kind, at, personId, attempts }: CaseMail,
): Promise<Mail | undefined> => {
  const commune = deps.commune(communeId);
  const found = await commune.fetch(cases, { id });
  const [standing, profile, member, contract, vendor] = await Promise.all([
    findStanding(commune, communeId),
    commune.fetch(communes, {}),
    commune.fetch(members, { personId }),
    commune.fetch(contracts, { id: found.contractId }),
    commune.fetch(vendors, { id: found.vendorId }),
  ]);
  if (found.waitingSince !== at || !isReachable(member) || isSilent(standing)) return undefined;
  const today = dayInZurich(deps.now());
  const register = { cases: [found], contracts: [contract], vendors: [vendor] };
  const [row] = caseRows(register, profile, [], today);
  const url = `${deps.config.WEB_URL}/decisions/${id}`;
  if (!row) return undefined;
  return composeCaseMail({ kind, row, member, commune: profile, url, isRepeated: attempts > 1 });
};

/** Mails one person what just happened to a case, once. */
export const job: QueueJob = async (deps, message) => {
  const asked = Message.parse(message);
  const { communeId } = asked;
  const commune = deps.commune(communeId);
  const row = await fetchRow(commune, asked, deps.now());
  await sendOnce(deps, { communeId, entity: caseMails, row }, async (claimed) => ({
    mail: await compose(deps, communeId, claimed),
    row: claimed,
  }));
};

export const handler = onQueue(job);
