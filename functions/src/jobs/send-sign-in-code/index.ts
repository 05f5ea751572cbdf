import { EmailAddress } from "@vigie/shared/email-address.ts";
import { codeMinutes, maySend, recentSendings } from "@vigie/shared/sign-in/sign-in-code.ts";
import * as z from "zod";
import { insert, replace } from "../../lib/change.ts";
import { onQueue, type QueueJob } from "../../lib/on-queue.ts";
import { hash, newCode } from "../../lib/secret.ts";
import { composeCode } from "../../mails/compose-code.ts";
import { addresses, people, signInCodes } from "../../tables/access.table.ts";

const Message = z.object({ email: EmailAddress });

/** Mails a fresh code to a known address, five times a quarter of an hour at the most; to any other, nothing. */
export const job: QueueJob = async (deps, message) => {
  const { email } = Message.parse(message);
  const address = deps.access("address", hash(email));
  const known = await address.find(addresses, {});
  if (!known) return;
  const earlier = await address.find(signInCodes, {});
  const now = deps.now();
  const sentAt = recentSendings(earlier?.sentAt ?? [], now);
  if (!maySend(sentAt, now)) return;

  const code = newCode();
  const fresh = {
    version: earlier?.version ?? 1,
    codeHash: hash(code),
    wrongTries: 0,
    expiresAt: new Date(Date.parse(now) + codeMinutes * 60_000).toISOString(),
    sentAt: [...sentAt, now],
  };
  await address.save({
    changes: [earlier ? replace(signInCodes, earlier, fresh) : insert(signInCodes, fresh)],
  });
  const { language } = await deps.access("person", known.personId).fetch(people, {});
  await deps.mailer.send(composeCode(code, email, language), { rid: deps.newId("code"), attempt: 1 });
};

export const handler = onQueue(job);
