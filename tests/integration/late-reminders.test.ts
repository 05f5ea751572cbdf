import { addDays, type PlainDate } from "@vigie/shared/time/plain-date.ts";
import { beforeAll, describe, expect, it } from "vitest";
import { alphaPlace, association, type StaffedCommune, staffCommune } from "../harness/populated-world.ts";
import { wordsOf } from "../harness/read-mail.ts";
import { readRows } from "../harness/read-table.ts";
import { rememberCommune } from "../harness/rewind.ts";
import { addContract, addEvaluation, addVendor } from "../harness/set-up-deadlines.ts";
import { testWorld, type World } from "../harness/test-world.ts";

let world: World;
let alpha: StaffedCommune;
let vendor: Awaited<ReturnType<typeof addVendor>>;
let rewind: () => Promise<void>;

beforeAll(async () => {
  world = await testWorld({ now: "2027-03-01" });
  await world.found(association);
  alpha = await staffCommune(world, await world.signIn(association.email), alphaPlace);
  vendor = await addVendor(world, alpha);
  await world.drain();
  rewind = await rememberCommune(world, alpha.id);
});

/** Every run was made up to the day before a threshold fell, then none for so many days, then one again. */
const sweepLate = async (fallsOn: PlainDate, delay: number) => {
  for (const on of [addDays(fallsOn, -1), addDays(fallsOn, delay)]) {
    world.newMails();
    world.clock.set(on);
    await world.sweep();
  }
  const own = world.newMails().filter(({ destination }) => destination.to[0] === alpha.people.contractOfficer.email);
  const rows = await readRows(world, `COMMUNE#${alpha.id}`, "REMINDER#");
  const thresholds = rows
    .map(({ item }) => Object(item))
    .filter(
      ({ digestOn, personId }) =>
        digestOn === addDays(fallsOn, delay) && personId === alpha.people.contractOfficer.personId,
    )
    .map(({ threshold }) => threshold);
  await world.sweep();
  return { mails: own.map(wordsOf), thresholds, repeated: world.newMails().length };
};

const start = async (): Promise<void> => {
  await rewind();
  world.clock.set("2027-03-01");
};

describe("a reminder found late goes out at once, as what it then is, and only the most urgent (R-20)", () => {
  // Due on 30 April; what falls on 31 March is thirty days ahead.
  it.each([
    [0, 30, "d’ici au 30 avril 2027"],
    [1, 30, "d’ici au 30 avril 2027"],
    [6, 30, "d’ici au 30 avril 2027"],
    [8, 30, "d’ici au 30 avril 2027"],
    [25, 7, "d’ici au 30 avril 2027"],
    [40, -7, "était prévue pour le 30 avril 2027"],
  ])("an evaluation, %i days late", async (delay, threshold, words) => {
    await start();
    await addEvaluation(world, alpha, vendor.id, "2027-04-30");
    await world.drain();
    const { mails, thresholds, repeated } = await sweepLate("2027-03-31", delay);
    expect({ thresholds, mails: mails.length, repeated }).toEqual({ thresholds: [threshold], mails: 1, repeated: 0 });
    expect(mails[0]).toContain(words);
  });

  // To be decided by 24 August; what arrives by 30 September still ends the contract, after that it is renewed.
  it.each([
    [0, 0, "Décidez d’ici au 24 août 2027"],
    [1, 0, "doit parvenir au prestataire d’ici au 30 septembre 2027"],
    [6, 0, "doit parvenir au prestataire d’ici au 30 septembre 2027"],
    [8, -7, "doit parvenir au prestataire d’ici au 30 septembre 2027"],
    [40, 328, "n’a pas été résilié à temps : le délai a expiré le 30 septembre 2027"],
  ])("a decision on a tacit contract, %i days late", async (delay, threshold, words) => {
    await start();
    await addContract(world, alpha, vendor.id);
    await world.drain();
    const { mails, thresholds, repeated } = await sweepLate("2027-08-24", delay);
    expect({ thresholds, mails: mails.length, repeated }).toEqual({ thresholds: [threshold], mails: 1, repeated: 0 });
    expect(mails[0]).toContain(words);
  });

  // Its last word falls a week before it ends; where nobody heard that, its end itself is said once.
  it.each([
    [0, 7, "prend fin le 31 décembre 2027"],
    [1, 7, "prend fin le 31 décembre 2027"],
    [6, 7, "prend fin le 31 décembre 2027"],
    [8, 0, "a pris fin le 31 décembre 2027"],
    [40, 0, "a pris fin le 31 décembre 2027"],
  ])("the end of a contract that nothing renews, %i days late", async (delay, threshold, words) => {
    await start();
    await addContract(world, alpha, vendor.id, {
      term: { startOn: "2027-01-01", endOn: "2027-12-31", renewal: "none", notice: { days: 0 } },
      thresholds: [360],
    });
    await world.drain();
    const { mails, thresholds, repeated } = await sweepLate("2027-12-24", delay);
    expect({ mails: mails.length, repeated }).toEqual({ mails: 1, repeated: 0 });
    expect(thresholds).toContain(threshold);
    expect(mails[0]).toContain(words);
    world.clock.set(addDays("2027-12-24", delay + 30));
    await world.sweep();
    expect(world.newMails()).toEqual([]);
  });
});
