import { describe, expect, it } from "vitest";
import { testCommune } from "../commune/test-commune.ts";
import { testContract } from "../contract/test-contract.ts";
import type { Portfolio } from "../deadline/due-item.ts";
import type { Member } from "../member/member.ts";
import { composeMyReminders } from "./my-reminders.ts";

const commune = testCommune();
const idOf = (prefix: string, n: number) => `${prefix}_${String(n).padStart(26, "0")}`;
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
const owner = member(1, { substituteId: idOf("per", 2) });
const substitute = member(2);
const officer = member(3, { roles: ["contractOfficer"] });
const executive = member(4, { roles: ["executive"] });
const everybody = [owner, substitute, officer, executive];

/** One contract to decide by 24 August 2026, and an evaluation due on 1 June. */
const register = (ownerId?: string): Portfolio => ({
  vendors: [],
  services: [],
  contracts: [testContract({ ...(ownerId && { ownerId }) })],
  evaluations: [
    {
      id: idOf("evl", 1),
      version: 1,
      createdAt: "2026-01-01T08:00:00.000Z",
      vendorId: idOf("vnd", 0),
      status: "planned",
      dueOn: "2026-06-01",
      ...(ownerId && { ownerId }),
    },
  ],
  actions: [],
  risks: [],
  cases: [],
});
const reasonsOf = (
  who: Member,
  { ownerId, among = everybody, today = "2026-03-15" }: { ownerId?: string; among?: Member[]; today?: string } = {},
) => composeMyReminders(who, among, register(ownerId), commune, today).reasons;

describe("why somebody is reminded, by the rule that sends the mails", () => {
  it("of what is theirs", () =>
    expect(reasonsOf(owner, { ownerId: owner.personId })).toEqual([{ reason: "owner", count: 2, binding: 1 }]));

  it("of what belongs to whom they stand in for, once that person cannot be reached", () => {
    const gone = { ...owner, status: "revoked" as const };
    const among = [gone, substitute, officer, executive];
    expect(reasonsOf(substitute, { ownerId: owner.personId })).toEqual([]);
    expect(reasonsOf(substitute, { ownerId: owner.personId, among })).toEqual([
      { reason: "substitute", count: 2, binding: 1 },
    ]);
  });

  it("of what belongs to nobody, by their role", () => {
    expect(reasonsOf(officer)).toEqual([{ reason: "contractOfficer", count: 2, binding: 1 }]);
    expect(reasonsOf(owner)).toEqual([]);
  });

  it("of what is late, as a member of the executive, whatever else they are", () => {
    const both = { ...executive, roles: ["executive" as const, "contractOfficer" as const] };
    const among = [owner, both];
    const late = { ownerId: owner.personId, among, today: "2026-06-02" };
    expect(reasonsOf(both, late)).toEqual([{ reason: "executive", count: 1, binding: 0 }]);
    expect(reasonsOf(both, { among, today: "2026-06-02" })).toEqual([
      { reason: "contractOfficer", count: 2, binding: 1 },
    ]);
  });

  it("of nothing without a right in it, once they asked for that; and it is said how much is passed over (R-29)", () => {
    const asking = { ...officer, bindingRemindersOnly: true };
    const found = composeMyReminders(asking, [owner, substitute, asking, executive], register(), commune, "2026-03-15");
    expect(found).toMatchObject({
      bindingRemindersOnly: true,
      passedOver: 1,
      reasons: [{ reason: "contractOfficer", count: 1, binding: 1 }],
    });
  });
});
