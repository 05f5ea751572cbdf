import { describe, expect, it } from "vitest";
import { testCommune } from "../commune/test-commune.ts";
import { testContract } from "../contract/test-contract.ts";
import type { Portfolio } from "../deadline/due-item.ts";
import type { Member } from "../member/member.ts";
import { reachGaps } from "./reach-gaps.ts";

const commune = testCommune();
const idOf = (prefix: string, n: number) => `${prefix}_${String(n).padStart(26, "0")}`;
const returned = { kind: "bounce" as const, at: "2026-03-01T08:00:00.000Z" };
const member = (n: number, changes: Partial<Member> = {}): Member => ({
  personId: idOf("per", n),
  version: 1,
  tenantId: commune.id,
  tenantName: commune.name,
  email: `m${n}@aigle.test`,
  name: `Membre ${n}`,
  language: "fr",
  roles: ["reader"],
  status: "active",
  since: "2026-01-01T08:00:00.000Z",
  ...changes,
});
const owner = member(1);
const officer = member(2, { roles: ["contractOfficer"] });
/** One contract, to decide by 24 August 2026. */
const register: Portfolio = {
  vendors: [],
  services: [],
  contracts: [testContract({ ownerId: owner.personId })],
  evaluations: [],
  actions: [],
  risks: [],
  cases: [],
};
const gapsOn = (today: string, members: Member[]) => reachGaps(register, commune, members, today);

describe("where reminders do not arrive (R-26)", () => {
  it("finds nothing amiss while the owner's mails arrive", () =>
    expect(gapsOn("2026-03-15", [owner, officer])).toEqual({ unreached: 0, failing: [] }));

  it("counts a deadline that waits and reaches nobody, and names whose address does not work", () => {
    const gaps = gapsOn("2026-03-15", [{ ...owner, undeliverable: returned }]);
    expect(gaps.unreached).toBe(1);
    expect(gaps.failing).toEqual([{ personId: owner.personId, name: owner.name, returned, owned: 1 }]);
  });

  it("counts nothing while somebody else is told, but still names whose mails come back", () => {
    const gaps = gapsOn("2026-03-15", [{ ...owner, undeliverable: returned }, officer]);
    expect([gaps.unreached, gaps.failing.map(({ owned }) => owned)]).toEqual([0, [1]]);
  });

  it("counts what reaches nobody because nobody works there any more", () =>
    expect(gapsOn("2026-03-15", [{ ...owner, status: "revoked" }, member(3)])).toEqual({ unreached: 1, failing: [] }));

  it("counts nothing before its first reminder is due", () => expect(gapsOn("2026-01-02", []).unreached).toBe(0));
});
