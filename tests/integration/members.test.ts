import { memberRoutes } from "@vigie/shared/member/member.routes.ts";
import type { CommuneRole } from "@vigie/shared/member/role.ts";
import { beforeAll, describe, expect, it } from "vitest";
import { addColleague, staffedWorld } from "../harness/populated-world.ts";

let staffed: Awaited<ReturnType<typeof staffedWorld>>;
beforeAll(async () => {
  staffed = await staffedWorld();
});

const list = async () => (await staffed.world.call(memberRoutes.list, { as: staffed.alpha.people.reader.as })).members;
const memberOf = async (personId: string) => {
  const member = (await list()).find((each) => each.personId === personId);
  if (!member) throw new Error("no such member");
  return member;
};
const give = (as: string, personId: string, version: number, roles: CommuneRole[]) =>
  staffed.world.send(memberRoutes.changeRoles, { as, params: { personId }, version, body: { roles } });
const said = ({ status, body }: { status: number; body: unknown }) => ({ status, code: Object(body).code });

describe("the roles of a member", () => {
  it("are changed by an administrator, who may become contract officer too, and hold from the next request on", async () => {
    const { communeAdmin: admin, reader } = staffed.alpha.people;
    const roles: CommuneRole[] = ["communeAdmin", "contractOfficer"];
    const { status } = await give(admin.as, admin.personId, (await memberOf(admin.personId)).version, roles);
    expect([status, (await memberOf(admin.personId)).roles]).toEqual([200, roles]);
    expect((await give(reader.as, reader.personId, 1, roles)).status).toBe(403);
  });

  it("are not changed by who read an earlier version", async () => {
    const { communeAdmin: admin, executive } = staffed.alpha.people;
    const { version } = await memberOf(executive.personId);
    expect((await give(admin.as, executive.personId, version, ["executive", "reader"])).status).toBe(200);
    expect(said(await give(admin.as, executive.personId, version, ["reader"])).code).toBe("version.stale");
  });

  it("keep one administrator at least", async () => {
    const { communeAdmin: admin } = staffed.alpha.people;
    const { version } = await memberOf(admin.personId);
    const refused = await give(admin.as, admin.personId, version, ["reader"]);
    expect(said(refused)).toEqual({ status: 409, code: "member.lastAdministrator" });
  });

  it("are what an invitation of somebody who is a member already points to", async () => {
    const { communeAdmin, reader } = staffed.alpha.people;
    const body = { email: reader.email, name: "Encore", roles: ["reader" as const] };
    const refused = await staffed.world.send(memberRoutes.invite, { as: communeAdmin.as, body });
    expect(said(refused)).toEqual({ status: 409, code: "member.alreadyMember" });
  });

  it("keep one even where two administrators drop each other at once", async () => {
    const { world, alpha } = staffed;
    const first = alpha.people.communeAdmin;
    const person = { email: "deux@alpha.test", name: "Deuxième", roles: ["communeAdmin" as const] };
    const second = await addColleague(world, { id: alpha.id, adminToken: first.as }, person);
    const [one, two] = [await memberOf(first.personId), await memberOf(second.personId)];
    const answers = await Promise.all([
      give(first.as, second.personId, two.version, ["reader"]),
      give(second.as, first.personId, one.version, ["reader"]),
    ]);
    expect(answers.filter(({ status }) => status === 200).length).toBeLessThanOrEqual(1);
    expect((await list()).filter(({ roles }) => roles.includes("communeAdmin")).length).toBeGreaterThan(0);
  });
});
