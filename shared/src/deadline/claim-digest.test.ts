import { describe, expect, test } from "vitest";
import { isAllowed } from "../transition.ts";
import { claimDigest } from "./claim-digest.ts";
import { type Digest, DigestStatus, digestTransitions } from "./digest.ts";

const now = "2027-03-01T06:00:00.000Z";
const digest = (status: DigestStatus, attempts: number, claimedUntil?: string): Digest => ({
  version: 1,
  on: "2027-03-01",
  personId: "per_01kb0000000000000000000000",
  lines: [{ kind: "decision", subjectId: "ctr_01kb0000000000000000000000", dueOn: "2027-03-08", threshold: 7 }],
  more: 0,
  status,
  attempts,
  ...(claimedUntil && { claimedUntil }),
});

// A refusal by SES gives the attempt back, so what is planned has at least one left.
const reachable = DigestStatus.options.flatMap((status) =>
  (status === "planned" ? [0, 1] : [1, 2]).map((attempts) => ({ status, attempts })),
);

describe("taking a digest for sending", () => {
  test.each(reachable)(
    "makes no step that its life does not know: $status after $attempts attempts",
    ({ status, attempts }) => {
      const before = digest(status, attempts);
      const claim = claimDigest(before, now);
      if ("digest" in claim) expect(isAllowed(digestTransitions, before.status, claim.digest.status)).toBe(true);
      else expect(claim.act).toBe("nothing");
    },
  );

  test.each([
    ["waits while another claim runs", digest("claimed", 1, "2027-03-01T06:00:00.001Z"), "wait"],
    ["sends once more when the claim has lapsed", digest("claimed", 1, now), "send"],
    ["gives up after the second", digest("claimed", 2, now), "giveUp"],
    ["leaves alone what is sent", digest("sent", 1), "nothing"],
  ])("%s", (_name, before, act) => expect(claimDigest(before, now).act).toBe(act));
});
