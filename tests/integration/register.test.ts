import { communeRoutes } from "@vigie/shared/commune/commune.routes.ts";
import { contractRoutes } from "@vigie/shared/contract/contract.routes.ts";
import { serviceRoutes } from "@vigie/shared/service/service.routes.ts";
import { vendorRoutes } from "@vigie/shared/vendor/vendor.routes.ts";
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { contractDraft } from "../harness/drafts.ts";
import { staffedWorld } from "../harness/populated-world.ts";
import { readRows } from "../harness/read-table.ts";
import { addContract, addEvaluation, addVendor } from "../harness/set-up-deadlines.ts";

let staffed: Awaited<ReturnType<typeof staffedWorld>>;
let as: string;
beforeAll(async () => {
  staffed = await staffedWorld();
  as = staffed.alpha.people.contractOfficer.as;
});
const rows = (prefix: string) => readRows(staffed.world, `COMMUNE#${staffed.alpha.id}`, prefix);
const said = ({ status, body }: { status: number; body: unknown }) => [status, Object(body).code];
const newReference = () => `R-${crypto.randomUUID()}`;

describe("the register", () => {
  it("keeps a vendor with its services, contracts and evaluation, and shows them together", async () => {
    const { world, alpha } = staffed;
    const vendor = await addVendor(world, alpha, "Tout en un");
    const service = await world.call(serviceRoutes.register, {
      as,
      body: { vendorId: vendor.id, name: "Courriel", kind: "messaging", criticality: "high" },
    });
    const contract = await addContract(world, alpha, vendor.id, {
      reference: newReference(),
      serviceIds: [service.id],
    });
    const evaluation = await addEvaluation(world, alpha, vendor.id, "2027-06-01");
    const page = await world.call(vendorRoutes.show, { as, params: { vendorId: vendor.id } });
    expect([page.services, page.contracts.map(({ id }) => id), page.evaluations]).toEqual([
      [service],
      [contract.id],
      [evaluation],
    ]);
    expect(page.due.map(({ kind, dueOn }) => `${kind} ${dueOn}`)).toEqual([
      "evaluation 2027-06-01",
      "decision 2027-08-24",
    ]);
    const shown = await world.call(contractRoutes.show, { as, params: { contractId: contract.id } });
    // Entered after its first threshold: it goes out with the next run.
    expect(shown.nextReminder).toEqual({
      on: "2027-03-01",
      to: ["contractOfficer de Aigle"],
      waitsSince: "2027-02-25",
    });
    const { items } = await world.call(serviceRoutes.list, { as });
    expect(items.find(({ id }) => id === service.id)?.isCovered).toBe(true);
  });

  it("plans the next evaluation by criticality, and one at a time", async () => {
    const { world, alpha } = staffed;
    const vendor = await addVendor(world, alpha, "À évaluer");
    const body = { ownerId: alpha.people.itContact.personId };
    const plan = () => world.send(vendorRoutes.planEvaluation, { as, params: { vendorId: vendor.id }, body });
    expect((await plan()).body).toMatchObject({ dueOn: "2028-03-01", status: "planned" });
    expect(said(await plan())).toEqual([409, "evaluation.alreadyPlanned"]);
  });

  it("takes a contract’s reference once, in whatever case, and gives it back when the contract changes it", async () => {
    const { world, alpha } = staffed;
    const vendor = await addVendor(world, alpha, "Références");
    const reference = newReference();
    const contract = await addContract(world, alpha, vendor.id, { reference });
    const again = () =>
      world.send(contractRoutes.register, {
        as,
        body: contractDraft(vendor.id, { reference: reference.toUpperCase() }),
      });
    expect(said(await again())).toEqual([409, "contract.referenceTaken"]);
    await world.call(contractRoutes.change, {
      as,
      params: { contractId: contract.id },
      version: 1,
      body: contractDraft(vendor.id, { reference: newReference() }),
    });
    expect((await again()).status).toBe(201);
  });

  it("takes an enterprise number once, however it is written, and refuses one with a wrong check digit", async () => {
    const { world } = staffed;
    const register = (uid: string) =>
      world.send(vendorRoutes.register, { as, body: { name: "Fournisseur", criticality: "low", uid } });
    expect((await register("CHE-116.281.710")).body).toMatchObject({ uid: "CHE-116.281.710" });
    expect(said(await register("CHE116281710"))).toEqual([409, "vendor.uidTaken"]);
    expect(said(await register("CHE-116.281.711"))).toEqual([422, "request.invalid"]);
  });

  it("keeps a taken reference once, where ten register it at once", async () => {
    const { world, alpha } = staffed;
    const vendor = await addVendor(world, alpha, "Course");
    const body = contractDraft(vendor.id, { reference: newReference() });
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => world.send(contractRoutes.register, { as, body })),
    );
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1);
    expect(answers.every(({ status }) => [201, 409, 503].includes(status))).toBe(true);
  });
});

describe("a change says which version it changes (R-32)", () => {
  const change = (vendorId: string, name: string, version?: number) =>
    staffed.world.send(vendorRoutes.change, {
      as,
      params: { vendorId },
      body: { name, criticality: "low" },
      ...(version && { version }),
    });

  it("is asked for it (428), and refused when it is not the one that stands (412)", async () => {
    const vendor = await addVendor(staffed.world, staffed.alpha, "Versions");
    expect(said(await change(vendor.id, "Sans"))).toEqual([428, "version.missing"]);
    expect(said(await change(vendor.id, "Fausse", 7))).toEqual([412, "version.stale"]);
    const done = await change(vendor.id, "Juste", 1);
    expect([done.status, done.headers.etag]).toEqual([200, '"2"']);
    expect(said(await change(vendor.id, "Ancienne", 1))).toEqual([412, "version.stale"]);
  });

  it("loses no writer’s work, whatever the order two of them read and write in", async () => {
    const { world } = staffed;
    const read = (vendorId: string) => world.call(vendorRoutes.show, { as, params: { vendorId } });
    // Each writer reads, then writes under what was read; the order of these four, and whether both writes leave at once, is drawn.
    const order = fc.shuffledSubarray(["a reads", "a writes", "b reads", "b writes"] as const, { minLength: 4 });
    await fc.assert(
      fc.asyncProperty(order, fc.boolean(), async (steps, together) => {
        const { id } = await addVendor(world, staffed.alpha, "Départ");
        const seen: Record<string, number> = { a: 1, b: 1 };
        const taken: string[] = [];
        const write = async (who: string) => {
          const { status } = await change(id, `de ${who}`, seen[who]);
          expect([200, 412]).toContain(status);
          if (status === 200) taken.push(who);
        };
        if (together) await Promise.all([write("a"), write("b")]);
        else
          for (const step of steps) {
            const [who = "a", does] = step.split(" ");
            if (does === "reads") seen[who] = (await read(id)).vendor.version;
            else await write(who);
          }
        const { vendor } = await read(id);
        expect(taken.length).toBeGreaterThan(0);
        if (together) expect(taken).toHaveLength(1);
        // Every accepted write is one version, and the last accepted one is what stands.
        expect([vendor.version, vendor.name]).toEqual([1 + taken.length, `de ${taken.at(-1)}`]);
      }),
      { numRuns: 100 },
    );
  }, 90_000);
});

describe("one act is one transaction (R-33)", () => {
  it("writes the item, its unique rows, its deadline, its audit row and its announcement, and frees what it no longer holds", async () => {
    const { world, alpha } = staffed;
    const vendor = await addVendor(world, alpha, "Transaction");
    await world.drain();
    const [auditsBefore, outboxBefore] = [await rows("AUDIT#"), await rows("OUTBOX#")];
    const [first, second] = [newReference(), newReference()];
    const contract = await addContract(world, alpha, vendor.id, { reference: first });
    const params = { contractId: contract.id };
    await world.call(contractRoutes.change, {
      as,
      params,
      version: 1,
      body: contractDraft(vendor.id, { reference: second }),
    });
    const unique = (await rows("UNIQUE#REFERENCE#")).filter(({ holder }) => holder === `CONTRACT#${contract.id}`);
    expect(unique.map(({ sk }) => sk)).toEqual([`UNIQUE#REFERENCE#${second.toLowerCase()}`]);
    expect((await rows(`DEADLINE#decision#${contract.id}`)).map(({ item }) => Object(item).dueOn)).toEqual([
      "2027-08-24",
    ]);
    const audits = (await rows("AUDIT#")).slice(auditsBefore.length);
    const { personId } = alpha.people.contractOfficer;
    expect(audits.map(({ action, by }) => [action, by])).toEqual([
      ["contract.registered", personId],
      ["contract.changed", personId],
    ]);
    const [, changed] = audits;
    expect(changed?.subjects).toMatchObject([
      { before: { reference: first }, after: { reference: second } },
      { name: "deadline" },
    ]);
    const outbox = (await rows("OUTBOX#")).slice(outboxBefore.length);
    expect(outbox.map(({ job }) => job)).toEqual(["record-progress"]);
  });

  it("leaves as many audit rows as commands it took, and none for those it refused", async () => {
    const { world } = staffed;
    const before = (await rows("AUDIT#")).length;
    const version = (await world.call(communeRoutes.show, { as })).version;
    const command = fc.constantFrom("vendor", "taken uid", "stale", "unknown", "settings by an officer");
    const commands = fc.sample(command, 40);
    let taken = 0;
    for (const each of commands) {
      const vendorId = `vnd_${"0".repeat(26)}`;
      const draft = { name: "Audit", criticality: "low" as const };
      const answers = {
        vendor: () => world.send(vendorRoutes.register, { as, body: draft }),
        "taken uid": () => world.send(vendorRoutes.register, { as, body: { ...draft, uid: "CHE-116.281.710" } }),
        stale: () =>
          world.send(communeRoutes.changeSettings, {
            as: staffed.alpha.people.communeAdmin.as,
            version: version + 9,
            body: {},
          }),
        unknown: () => world.send(vendorRoutes.change, { as, params: { vendorId }, version: 1, body: draft }),
        "settings by an officer": () => world.send(communeRoutes.changeSettings, { as, version, body: {} }),
      };
      if ((await answers[each]()).status < 300) taken += 1;
    }
    expect((await rows("AUDIT#")).length - before).toBe(taken);
  });
});
