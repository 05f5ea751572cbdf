import { allDeadlines } from "@vigie/shared/deadline/all-deadlines.ts";
import { isOvertaken } from "@vigie/shared/deadline/derive-deadline.ts";
import { deriveStored } from "@vigie/shared/deadline/derive-stored.ts";
import { CommuneId } from "@vigie/shared/ids.ts";
import { dayInZurich } from "@vigie/shared/time/plain-date.ts";
import * as z from "zod";
import { changeDeadline } from "../../lib/follow-deadline.ts";
import { onQueue, type QueueJob } from "../../lib/on-queue.ts";
import { unlessOvertaken } from "../../lib/unless-overtaken.ts";
import { withdrawReminders } from "../../lib/withdraw-reminders.ts";
import { communes } from "../../tables/commune.table.ts";
import { deadlines } from "../../tables/deadline.table.ts";
import { readPapers } from "../../tables/read-papers.ts";
import { readPortfolio } from "../../tables/read-portfolio.ts";

const Message = z.object({ communeId: CommuneId });

/**
 * Brings every deadline of a commune to its new settings, drops what asks for nothing any more and adds what is missing, as after a vendor
 * came back into the register. Run twice, the second run changes nothing that matters.
 */
export const job: QueueJob = async (deps, message) => {
  const commune = deps.commune(Message.parse(message).communeId);
  const [profile, register, { documents }, stored] = await Promise.all([
    commune.fetch(communes, {}),
    readPortfolio(commune),
    readPapers(commune),
    commune.list(deadlines),
  ]);
  const portfolio = { ...register, documents };
  const now = deps.now();
  const today = dayInZurich(now);
  for (const before of stored) {
    const derived = deriveStored(before, portfolio, profile, { on: today, now });
    const withdrawn = isOvertaken(before, derived) ? await withdrawReminders(commune, [before]) : [];
    await unlessOvertaken(commune.save({ changes: [...changeDeadline(before, derived, now), ...withdrawn] }));
  }
  const known = new Set(stored.map(deadlines.idOf));
  const missing = allDeadlines(portfolio, profile, today).filter((deadline) => !known.has(deadlines.idOf(deadline)));
  for (const deadline of missing)
    await unlessOvertaken(commune.save({ changes: changeDeadline(undefined, deadline, now) }));
};

export const handler = onQueue(job);
