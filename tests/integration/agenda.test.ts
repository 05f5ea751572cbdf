import { openReminderStop, unsubscribeUrl } from "@vigie/functions/lib/reminder-stop.ts";
import { members } from "@vigie/functions/tables/member.table.ts";
import { agendaRoutes } from "@vigie/shared/agenda/agenda.routes.ts";
import { associationRoutes } from "@vigie/shared/association/association.routes.ts";
import { beforeAll, describe, expect, it } from "vitest";
import { changeStatus } from "../harness/change-status.ts";
import { faultyWorld } from "../harness/faulty-world.ts";
import {
  alphaPlace,
  association,
  fillPortfolio,
  type StaffedCommune,
  staffCommune,
} from "../harness/populated-world.ts";
import { changeSettings } from "../harness/set-up-deadlines.ts";
import type { World } from "../harness/test-world.ts";

let faulty: Awaited<ReturnType<typeof faultyWorld>>;
let world: World;
let alpha: StaffedCommune;
let asAssociation: string;

beforeAll(async () => {
  faulty = await faultyWorld();
  world = faulty.world;
  await world.found(association);
  asAssociation = await world.signIn(association.email);
  alpha = await staffCommune(world, asAssociation, alphaPlace);
  await fillPortfolio(world, alpha, "Fournisseur");
});

const memberOf = async (personId: string) => world.deps.commune(alpha.id).fetch(members, { personId });

describe("the agenda of a commune", () => {
  it("is read with the register and its dated papers: two Queries", async () => {
    faulty.dynamodb.takePassed();
    await world.call(agendaRoutes.show, { as: alpha.people.reader.as });
    const actions = faulty.dynamodb.takePassed().map(({ action }) => action);
    expect(actions.filter((action) => action === "Query")).toHaveLength(2);
    expect(actions).not.toContain("Scan");
  });

  it("holds the decision of a contract, the days that follow and the executive's meetings, from today or another month on", async () => {
    await changeSettings(world, alpha, { meetingsOn: ["2027-06-14", "2028-05-01"] });
    const { as } = alpha.people.executive;
    const now = await world.call(agendaRoutes.show, { as });
    expect([now.today, now.from, now.months.length]).toEqual(["2027-03-01", "2027-03", 12]);
    const kinds = new Set(now.months.flatMap(({ items }) => items.map(({ kind }) => kind)));
    for (const kind of ["decision", "sending", "lastReceipt", "termEnd", "meeting", "evaluation"])
      expect(kinds).toContain(kind);
    const later = await world.call(agendaRoutes.show, { as, query: { from: "2028-05" } });
    expect(later.months[0]).toMatchObject({ month: "2028-05", counts: { meeting: 1 } });
    expect(later.earlier).toBeGreaterThan(0);
  });

  it("takes no month that is none", async () => {
    const { status } = await world.send(agendaRoutes.show, { as: alpha.people.reader.as, query: { from: "2027-13" } });
    expect(status).toBe(422);
  });
});

describe("what one is reminded of", () => {
  it("says why, and takes the wish for less; two windows cannot overwrite each other (R-29, R-32)", async () => {
    const { as, personId } = alpha.people.contractOfficer;
    const before = await world.call(agendaRoutes.showReminders, { as });
    expect(before.bindingRemindersOnly).toBe(false);
    expect(before.reasons.map(({ reason }) => reason)).toContain("owner");
    const body = { bindingRemindersOnly: true };
    await world.call(agendaRoutes.changeReminders, { as, version: before.version, body });
    expect((await memberOf(personId)).bindingRemindersOnly).toBe(true);
    const again = await world.send(agendaRoutes.changeReminders, { as, version: before.version, body });
    expect(again.status).toBe(412);
    const after = await world.call(agendaRoutes.showReminders, { as });
    expect(after.passedOver).toBeGreaterThan(0);
    expect(after.reasons.every(({ count, binding }) => count === binding)).toBe(true);
  });
});

describe("the one-click stop of a mail (R-29)", () => {
  const tokenFor = (communeId: string, personId: string) =>
    unsubscribeUrl(world.deps.config, communeId, personId).split("/").at(-1) ?? "";
  const stop = (token: string) => world.send(agendaRoutes.stopReminders, { params: { token } });

  it("stops what no right depends on, for that person in that commune, without a sign-in and as often as asked", async () => {
    const { personId } = alpha.people.itContact;
    const token = tokenFor(alpha.id, personId);
    expect((await memberOf(personId)).bindingRemindersOnly).toBeUndefined();
    expect((await stop(token)).status).toBe(204);
    const stopped = await memberOf(personId);
    expect(stopped.bindingRemindersOnly).toBe(true);
    expect((await stop(token)).status).toBe(204);
    expect(await memberOf(personId)).toEqual(stopped);
    expect((await memberOf(alpha.people.executive.personId)).bindingRemindersOnly).toBeUndefined();
  });

  it("answers the same for a link that is none of ours, and changes nothing", async () => {
    const { personId } = alpha.people.executive;
    const known = await stop(tokenFor(alpha.id, alpha.people.itContact.personId));
    const sealed = tokenFor(alpha.id, personId);
    const forged = `${sealed.slice(0, -1)}${sealed.endsWith("A") ? "B" : "A"}`;
    const spliced = [tokenFor(alpha.id, alpha.people.itContact.personId).split(".").at(-1)].map(
      (seal) => `${alpha.id}.${personId}.${seal}`,
    );
    const elsewhere = tokenFor("zzzzzzzzzzzz", personId);
    for (const token of [forged, ...spliced, elsewhere]) {
      const { status, body, headers } = await stop(token);
      expect([status, body, headers]).toEqual([known.status, known.body, known.headers]);
    }
    expect((await memberOf(personId)).bindingRemindersOnly).toBeUndefined();
  });

  it("opens only what was sealed for it", () => {
    const { config } = world.deps;
    const token = tokenFor(alpha.id, alpha.people.reader.personId);
    expect(openReminderStop(config, token)).toEqual({ communeId: alpha.id, personId: alpha.people.reader.personId });
    const other = { ...config, SEALING_KEY: Buffer.alloc(32, 7).toString("base64") };
    expect(openReminderStop(other, token)).toBeUndefined();
    for (const text of ["", "..", `${alpha.id}..`, `${token}x`, token.slice(0, -1), token.toUpperCase()])
      expect(openReminderStop(config, text)).toBeUndefined();
  });

  it("changes nothing for who is no longer a member, or while the commune leaves (R-42)", async () => {
    const { personId, email } = alpha.people.executive;
    const token = tokenFor(alpha.id, personId);
    await changeStatus(world, alpha.id, email, "revoked");
    expect((await stop(token)).status).toBe(204);
    expect((await memberOf(personId)).bindingRemindersOnly).toBeUndefined();
    await changeStatus(world, alpha.id, email, "active");
    const params = { communeId: alpha.id };
    await world.call(associationRoutes.startOffboarding, {
      as: asAssociation,
      params,
      body: { reference: "Résiliation" },
    });
    expect((await stop(token)).status).toBe(204);
    expect((await memberOf(personId)).bindingRemindersOnly).toBeUndefined();
  });
});
