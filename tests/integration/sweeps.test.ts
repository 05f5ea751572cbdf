import { job as planReminders } from "@vigie/functions/jobs/plan-reminders/index.ts";
import { addDays } from "@vigie/shared/time/plain-date.ts";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { staffedWorld } from "../harness/populated-world.ts";
import { readRows } from "../harness/read-table.ts";
import { addContract, addEvaluation, addVendor, changeSettings } from "../harness/set-up-deadlines.ts";

const start = async (now: string) => {
  const { world, alpha } = await staffedWorld({ now });
  const vendor = await addVendor(world, alpha);
  const reminders = async () =>
    (await readRows(world, `COMMUNE#${alpha.id}`, "REMINDER#")).map(({ item }) => {
      const { kind, dueOn, threshold } = Object(item);
      return `${kind} ${dueOn} ${threshold}`;
    });
  return { world, alpha, vendor, reminders };
};

describe("the daily sweep (R-19)", () => {
  it("plans nothing twice, run twice and ten times at once", async () => {
    const { world, alpha, vendor, reminders } = await start("2027-03-01");
    for (const reference of ["A", "B", "C"]) await addContract(world, alpha, vendor.id, { reference });
    await world.drain();
    await Promise.all(Array.from({ length: 10 }, () => world.backend.runScheduled("daily-sweep")));
    await world.drain();
    await world.sweep();
    await world.sweep();
    expect(world.newMails()).toHaveLength(1);
    expect(await reminders()).toHaveLength(3);
    expect(world.backend.countDead()).toBe(0);
  });

  it("plans nothing twice when ten planners of one commune race", async () => {
    const { world, alpha, vendor, reminders } = await start("2027-03-01");
    for (const reference of ["A", "B", "C"]) await addContract(world, alpha, vendor.id, { reference });
    const rows = await readRows(world, `COMMUNE#${alpha.id}`, "DEADLINE#");
    const message = {
      communeId: alpha.id,
      on: "2027-03-01",
      deadlines: rows.map(({ sk }) => sk.slice("DEADLINE#".length)),
    };
    await Promise.allSettled(Array.from({ length: 10 }, () => planReminders(world.deps, message)));
    await world.drain();
    expect(world.newMails()).toHaveLength(1);
    expect(await reminders()).toHaveLength(3);
  }, 120_000);

  // The three days on which naive date arithmetic breaks: both changes of the clock and the day of leap years.
  it.each(["2027-03-28", "2027-10-31", "2028-02-29"])(
    "sends the same around %s when up to six runs in a row are missed (R-22)",
    async (dueOn) => {
      const [from, to] = [addDays(dueOn, -33), addDays(dueOn, 16)];
      const days = Array.from({ length: 50 }, (_, index) => addDays(from, index));
      const sentIn = async (ranOn: string[]): Promise<string[]> => {
        const { world, alpha, vendor, reminders } = await start(from);
        await changeSettings(world, alpha, { thresholds: { decision: [30, 14, 7, 0] } });
        await addEvaluation(world, alpha, vendor.id, dueOn);
        // Without notice, post or executive to wait for, it is decided on the last working day of its term.
        await changeSettings(world, alpha, { executiveLeadDays: 0, postalBufferDays: 0 });
        await addContract(world, alpha, vendor.id, {
          term: {
            startOn: addDays(dueOn, -300),
            endOn: addDays(dueOn, 1),
            renewal: "tacit",
            renewalMonths: 1,
            notice: { days: 1 },
          },
        });
        for (const day of ranOn) {
          world.clock.set(day);
          await world.sweep();
        }
        return (await reminders()).sort();
      };
      // Always over a day on which a threshold falls: thirty days, a week and no day before, or a week after.
      const gap = fc.record({
        on: fc.constantFrom(3, 26, 33, 40),
        length: fc.integer({ min: 4, max: 6 }),
        late: fc.nat({ max: 3 }),
      });
      const { on, length, late } = fc.sample(gap, 1)[0] ?? { on: 33, length: 6, late: 0 };
      const first = Math.max(0, on - late);
      const ran = days.filter((_, index) => index < first || index >= first + length);
      const [all, some] = [await sentIn(days), await sentIn([...ran, addDays(to, 1)])];
      expect(some, `missed ${length} runs from ${days[first]}`).toEqual(
        expect.arrayContaining(all.filter((each) => each.startsWith("evaluation"))),
      );
      expect(all).toEqual(
        expect.arrayContaining([30, 7, 0, -7, -14].map((threshold) => `evaluation ${dueOn} ${threshold}`)),
      );
      expect(all.filter((each) => each.startsWith("decision")).length).toBeGreaterThan(3);
    },
    // Some ninety daily runs: a busy machine takes minutes.
    300_000,
  );
});
