import type { DigestLine } from "@vigie/shared/deadline/digest.ts";
import type { Mailing } from "@vigie/shared/mailing/mailing.ts";
import {
  claimMailing,
  deferMailing,
  dropMailing,
  markReturned,
  markSent,
  markUnclear,
} from "@vigie/shared/mailing/mailing-steps.ts";
import { type Entity, sortKeyOf } from "../tables/entity.ts";
import { type Change, replace } from "./change.ts";
import type { Deps } from "./deps.ts";
import { log } from "./log.ts";
import { mailMark } from "./mail-mark.ts";
import { type Mail, refusalOf } from "./mailer.ts";
import { returnChanges } from "./return-changes.ts";
import { unlessOvertaken } from "./unless-overtaken.ts";

/** A row about one mail to one person; a digest's also names what it reminds of. */
type Row = Mailing & { version: number; personId: string; lines?: DigestLine[] };

/** A claimed mailing as it is to be sent: without a mail there is nothing left to say. `changes` go into the transaction that claims it. */
export type Prepared<R> = { mail: Mail | undefined; row: R; changes?: Change[] };

/**
 * Sends one mailing once: claimed before, recorded after, each by a conditional write, so that of many who try one sends. Dying at
 * any point leaves a claim that is looked at again after a quarter of an hour: the mail is then repeated once, unless an event of the mail service
 * said in the meantime that it went out. `prepare` is asked anew for each try.
 */
export const sendOnce = async <R extends Row>(
  deps: Deps,
  { communeId, entity, row: stored }: { communeId: string; entity: Entity<R, R>; row: R },
  prepare: (claimed: R) => Promise<Prepared<R>>,
): Promise<void> => {
  const commune = deps.commune(communeId);
  const advance = async (before: R, after: R, changes: Change[] = []): Promise<R> => {
    await commune.save({ changes: [replace(entity, before, after), ...changes] });
    // What comes back is passed on to somebody else; what is given up reaches nobody, and an alarm rings.
    if (after.status === "failed" && !after.returned) log("mail.failed", { communeId });
    return { ...after, version: before.version + 1 };
  };

  const claim = claimMailing(stored, deps.now());
  if (claim.act === "nothing") return;
  if (claim.act === "giveUp") {
    await advance(stored, claim.mailing);
    return;
  }
  const { mail, row, changes } = await prepare(claim.mailing);
  if (!mail) {
    await advance(stored, dropMailing(row), changes);
    return;
  }
  const claimed = await advance(stored, row, changes);

  const outcome = async (): Promise<R> => {
    try {
      const mark = { rid: mailMark(communeId, sortKeyOf(entity, claimed)), attempt: claimed.attempts };
      return markSent(claimed, deps.now(), await deps.mailer.send(mail, mark));
    } catch (error) {
      switch (refusalOf(error)) {
        case "later":
          return deferMailing(claimed, deps.now());
        case "never":
          return markReturned(claimed, "rejection", deps.now());
        case undefined:
          return markUnclear(claimed, deps.now());
      }
    }
  };
  const after = await outcome();
  const returns = after.returned ? await returnChanges(commune, after, after.returned) : [];
  // An event may have told the outcome before the reply came.
  await unlessOvertaken(advance(claimed, after, returns).then(() => {}));
};
