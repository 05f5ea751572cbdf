import { job as planReminders } from "@vigie/functions/jobs/plan-reminders/index.ts";
import { communeRoutes } from "@vigie/shared/commune/commune.routes.ts";
import { contractRoutes } from "@vigie/shared/contract/contract.routes.ts";
import { reminderRoutes } from "@vigie/shared/reminder-log/reminder.routes.ts";
import type { LoggedDigest } from "@vigie/shared/reminder-log/reminder-journal.ts";
import { vendorRoutes } from "@vigie/shared/vendor/vendor.routes.ts";
import { describe, expect, it } from "vitest";
import { changeStatus } from "../harness/change-status.ts";
import { contractDraft } from "../harness/drafts.ts";
import { addColleague, betaPlace, staffCommune, staffedWorld } from "../harness/populated-world.ts";
import { readRows } from "../harness/read-table.ts";
import { addContract, addEvaluation, addVendor, changeSettings } from "../harness/set-up-deadlines.ts";
import { withoutRequestId } from "../security/ask.ts";

/** A commune with a vendor on a day, nothing of which was mailed yet. */
const start = async (now = "2027-03-01") => {
  const { world, alpha, asAssociation } = await staffedWorld({ now });
  const vendor = await addVendor(world, alpha);
  const { as } = alpha.people.reader;
  const sweepOn = async (day: string) => {
    world.clock.set(day);
    await world.sweep();
  };
  const journalOf = async (month?: string): Promise<LoggedDigest[]> =>
    (await world.call(reminderRoutes.list, { as, query: month ? { month } : {} })).digests;
  const show = (subjectId: string) => world.call(reminderRoutes.show, { as, params: { subjectId } });
  return { world, alpha, asAssociation, vendor, sweepOn, journalOf, show };
};

describe("the journal of reminders", () => {
  it("says to whom each mail went, of what, and that it arrived", async () => {
    const { world, alpha, vendor, sweepOn, journalOf } = await start();
    const contract = await addContract(world, alpha, vendor.id, { title: "Gestion des habitants" });
    await sweepOn("2027-03-01");
    const [mail, ...others] = await journalOf();
    expect(others).toEqual([]);
    expect(mail).toMatchObject({
      on: "2027-03-01",
      personName: "contractOfficer de Aigle",
      outcome: "delivered",
      sentAt: expect.any(String),
      deliveredAt: expect.any(String),
      withdrawn: [],
      lines: [
        {
          kind: "decision",
          title: "Gestion des habitants",
          vendorName: "Bitwerk",
          threshold: 180,
          dueOn: "2027-08-24",
          page: `/contrats/${contract.id}`,
        },
      ],
    });
    expect(await journalOf("2027-02")).toEqual([]);
  });

  it("keeps every reminder that was ever planned exactly once, through a year of moved days (R-28)", async () => {
    const { world, alpha, vendor, sweepOn, journalOf } = await start();
    const { as } = alpha.people.contractOfficer;
    const evaluation = await addEvaluation(world, alpha, vendor.id, "2027-03-20");
    for (const reference of ["A", "B"]) await addContract(world, alpha, vendor.id, { reference });
    const params = { vendorId: vendor.id, evaluationId: evaluation.id };
    const move = (version: number, dueOn: string) =>
      world.call(vendorRoutes.moveEvaluation, { as, params, version, body: { dueOn } });
    await sweepOn("2027-03-01");
    await move(1, "2027-06-30");
    for (const day of ["2027-05-27", "2027-06-01", "2027-06-24", "2027-07-08", "2027-08-25", "2027-09-01"])
      await sweepOn(day);
    const stored = (await readRows(world, `COMMUNE#${alpha.id}`, "REMINDER#")).map(({ item }) => {
      const { kind, subjectId, threshold, personId, digestOn } = Object(item);
      return [digestOn, personId, kind, subjectId, threshold].join(" ");
    });
    const shown: string[] = [];
    for (let month = 1; month <= 12; month += 1)
      for (const { on, personId, lines, withdrawn } of await journalOf(`2027-${String(month).padStart(2, "0")}`))
        for (const { kind, subjectId, threshold } of [...lines, ...withdrawn])
          shown.push([on, personId, kind, subjectId, threshold].join(" "));
    expect(stored.length).toBeGreaterThan(8);
    expect(shown.sort()).toEqual(stored.sort());
  });

  it("shows what was withdrawn before its mail went out, and that the mail then had nothing left to say", async () => {
    const { world, alpha, vendor, journalOf, show } = await start();
    const { as } = alpha.people.contractOfficer;
    const evaluation = await addEvaluation(world, alpha, vendor.id, "2027-03-20");
    // Planned, and its message not taken yet.
    await world.drain();
    await planReminders(world.deps, {
      communeId: alpha.id,
      on: "2027-03-01",
      deadlines: [`evaluation#${evaluation.id}`],
    });
    const params = { vendorId: vendor.id, evaluationId: evaluation.id };
    await world.call(vendorRoutes.moveEvaluation, { as, params, version: 1, body: { dueOn: "2027-09-30" } });
    const [mail] = await journalOf();
    expect(mail).toMatchObject({
      outcome: "dropped",
      lines: [],
      withdrawn: [{ subjectId: evaluation.id, threshold: 30 }],
    });
    const { log, deadlines } = await show(evaluation.id);
    expect(log).toMatchObject([{ outcome: "withdrawn", dueOn: "2027-03-20", withdrawnAt: expect.any(String) }]);
    expect(log[0]?.sentAt).toBeUndefined();
    expect(deadlines).toMatchObject([{ dueOn: "2027-09-30", next: { on: "2027-08-31" } }]);
  });

  it("shows that a mail came back, and whom the next sweep told instead (R-26)", async () => {
    const { world, alpha, vendor, sweepOn, journalOf, show } = await start();
    const email = "bounce+ida@simulator.amazonses.com";
    const place = { id: alpha.id, adminToken: alpha.people.communeAdmin.as };
    const ida = await addColleague(world, place, { email, name: "Ida Bornand", roles: ["itContact"] });
    const contract = await addContract(world, alpha, vendor.id, { ownerId: ida.personId });
    await sweepOn("2027-03-01");
    await sweepOn("2027-03-02");
    expect((await journalOf()).map(({ on, personName, outcome }) => [on, personName, outcome])).toEqual([
      ["2027-03-02", "contractOfficer de Aigle", "delivered"],
      ["2027-03-01", "Ida Bornand", "returned"],
    ]);
    const { log } = await show(contract.id);
    expect(log.map(({ outcome, returned }) => [outcome, returned?.kind])).toEqual([
      ["delivered", undefined],
      ["returned", "bounce"],
    ]);
    const { reach } = await world.call(communeRoutes.showHome, { as: alpha.people.reader.as });
    expect(reach).toMatchObject({ unreached: 0, failing: [{ name: "Ida Bornand", owned: 1 }] });
  });

  it("shows nothing of another commune, and answers the same 404 for its items as for missing ones", async () => {
    const { world, alpha, asAssociation, vendor, sweepOn } = await start();
    const contract = await addContract(world, alpha, vendor.id);
    const beta = await staffCommune(world, asAssociation, betaPlace);
    await sweepOn("2027-03-01");
    const { as } = beta.people.communeAdmin;
    expect((await world.call(reminderRoutes.list, { as, query: { month: "2027-03" } })).digests).toEqual([]);
    const ask = (subjectId: string) => world.send(reminderRoutes.show, { as, params: { subjectId } });
    const [foreign, missing] = [await ask(contract.id), await ask(`ctr_${"0".repeat(26)}`)];
    expect(foreign.status).toBe(404);
    expect(withoutRequestId(foreign)).toBe(withoutRequestId(missing));
  });
});

describe("the next reminder of an item", () => {
  it("says when, to whom and by whose rule", async () => {
    const { world, alpha, vendor, show } = await start("2027-02-01");
    const usual = await addContract(world, alpha, vendor.id, { reference: "U" });
    const own = await addContract(world, alpha, vendor.id, { reference: "O", thresholds: [100, 50] });
    const evaluation = await addEvaluation(world, alpha, vendor.id, "2027-06-30");
    await changeSettings(world, alpha, { thresholds: { evaluation: [14] } });
    const to = ["contractOfficer de Aigle"];
    expect((await show(usual.id)).deadlines).toMatchObject([
      { kind: "decision", rule: "usual", thresholds: [180, 90, 60, 30, 7, 0], next: { on: "2027-02-25", to } },
    ]);
    expect((await show(own.id)).deadlines).toMatchObject([
      { rule: "contract", thresholds: [100, 50], next: { on: "2027-05-16", to }, laterOn: ["2027-07-05"] },
    ]);
    expect((await show(evaluation.id)).deadlines).toMatchObject([{ rule: "commune", next: { on: "2027-06-16", to } }]);
    const ofVendor = await show(vendor.id);
    expect(ofVendor.deadlines.map(({ kind }) => kind)).toEqual(["evaluation", "decision", "decision"]);
  });

  it("says that it reaches nobody, rather than leave out to whom", async () => {
    const { world, alpha, vendor, show } = await start();
    await addContract(world, alpha, vendor.id);
    for (const role of ["contractOfficer", "itContact", "communeAdmin"] as const)
      await changeStatus(world, alpha.id, alpha.people[role].email, "suspended");
    const { deadlines } = await show(vendor.id);
    expect(deadlines).toMatchObject([{ next: { on: "2027-03-01", to: [] } }]);
    const { reach } = await world.call(communeRoutes.showHome, { as: alpha.people.reader.as });
    expect(reach).toEqual({ unreached: 1, failing: [] });
  });

  it("says why there is none", async () => {
    const { world, alpha, vendor, show } = await start();
    const contract = await addContract(world, alpha, vendor.id);
    const { signedOn: _, ...unsigned } = contractDraft(vendor.id, { reference: "P" });
    const draft = await world.call(contractRoutes.register, { as: alpha.people.contractOfficer.as, body: unsigned });
    expect(await show(draft.id)).toMatchObject({ deadlines: [], why: "settled", log: [] });
    const { as } = alpha.people.contractOfficer;
    const params = { vendorId: vendor.id };
    const { version } = (await world.call(vendorRoutes.show, { as, params })).vendor;
    await world.call(vendorRoutes.change, {
      as,
      params,
      version,
      body: { name: vendor.name, criticality: "medium", status: "ended" },
    });
    expect(await show(contract.id)).toMatchObject({ deadlines: [], why: "vendorOver" });
  });
});
