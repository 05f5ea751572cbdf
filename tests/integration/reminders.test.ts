import { communeRoutes } from "@vigie/shared/commune/commune.routes.ts";
import { vendorRoutes } from "@vigie/shared/vendor/vendor.routes.ts";
import { describe, expect, it } from "vitest";
import { changeStatus } from "../harness/change-status.ts";
import { staffedWorld } from "../harness/populated-world.ts";
import { recipientsIn, wordsOf } from "../harness/read-mail.ts";
import { readRows } from "../harness/read-table.ts";
import { addContract, addEvaluation, addVendor, changeSettings } from "../harness/set-up-deadlines.ts";

/** A commune with a vendor on a day, nothing of which was mailed yet. */
const start = async (now: string) => {
  const { world, alpha } = await staffedWorld({ now });
  const vendor = await addVendor(world, alpha);
  const sweepOn = async (day: string) => {
    world.clock.set(day);
    await world.sweep();
    return world.newMails();
  };
  const dueDays = async () =>
    (await readRows(world, `COMMUNE#${alpha.id}`, "DEADLINE#")).map(({ item }) => Object(item).dueOn);
  return { world, alpha, vendor, people: alpha.people, sweepOn, dueDays };
};

describe("what a reminder says", () => {
  it("names vendor, contract, day, consequence and the page to act on, in French, to one person", async () => {
    const { world, alpha, vendor, people, sweepOn } = await start("2027-03-01");
    const contract = await addContract(world, alpha, vendor.id, {
      title: "Gestion des habitants",
      costs: [{ fromOn: "2026-01-01", annualCostCents: 1_250_000, reason: "signed" }],
    });
    const [mail, ...others] = await sweepOn("2027-03-01");
    expect(others).toEqual([]);
    expect(mail?.destination.to).toEqual([people.contractOfficer.email]);
    expect(wordsOf(mail).split("\n")[0]).toContain("24 août 2027");
    const said = [
      "Décidez d’ici au 24 août 2027 de la suite du contrat Gestion des habitants avec Bitwerk.",
      "il est reconduit jusqu’au 31 décembre 2028 (CHF 12'500.– par an)",
      `http://localhost:3000/contrats/${contract.id}`,
      "Aigle",
    ];
    for (const words of said) expect(wordsOf(mail)).toContain(words);
    for (const words of ["Gestion des habitants", contract.id]) expect(mail?.body.html).toContain(words);
  });

  it("asks for an evaluation thirty days, a week and no day before it is due, then every week", async () => {
    const { world, alpha, vendor, sweepOn } = await start("2027-03-01");
    await addEvaluation(world, alpha, vendor.id, "2027-04-10");
    const counts: Record<string, number> = {};
    for (const day of [
      "2027-03-10",
      "2027-03-11",
      "2027-03-12",
      "2027-04-02",
      "2027-04-03",
      "2027-04-10",
      "2027-04-11",
      "2027-04-16",
      "2027-04-17",
      "2027-04-24",
    ])
      counts[day] = (await sweepOn(day)).filter(({ body }) => body.text?.includes("Bitwerk")).length;
    // A week late, the executive is told as well.
    expect(counts).toEqual({
      "2027-03-10": 0,
      "2027-03-11": 1,
      "2027-03-12": 0,
      "2027-04-02": 0,
      "2027-04-03": 1,
      "2027-04-10": 1,
      "2027-04-11": 0,
      "2027-04-16": 0,
      "2027-04-17": 2,
      "2027-04-24": 2,
    });
  });
});

describe("whom it reaches", () => {
  it("reaches the owner and nobody else, while there is time", async () => {
    const { world, alpha, vendor, people, sweepOn } = await start("2027-03-01");
    await addContract(world, alpha, vendor.id, { ownerId: people.itContact.personId });
    expect(recipientsIn(await sweepOn("2027-03-01"))).toEqual([people.itContact.email]);
  });

  it("reaches the executive too once the day to decide has passed", async () => {
    const { world, alpha, vendor, people, sweepOn } = await start("2027-08-20");
    await addContract(world, alpha, vendor.id);
    expect(recipientsIn(await sweepOn("2027-08-24"))).toEqual([people.contractOfficer.email]);
    const late = await sweepOn("2027-08-31");
    expect(recipientsIn(late).sort()).toEqual([people.contractOfficer.email, people.executive.email].sort());
    expect(wordsOf(late[0])).toContain("doit parvenir au prestataire d’ici au 30 septembre 2027");
  });

  it("falls to the IT contact, then to the administrator, and waits for somebody when all are gone", async () => {
    const { world, alpha, vendor, people, sweepOn, dueDays } = await start("2027-03-01");
    await addContract(world, alpha, vendor.id);
    await changeStatus(world, alpha.id, people.contractOfficer.email, "revoked");
    const contact = recipientsIn(await sweepOn("2027-03-01"));
    await changeStatus(world, alpha.id, people.itContact.email, "suspended");
    const admin = recipientsIn(await sweepOn("2027-05-27"));
    await changeStatus(world, alpha.id, people.communeAdmin.email, "suspended");
    const nobody = [...(await sweepOn("2027-06-26")), ...(await sweepOn("2027-06-27"))];
    expect(await dueDays()).toEqual(["2027-08-24"]);
    await changeStatus(world, alpha.id, people.communeAdmin.email, "active");
    const back = recipientsIn(await sweepOn("2027-06-28"));
    expect({ contact, admin, nobody, back }).toEqual({
      contact: [people.itContact.email],
      admin: [people.communeAdmin.email],
      nobody: [],
      back: [people.communeAdmin.email],
    });
  });

  it("says nothing to somebody suspended between planning and sending", async () => {
    const { world, alpha, vendor, people } = await start("2027-03-01");
    await addContract(world, alpha, vendor.id, { ownerId: people.itContact.personId });
    await world.drain();
    await world.backend.runScheduled("daily-sweep");
    const { job } = await import("@vigie/functions/jobs/plan-reminders/index.ts");
    const [deadline] = await readRows(world, `COMMUNE#${alpha.id}`, "DEADLINE#");
    await job(world.deps, {
      communeId: alpha.id,
      on: "2027-03-01",
      deadlines: [deadline?.sk.slice("DEADLINE#".length)],
    });
    await changeStatus(world, alpha.id, people.itContact.email, "suspended");
    await world.drain();
    expect(recipientsIn(world.newMails())).toEqual([]);
  });
});

describe("a date that moves", () => {
  it("is reminded of anew, however often it was before (GLPI #4571, R-15)", async () => {
    const { world, alpha, vendor, people, sweepOn } = await start("2027-03-01");
    const params = {
      vendorId: vendor.id,
      evaluationId: (await addEvaluation(world, alpha, vendor.id, "2027-03-20")).id,
    };
    const move = (version: number, dueOn: string) =>
      world.call(vendorRoutes.moveEvaluation, { as: people.contractOfficer.as, params, version, body: { dueOn } });
    const first = await sweepOn("2027-03-01");
    await move(1, "2027-06-30");
    const moved = [...(await sweepOn("2027-03-02")), ...(await sweepOn("2027-03-20"))];
    const again = await sweepOn("2027-05-31");
    await move(2, "2027-06-15");
    const earlier = await sweepOn("2027-06-01");
    expect([first.length, moved.length, again.length, earlier.length]).toEqual([1, 0, 1, 1]);
    expect(wordsOf(earlier[0])).toContain("15 juin 2027");
  });

  it("follows a tacit contract into its next term once the window has closed", async () => {
    const { world, alpha, vendor, sweepOn, dueDays } = await start("2027-09-01");
    await addContract(world, alpha, vendor.id);
    await sweepOn("2027-09-30");
    expect(await dueDays()).toEqual(["2027-08-24"]);
    expect(await sweepOn("2027-10-01")).toEqual([]);
    expect(await dueDays()).toEqual(["2028-08-23"]);
    expect(await sweepOn("2028-02-24")).toEqual([]);
    const [mail] = await sweepOn("2028-02-25");
    expect(wordsOf(mail)).toContain("23 août 2028");
  });

  it("follows the commune’s settings, and what was said of the old day is said of the new one", async () => {
    const { world, alpha, vendor, sweepOn, dueDays } = await start("2027-03-01");
    await addContract(world, alpha, vendor.id);
    expect(await sweepOn("2027-03-01")).toHaveLength(1);
    await changeSettings(world, alpha, { executiveLeadDays: 60 });
    expect(await dueDays()).toEqual(["2027-07-25"]);
    const [again] = await sweepOn("2027-03-02");
    expect(wordsOf(again)).toContain("25 juillet 2027");
    await changeSettings(world, alpha, { thresholds: { decision: [100, 3] } });
    expect(await sweepOn("2027-04-15")).toEqual([]);
    expect(await sweepOn("2027-04-16")).toHaveLength(1);
  });

  it("shows on the home page what was mailed, on the day it was mailed", async () => {
    const { world, alpha, vendor, people, sweepOn } = await start("2027-03-01");
    const contract = await addContract(world, alpha, vendor.id);
    await sweepOn("2027-03-01");
    const home = await world.call(communeRoutes.showHome, { as: people.contractOfficer.as });
    expect(home.waiting.map(({ subjectId }) => subjectId)).toEqual([contract.id]);
  });
});
