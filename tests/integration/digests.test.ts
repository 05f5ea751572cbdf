import { describe, expect, it } from "vitest";
import { addColleague, association, populatedWorld, staffedWorld } from "../harness/populated-world.ts";
import { readRows } from "../harness/read-table.ts";
import { addContract, addVendor } from "../harness/set-up-deadlines.ts";

const linesOf = (text = "") => text.match(/\/contrats\//g)?.length ?? 0;

describe("one mail a person, commune and day (R-21)", () => {
  it("holds fifty lines of sixty; the other ten come the next day, and none is lost or repeated", async () => {
    const { world, alpha } = await staffedWorld({ now: "2027-03-01" });
    const vendor = await addVendor(world, alpha);
    for (let index = 1; index <= 60; index += 1)
      await addContract(world, alpha, vendor.id, { reference: `C-${index}` });
    await world.sweep();
    await world.sweep();
    const today = world.newMails();
    world.clock.set("2027-03-02");
    await world.sweep();
    const tomorrow = world.newMails();
    world.clock.set("2027-03-03");
    await world.sweep();
    expect([today.map(({ body }) => linesOf(body.text)), tomorrow.map(({ body }) => linesOf(body.text))]).toEqual([
      [50],
      [10],
    ]);
    expect(today[0]?.body.text).toContain("10 autres points attendent");
    expect(world.newMails()).toEqual([]);
    const told = (await readRows(world, `COMMUNE#${alpha.id}`, "REMINDER#")).map(({ item }) => Object(item).subjectId);
    expect(new Set(told).size).toBe(60);
    expect(told).toHaveLength(60);
  }, 90_000);

  it("comes once from each commune a person works in, and neither says a word of the other", async () => {
    const { world, alpha, beta } = await populatedWorld({ now: "2027-03-01" });
    const shared = { email: "partage@informatique.test", name: "Contact partagé", roles: ["itContact" as const] };
    for (const commune of [alpha, beta]) {
      const { personId } = await addColleague(
        world,
        { id: commune.id, adminToken: commune.people.communeAdmin.as },
        shared,
      );
      const vendor = await addVendor(world, commune, `Prestataire secret de ${commune.name}`);
      await addContract(world, commune, vendor.id, { reference: "S-1", ownerId: personId });
    }
    world.newMails();
    await world.sweep();
    const mails = world.newMails();
    expect(mails.every(({ destination }) => destination.to.length === 1)).toBe(true);
    const own = mails.filter(({ destination }) => destination.to[0] === shared.email);
    expect(own).toHaveLength(2);
    for (const { body, subject } of mails) {
      const text = `${subject} ${body.text} ${body.html}`;
      const named = [alpha, beta].filter(({ name }) => text.includes(name));
      expect(named).toHaveLength(1);
      const other = named[0] === alpha ? beta : alpha;
      for (const word of [
        other.name,
        other.id,
        ...Object.values(other.people).map(({ email }) => email),
        association.email,
      ])
        expect(text).not.toContain(word);
    }
  }, 60_000);
});
