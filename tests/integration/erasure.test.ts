import { ListObjectVersionsCommand, S3Client } from "@aws-sdk/client-s3";
import { associationRoutes } from "@vigie/shared/association/association.routes.ts";
import { communeRoutes } from "@vigie/shared/commune/commune.routes.ts";
import { exportRoutes } from "@vigie/shared/export/export.routes.ts";
import { Problem } from "@vigie/shared/http/problem.ts";
import type { Route } from "@vigie/shared/http/route.ts";
import { memberRoutes } from "@vigie/shared/member/member.routes.ts";
import { routes } from "@vigie/shared/routes.ts";
import { vendorRoutes } from "@vigie/shared/vendor/vendor.routes.ts";
import { beforeAll, describe, expect, it } from "vitest";
import { openTokenFor } from "../harness/open-session-for.ts";
import { addColleague, association, populatedWorld, staffedWorld } from "../harness/populated-world.ts";
import { recipientsIn, wordsOf } from "../harness/read-mail.ts";
import { readRows, readTable, snapshot } from "../harness/read-table.ts";
import { addContract, addVendor } from "../harness/set-up-deadlines.ts";
import type { World } from "../harness/test-world.ts";

const reference = "Résiliation du 1er mars 2027";
const reason = "Facture de janvier impayée";

/** What may be done about Alpha's leaving. */
const acts = ({ world, alpha, asAssociation, associationId }: Awaited<ReturnType<typeof staffedWorld>>) => {
  const params = { communeId: alpha.id };
  return {
    params,
    asAdmin: alpha.people.communeAdmin.as,
    asOffice: () => openTokenFor(world, association.email, associationId),
    approve: (version: number, approved = true) =>
      world.send(communeRoutes.approveOffboarding, {
        as: alpha.people.communeAdmin.as,
        version,
        body: { approved },
      }),
    leave: () => world.call(associationRoutes.startOffboarding, { as: asAssociation, params, body: { reference } }),
    /** The sweep of a day, and all that follows from it. */
    sweepOn: async (day: string) => {
      world.clock.set(day);
      await world.sweep();
    },
  };
};

/** A world with two full communes, and one in which Alpha has one contract that is to be decided. */
const start = async () => {
  const populated = await populatedWorld();
  return { ...populated, ...acts(populated) };
};
const startSmall = async () => {
  const staffed = await staffedWorld({ now: "2027-03-01" });
  await addContract(staffed.world, staffed.alpha, (await addVendor(staffed.world, staffed.alpha)).id);
  await staffed.world.drain();
  staffed.world.newMails();
  return { ...staffed, ...acts(staffed) };
};
const patient = 120_000;
type Started = Awaited<ReturnType<typeof start>>;

const objectsOf = async ({ deps }: World, communeId: string): Promise<number> => {
  const s3 = new S3Client({ forcePathStyle: true });
  const counts = await Promise.all(
    [`communes/${communeId}/`, `exports/${communeId}/`].map(async (Prefix) => {
      const page = await s3.send(new ListObjectVersionsCommand({ Bucket: deps.config.BUCKET_NAME, Prefix }));
      return (page.Versions ?? []).length + (page.DeleteMarkers ?? []).length;
    }),
  );
  return counts.reduce((sum, count) => sum + count, 0);
};

describe("a commune that is leaving (R-42)", () => {
  let started: Started;
  beforeAll(async () => {
    started = await start();
    await started.leave();
    await started.world.drain();
  }, patient);

  it("is told so: its administrators by mail, everybody by the commune they read", async () => {
    const { world, alpha } = started;
    const mails = world.newMails();
    expect(recipientsIn(mails)).toEqual([alpha.people.communeAdmin.email]);
    expect(wordsOf(mails[0])).toContain("en lecture seule");
    const commune = await world.call(communeRoutes.show, { as: alpha.people.reader.as });
    expect(commune).toMatchObject({ status: "offboarding", offboarding: { reference, endsOn: "2027-03-31" } });
  });

  it("takes no write of any route of a commune but those of leaving itself", async () => {
    const { world, alpha } = started;
    const before = await snapshot(world, alpha.id);
    const writes = Object.values(routes)
      .flatMap((context): Route[] => Object.values(context))
      .filter(({ by, method }) => Array.isArray(by) && !by.includes("associationAdmin") && method !== "GET");
    expect(writes.length).toBeGreaterThan(20);
    const passes: string[] = [];
    for (const route of writes) {
      const role = (["communeAdmin", "contractOfficer", "executive"] as const).find((each) => route.by.includes(each));
      const { as } = alpha.people[role ?? "contractOfficer"];
      if (route.whileClosed) passes.push(`${route.method} ${route.path}`);
      else {
        const names = [...route.path.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => [name, "x"]);
        const { status, body } = await world.sendRaw(route, {}, { as, params: Object.fromEntries(names) });
        expect([route.path, status, Problem.parse(body).code]).toEqual([route.path, 409, "commune.offboarding"]);
      }
    }
    expect(passes).toEqual(["PUT /commune/offboarding/approval", "DELETE /me/calendar-feed", "POST /exports"]);
    expect(await snapshot(world, alpha.id)).toBe(before);
  });

  it("reads on, and exports", async () => {
    const { world, alpha, asAdmin } = started;
    expect((await world.call(vendorRoutes.list, { as: alpha.people.reader.as })).items.length).toBeGreaterThan(0);
    const asked = await world.call(exportRoutes.request, { as: asAdmin });
    await world.drain();
    expect((await world.call(exportRoutes.list, { as: asAdmin })).items[0]).toMatchObject({
      id: asked.id,
      status: "ready",
    });
  });

  it("lets the other commune write", async () => {
    const { world, beta } = started;
    const body = { name: "Nouveau", criticality: "low" as const };
    expect((await world.send(vendorRoutes.register, { as: beta.people.contractOfficer.as, body })).status).toBe(201);
  });
});

describe("leaving", () => {
  it(
    "silences reminders at once; whoever stays after all is reminded of what fell due",
    async () => {
      const { world, alpha, asOffice, leave, params, sweepOn } = await startSmall();
      const started = await leave();
      await world.drain();
      world.newMails();
      await sweepOn("2027-03-01");
      expect(recipientsIn(world.newMails()).filter((to) => to.endsWith("@alpha.test"))).toEqual([]);
      expect(await readRows(world, `COMMUNE#${alpha.id}`, "REMINDER#")).toEqual([]);
      const body = { as: await asOffice(), params, version: started.version };
      await world.call(associationRoutes.cancelOffboarding, body);
      await world.drain();
      world.newMails();
      await sweepOn("2027-03-02");
      expect(recipientsIn(world.newMails())).toContain(alpha.people.contractOfficer.email);
      expect((await world.call(communeRoutes.show, { as: alpha.people.reader.as })).status).toBe("active");
    },
    patient,
  );

  it(
    "needs two approvals by two persons, and is never erased with one",
    async () => {
      const { world, alpha, asOffice, approve, leave, sweepOn, params } = await startSmall();
      expect((await approve(1)).status).toBe(409);
      // The association's administrator is also an administrator of the commune: one person is not two.
      const both = await addColleague(
        world,
        { id: alpha.id, adminToken: alpha.people.communeAdmin.as },
        { email: association.email, name: "Ada Minder", roles: ["communeAdmin"] },
      );
      const { version } = await leave();
      await world.drain();
      const same = await world.send(communeRoutes.approveOffboarding, {
        as: both.as,
        version,
        body: { approved: true },
      });
      expect(same).toMatchObject({ status: 403, body: { code: "offboarding.samePerson" } });
      const before = await snapshot(world, alpha.id, ["OUTBOX#"]);
      await sweepOn("2028-01-01");
      expect(await snapshot(world, alpha.id, ["OUTBOX#"])).toBe(before);

      // A late approval still leaves the commune a week.
      expect((await approve(version)).body).toMatchObject({ endsOn: "2028-01-08" });
      await world.drain();
      const seen = await world.call(associationRoutes.showCommune, { as: await asOffice(), params });
      expect(seen.offboarding).toMatchObject({ endsOn: "2028-01-08", approval: { by: expect.any(String) } });
      await approve(version + 1, false);
      await world.drain();
      await sweepOn("2028-02-01");
      expect((await readRows(world, `COMMUNE#${alpha.id}`, "VENDOR#")).length).toBeGreaterThan(0);
    },
    patient,
  );

  it(
    "shows and begins nothing for a commune that is another association’s, or none",
    async () => {
      const { world } = await startSmall();
      await world.found({ name: "Autre", email: "admin@autre.test", adminName: "Autre" });
      const as = await world.signIn("admin@autre.test");
      const before = await readTable(world);
      const rows = await readRows(world, `COMMUNE#${"a".repeat(12)}`);
      expect(rows).toEqual([]);
      for (const communeId of [before.find(({ pk }) => pk.startsWith("COMMUNE#"))?.pk.slice(8) ?? "", "a".repeat(12)]) {
        const answers = [
          await world.send(associationRoutes.showCommune, { as, params: { communeId } }),
          await world.send(associationRoutes.startOffboarding, { as, params: { communeId }, body: { reference } }),
          await world.send(associationRoutes.cancelOffboarding, { as, params: { communeId }, version: 1 }),
        ];
        expect(answers.map(({ status }) => status)).toEqual([404, 404, 409]);
      }
      expect(await readTable(world)).toEqual(before);
    },
    patient,
  );
});

describe("the erasure of a commune that left (R-42)", () => {
  let started: Started;
  let betaBefore: string;
  let betaObjects: number;
  let shared: { personId: string };
  let counts: Record<string, number>;

  beforeAll(async () => {
    started = await start();
    const { world, alpha, beta, leave, approve, sweepOn } = started;
    // Somebody who works in both communes stays known to sign-in.
    const email = alpha.people.itContact.email;
    shared = await addColleague(
      world,
      { id: beta.id, adminToken: beta.people.communeAdmin.as },
      { email, name: "Partagée", roles: ["itContact"] },
    );
    await world.call(memberRoutes.invite, {
      as: alpha.people.communeAdmin.as,
      body: { email: "jamais@alpha.test", name: "Jamais venue", roles: ["reader"] },
    });
    await world.drain();
    const { params, asOffice } = started;
    const as = await asOffice();
    const suspended = await world.call(associationRoutes.suspendCommune, { as, params, body: { reason } });
    await world.call(associationRoutes.resumeCommune, { as, params, version: suspended.version });
    const { version } = await leave();
    await approve(version);
    await world.drain();
    betaBefore = await snapshot(world, beta.id, ["OUTBOX#", "REMINDER#", "DIGEST#", "DEADLINE#", "AUDIT#"]);
    betaObjects = await objectsOf(world, beta.id);
    await sweepOn("2027-03-30");
    const countOf = async (prefix: string) => (await readRows(world, `COMMUNE#${alpha.id}`, prefix)).length;
    counts = { vendor: await countOf("VENDOR#"), contract: await countOf("CONTRACT#"), member: 6, suspension: 1 };
    expect((await readRows(world, `COMMUNE#${alpha.id}`)).length).toBeGreaterThan(10);
    await sweepOn("2027-03-31");
  }, patient);

  it("leaves no row and no file of it anywhere, but its certificate", async () => {
    const { world, alpha, portfolios } = started;
    expect(await readRows(world, `COMMUNE#${alpha.id}`)).toEqual([]);
    expect(await objectsOf(world, alpha.id)).toBe(0);
    // Sign-in keeps the name of whoever also works elsewhere.
    const all = JSON.stringify((await readTable(world)).filter(({ pk }) => !pk.startsWith("AUTH#")));
    for (const word of [portfolios.alpha.vendor.id, "Aigle", alpha.people.executive.email, reference, reason])
      expect(all.includes(word), word).toBe(false);
    const naming = (await readTable(world)).filter((row) => JSON.stringify(row).includes(alpha.id));
    expect(naming.filter(({ sk }) => !/^(AUDIT|CERTIFICATE)#/.test(sk))).toEqual([]);
    expect(world.backend.countDead()).toBe(0);
  });

  it("leaves the other commune byte for byte as it was", async () => {
    const { world, beta } = started;
    const now = await snapshot(world, beta.id, ["OUTBOX#", "REMINDER#", "DIGEST#", "DEADLINE#", "AUDIT#"]);
    expect(now).toBe(betaBefore);
    expect(await objectsOf(world, beta.id)).toBe(betaObjects);
  });

  it("forgets its people and their sessions, but not who also works elsewhere", async () => {
    const { world, alpha } = started;
    const signIn = (await readTable(world)).filter(({ pk }) => pk.startsWith("AUTH#"));
    const text = JSON.stringify(signIn);
    expect(text).not.toContain(alpha.people.executive.personId);
    expect(text).not.toContain("jamais@alpha.test");
    expect(text).toContain(shared.personId);
    expect((await world.send(vendorRoutes.list, { as: alpha.people.executive.as })).status).toBe(401);
    expect((await world.send(vendorRoutes.list, { as: alpha.people.itContact.as })).status).toBe(403);
  });

  it("leaves the association a certificate of counts and ids, and lets it onboard the commune again", async () => {
    const { world, alpha, asOffice } = started;
    const as = await asOffice();
    const { certificates, running } = await world.call(associationRoutes.listDepartures, { as });
    expect(running.map(({ name }) => name)).toEqual(["Gryon"]);
    expect(certificates).toEqual([
      expect.objectContaining({
        communeId: alpha.id,
        ofsNumber: 5401,
        approvedBy: alpha.people.communeAdmin.personId,
        erasedAt: expect.stringContaining("2027-03-31"),
        people: 6,
        rows: expect.objectContaining(counts),
      }),
    ]);
    expect(certificates[0]?.objectVersions).toBeGreaterThan(2);
    const body = {
      ofsNumber: 5401,
      name: "Aigle",
      canton: "VD" as const,
      languages: ["fr" as const],
      executiveName: "Municipalité",
      adminEmail: "neuve@alpha.test",
    };
    expect((await world.send(associationRoutes.onboardCommune, { as, body })).status).toBe(201);
  });
});
