import type { Digest } from "./digest.ts";

const leaseMinutes = 10;
const mostAttempts = 2;

/** What may be done with a digest now: send it under a new claim, wait for the claim that runs, give it up, or nothing any more. */
export type Claim<D> = { act: "send" | "giveUp"; digest: D } | { act: "wait" } | { act: "nothing" };

/** Whatever goes out once: a digest, or the mail about one act. */
type Claimable = Pick<Digest, "status" | "attempts" | "claimedUntil">;

/** Takes a digest for sending at that instant. */
export const claimDigest = <D extends Claimable>(digest: D, now: string): Claim<D> => {
  if (digest.status !== "planned" && digest.status !== "claimed") return { act: "nothing" };
  if (digest.status === "claimed" && digest.claimedUntil && now < digest.claimedUntil) return { act: "wait" };
  if (digest.attempts >= mostAttempts) return { act: "giveUp", digest: { ...digest, status: "failed" } };
  const claimedUntil = new Date(Date.parse(now) + leaseMinutes * 60_000).toISOString();
  return { act: "send", digest: { ...digest, status: "claimed", attempts: digest.attempts + 1, claimedUntil } };
};
