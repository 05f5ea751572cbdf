import { CaseMailKind } from "@vigie/shared/case/case-mail.ts";
import { caseRows } from "@vigie/shared/case/case-rows.ts";
import { claimDigest } from "@vigie/shared/deadline/claim-digest.ts";
import { CaseId, CommuneId, PersonId } from "@vigie/shared/ids.ts";
import { dayInZurich } from "@vigie/shared/time/plain-date.ts";
import * as z from "zod";
import { insert, replace } from "../../lib/change.ts";
import type { Deps } from "../../lib/deps.ts";
import { isRefusedBySes } from "../../lib/mailer.ts";
import { onQueue, type QueueJob } from "../../lib/on-queue.ts";
import type { Partition } from "../../lib/partition.ts";
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
const fetchRow = async (commune: Partition, { communeId: _, ...id }: Message): Promise<CaseMail> => {
  const known = await commune.find(caseMails, id);
  if (known) return known;
  await unlessOvertaken(
    commune.save({ changes: [insert(caseMails, { ...id, version: 1, status: "planned", attempts: 0 })] }),
  );
  return commune.fetch(caseMails, id);
};

/** Saves the row's next state and answers it as stored. */
const advance = async (commune: Partition, before: CaseMail, after: CaseMail): Promise<CaseMail> => {
  await commune.save({ changes: [replace(caseMails, before, after)] });
  return { ...after, version: before.version + 1 };
};

/** The mail as the register now stands, or undefined where the case went on and nobody is waited for any more. */
const compose = async (deps: Deps, commune: Partition, { caseId: id, kind, at, personId }: Message) => {
  const found = await commune.fetch(cases, { id });
  const [profile, member, contract, vendor] = await Promise.all([
    commune.fetch(communes, {}),
    commune.fetch(members, { personId }),
    commune.fetch(contracts, { id: found.contractId }),
    commune.fetch(vendors, { id: found.vendorId }),
  ]);
  if (found.waitingSince !== at || member.status !== "active") return undefined;
  const today = dayInZurich(deps.now());
  const register = { cases: [found], contracts: [contract], vendors: [vendor] };
  const [row] = caseRows(register, profile, [], today);
  const url = `${deps.config.WEB_URL}/decisions/${id}`;
  return row && composeCaseMail({ kind, row, member, commune: profile, url });
};

/** Mails one person what just happened to a case: claimed before, recorded after, so that of many messages one sends. */
export const job: QueueJob = async (deps, message) => {
  const asked = Message.parse(message);
  const commune = deps.commune(asked.communeId);
  const row = await fetchRow(commune, asked);
  const claim = claimDigest(row, deps.now());
  if (claim.act === "nothing") return;
  if (claim.act === "wait") throw new Error("another claim on this mail is running");
  const claimed = await advance(commune, row, claim.digest);
  if (claim.act === "giveUp") return;
  const mail = await compose(deps, commune, asked);
  if (!mail) {
    await advance(commune, claimed, { ...claimed, status: "dropped" });
    return;
  }
  try {
    const messageId = await deps.mailer.send(
      mail,
      `${asked.caseId}-${asked.at}-${asked.personId}`.replaceAll(/[.:]/g, "-"),
    );
    await advance(commune, claimed, { ...claimed, status: "sent", messageId });
  } catch (error) {
    // A clear refusal sent nothing: it may be tried again at once. Anything else may have been sent: the claim's lease decides.
    if (isRefusedBySes(error))
      await advance(commune, claimed, { ...claimed, status: "planned", attempts: row.attempts });
    throw error;
  }
};

export const handler = onQueue(job);
