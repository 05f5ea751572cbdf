import { job as planReminders } from "@vigie/functions/jobs/plan-reminders/index.ts";
import { associationRoutes } from "@vigie/shared/association/association.routes.ts";
import { caseRoutes } from "@vigie/shared/case/case.routes.ts";
import { communeRoutes } from "@vigie/shared/commune/commune.routes.ts";
import { exportRoutes } from "@vigie/shared/export/export.routes.ts";
import { Problem } from "@vigie/shared/http/problem.ts";
import type { Route } from "@vigie/shared/http/route.ts";
import { memberRoutes } from "@vigie/shared/member/member.routes.ts";
import { personRoutes } from "@vigie/shared/member/person.routes.ts";
import { routes } from "@vigie/shared/routes.ts";
import { vendorRoutes } from "@vigie/shared/vendor/vendor.routes.ts";
import { beforeAll, describe, expect, it } from "vitest";
import { openTokenFor } from "../harness/open-session-for.ts";
import { betaPlace, staffCommune, staffedWorld } from "../harness/populated-world.ts";
import { recipientsIn, secretIn, wordsOf } from "../harness/read-mail.ts";
import { readRows, snapshot } from "../harness/read-table.ts";
import { addContract, addVendor } from "../harness/set-up-deadlines.ts";

const reason = "La convention avec l’association n’est pas encore signée";

/** A world in which Alpha has one contract, to be decided by 24 August 2027, and its association may suspend it. */
const start = async () => {
  const staffed = await staffedWorld({ now: "2027-03-01" });
  const { world, alpha, asAssociation: as } = staffed;
  const contract = await addContract(world, alpha, (await addVendor(world, alpha)).id, { title: "Messagerie" });
  await world.drain();
  world.newMails();
  const params = { communeId: alpha.id };
  return {
    ...staffed,
    params,
    contract,
    suspend: () => world.call(associationRoutes.suspendCommune, { as, params, body: { reason } }),
    /** By the association, whose session a day of the clock may have ended. */
    resume: async (version: number) => {
      const office = await openTokenFor(world, "admin@association.test", staffed.associationId);
      return world.call(associationRoutes.resumeCommune, { as: office, params, version });
    },
    sweepOn: async (day: string) => {
      world.clock.set(day);
      await world.sweep();
      return world.newMails().filter(({ destination }) => destination.to.every((to) => to.endsWith("@alpha.test")));
    },
  };
};
const said = ({ status, body }: { status: number; body: unknown }) => [status, Object(body).code];

describe("a suspended commune (brief section 1)", () => {
  let started: Awaited<ReturnType<typeof start>>;
  beforeAll(async () => {
    started = await start();
    await started.suspend();
  });

  it("is told so, and why, by the commune that everybody there reads; so is its association", async () => {
    const { world, alpha, asAssociation: as, params } = started;
    const suspension = { reason, startedAt: expect.any(String), status: "running" };
    const seen = await world.call(communeRoutes.show, { as: alpha.people.reader.as });
    expect(seen).toMatchObject({ status: "suspended", suspension });
    expect(await world.call(associationRoutes.showCommune, { as, params })).toMatchObject({ suspension });
  });

  it("takes no write of any route of a commune but those that take its data along, or let it leave", async () => {
    const { world, alpha } = started;
    const before = await snapshot(world, alpha.id);
    const writes = Object.values(routes)
      .flatMap((context): Route[] => Object.values(context))
      .filter(({ by, method }) => Array.isArray(by) && !by.includes("associationAdmin") && method !== "GET");
    expect(writes.length).toBeGreaterThan(20);
    for (const route of writes.filter(({ whileClosed }) => !whileClosed)) {
      const role = (["communeAdmin", "contractOfficer", "executive"] as const).find((each) => route.by.includes(each));
      const names = [...route.path.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => [name, "x"]);
      const { as } = alpha.people[role ?? "contractOfficer"];
      const { status, body } = await world.sendRaw(route, {}, { as, params: Object.fromEntries(names) });
      expect([route.path, status, Problem.parse(body).code]).toEqual([route.path, 409, "commune.suspended"]);
    }
    expect(await snapshot(world, alpha.id)).toBe(before);
  });

  it("reads on, and exports", async () => {
    const { world, alpha } = started;
    expect((await world.call(vendorRoutes.list, { as: alpha.people.reader.as })).items).toHaveLength(1);
    const as = alpha.people.communeAdmin.as;
    const { id } = await world.call(exportRoutes.request, { as });
    await world.drain();
    expect((await world.call(exportRoutes.list, { as })).items[0]).toMatchObject({ id, status: "ready" });
  });

  it("is not suspended twice, and only its association knows of it", async () => {
    const { world, asAssociation: as, params } = started;
    const again = await world.send(associationRoutes.suspendCommune, { as, params, body: { reason } });
    expect(said(again)).toEqual([409, "suspension.alreadyStarted"]);
    await world.found({ name: "Voisine", email: "admin@voisine.test", adminName: "Zoé Voisine" });
    const other = await world.signIn("admin@voisine.test");
    const foreign = await world.send(associationRoutes.suspendCommune, { as: other, params, body: { reason } });
    expect(said(foreign)).toEqual([404, "item.unknown"]);
    const lifted = await world.send(associationRoutes.resumeCommune, { as: other, params, version: 1 });
    expect(said(lifted)).toEqual([409, "suspension.notStarted"]);
  });

  it("leaves its neighbours as they are", async () => {
    const { world, asAssociation } = started;
    const beta = await staffCommune(world, asAssociation, betaPlace);
    expect((await addVendor(world, beta)).name).toBe("Bitwerk");
  });
});

describe("the reminders of a suspended commune", () => {
  it("are silent at once; once it is lifted, what fell due is reminded by the next sweep, by one mail (R-20)", async () => {
    const { suspend, resume, sweepOn, alpha, world } = await start();
    // The thresholds of 180, 90 and 60 days go by.
    const { version } = await suspend();
    for (const day of ["2027-03-01", "2027-05-26", "2027-06-25", "2027-06-28"]) expect(await sweepOn(day)).toEqual([]);
    expect(await readRows(world, `COMMUNE#${alpha.id}`, "REMINDER#")).toEqual([]);
    await resume(version);
    const mails = await sweepOn("2027-06-29");
    expect(recipientsIn(mails)).toEqual([alpha.people.contractOfficer.email]);
    expect(wordsOf(mails[0])).toContain("Messagerie");
    expect(await readRows(world, `COMMUNE#${alpha.id}`, "REMINDER#")).toMatchObject([{ item: { threshold: 60 } }]);
    expect(await sweepOn("2027-06-30")).toEqual([]);
  });

  it("are not sent where they were planned just before", async () => {
    const { suspend, world, alpha } = await start();
    const [deadline] = await readRows(world, `COMMUNE#${alpha.id}`, "DEADLINE#");
    const deadlines = [deadline?.sk.slice("DEADLINE#".length)];
    await planReminders(world.deps, { communeId: alpha.id, on: "2027-03-01", deadlines });
    expect(await readRows(world, `COMMUNE#${alpha.id}`, "REMINDER#")).toHaveLength(1);
    await suspend();
    await world.drain();
    expect(world.newMails()).toEqual([]);
  });

  it("are silent about its cases too", async () => {
    const { suspend, world, alpha, contract } = await start();
    const body = { proposal: { outcome: "terminate" as const, reasons: "Le service ne suffit plus." } };
    const as = alpha.people.contractOfficer.as;
    await world.call(caseRoutes.open, { as, params: { contractId: contract.id }, body });
    await suspend();
    await world.drain();
    expect(world.newMails()).toEqual([]);
  });
});

describe("lifting a suspension", () => {
  it("lets the commune write again, and may be followed by another", async () => {
    const { world, alpha, suspend, resume, params, asAssociation: as } = await start();
    const first = await suspend();
    expect(said(await world.send(associationRoutes.resumeCommune, { as, params, version: 9 }))[1]).toBe(
      "version.stale",
    );
    expect(await resume(first.version)).toMatchObject({ status: "lifted" });
    expect(await world.call(communeRoutes.show, { as: alpha.people.reader.as })).toMatchObject({ status: "active" });
    expect((await addVendor(world, alpha, "Autre")).name).toBe("Autre");
    const second = await suspend();
    expect(second.version).toBe(first.version + 2);
    expect(await world.call(communeRoutes.show, { as: alpha.people.reader.as })).toMatchObject({ status: "suspended" });
    await resume(second.version);
  });

  it("gives an invitation back its use, if it is still in its days (R-65)", async () => {
    const { world, alpha, suspend, resume } = await start();
    const invited = { email: "neuve@alpha.test", name: "Personne neuve", roles: ["reader" as const] };
    await world.call(memberRoutes.invite, { as: alpha.people.communeAdmin.as, body: invited });
    await world.drain();
    const [secret = ""] = world.newMails().map(secretIn).filter(Boolean);
    const { version } = await suspend();
    const as = await openTokenFor(world, invited.email);
    const refused = await world.send(personRoutes.acceptInvitation, { as, body: { secret } });
    expect(said(refused)).toEqual([404, "invitation.unusable"]);
    await resume(version);
    expect((await world.send(personRoutes.acceptInvitation, { as, body: { secret } })).status).toBeLessThan(300);
  });
});
