import { describe, expect, it } from "vitest";
import { changeRoles } from "./change-roles.ts";
import { type Member, RolesDraft } from "./member.ts";

const member = (n: number, roles: Member["roles"], status: Member["status"] = "active"): Member => ({
  personId: `per_${String(n).padStart(26, "0")}`,
  version: 1,
  tenantId: `com_${"0".repeat(26)}`,
  tenantName: "Aigle",
  email: `m${n}@alpha.test`,
  name: `Membre ${n}`,
  language: "fr",
  roles,
  status,
  since: "2026-01-01T08:00:00.000Z",
});
const admin = member(1, ["communeAdmin"]);
const other = member(2, ["communeAdmin", "executive"]);
const officer = member(3, ["contractOfficer"]);

describe("changing somebody's roles", () => {
  it("lets a lone administrator become contract officer too", () =>
    expect(changeRoles([admin], admin, ["communeAdmin", "contractOfficer"])).toEqual({
      after: { ...admin, roles: ["communeAdmin", "contractOfficer"] },
    }));

  it.each([
    ["nobody else", [admin, officer]],
    ["only a suspended one", [admin, member(4, ["communeAdmin"], "suspended")]],
  ])("refuses to leave the commune without an active administrator: %s", (_, members) =>
    expect(() => changeRoles(members, admin, ["reader"])).toThrow("member.lastAdministrator"),
  );

  it("names an administrator who remains, so that two cannot drop each other at once", () =>
    expect(changeRoles([admin, other], admin, ["reader"]).remaining).toEqual(other));

  it("asks nothing where no administrator steps down", () =>
    expect(changeRoles([admin, officer], officer, ["reader"])).toEqual({ after: { ...officer, roles: ["reader"] } }));

  it.each([[[]], [["associationAdmin"]]])("takes no such roles: %s", (roles) =>
    expect(RolesDraft.safeParse({ roles }).success).toBe(false),
  );
});
