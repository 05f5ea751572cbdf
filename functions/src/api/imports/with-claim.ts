import { Refusal } from "@vigie/shared/errors.ts";
import { insert, remove, replace } from "../../lib/change.ts";
import { overtakenAs } from "../../lib/overtaken-as.ts";
import type { Partition } from "../../lib/partition.ts";
import { unlessOvertaken } from "../../lib/unless-overtaken.ts";
import { importClaims } from "../../tables/import-claim.table.ts";

/** Longer than any request lives: whoever died holding the claim bars the others no longer than this. */
const claimSeconds = 60;

/** Does the work while no other import runs in the commune; what it read of the register is then still so when it writes. */
export const withClaim = async <T>(commune: Partition, by: string, now: string, work: () => Promise<T>): Promise<T> => {
  const standing = await commune.find(importClaims, {});
  if (standing && standing.untilAt > now) throw new Refusal("import.underway");
  const untilAt = new Date(Date.parse(now) + claimSeconds * 1000).toISOString();
  const held = { version: (standing?.version ?? 0) + 1, by, untilAt };
  const claim = standing ? replace(importClaims, standing, held) : insert(importClaims, held);
  await overtakenAs("import.underway", commune.save({ changes: [claim] }));
  try {
    return await work();
  } finally {
    await unlessOvertaken(commune.save({ changes: [remove(importClaims, held)] }));
  }
};
