import { job as sendDigest } from "@vigie/functions/jobs/send-digest/index.ts";
import { beforeAll, describe, expect, it } from "vitest";
import { faultyWorld } from "../harness/faulty-world.ts";
import { association, type StaffedCommune, staffCommune } from "../harness/populated-world.ts";
import { readRows } from "../harness/read-table.ts";
import { addContract, addVendor } from "../harness/set-up-deadlines.ts";

let faulty: Awaited<ReturnType<typeof faultyWorld>>;
let alpha: StaffedCommune;
let place = 5401;

beforeAll(async () => {
  faulty = await faultyWorld({ now: "2027-03-01" });
  await faulty.world.found(association);
});

/** A fresh commune in which one person is to be told of one contract on 1 March 2027, while SES does what the test says. */
const start = async (fault: Parameters<typeof faulty.ses.setFaults>[0]) => {
  const { world, ses } = faulty;
  world.clock.set("2027-03-01");
  ses.setFaults(() => undefined);
  alpha = await staffCommune(world, await world.signIn(association.email), {
    slug: `c${place}`,
    name: `Commune ${place}`,
    ofsNumber: place,
  });
  place += 1;
  await addContract(world, alpha, (await addVendor(world, alpha)).id);
  await world.drain();
  world.newMails();
  ses.takePassed();
  ses.setFaults(fault);
  await world.sweep();
  const message = { communeId: alpha.id, on: "2027-03-01", personId: alpha.people.contractOfficer.personId };
  const statusNow = async () => Object((await readRows(world, `COMMUNE#${alpha.id}`, "DIGEST#"))[0]?.item).status;
  return { world, ses, again: () => sendDigest(world.deps, message), statusNow };
};

describe("a mail goes out once, as far as anybody can know (R-17)", () => {
  it("is asked of SES once where the answer is lost, and again only when the claim has lapsed", async () => {
    let answers = 0;
    const { world, ses, again, statusNow } = await start(() => (answers++ === 0 ? "lost" : undefined));
    expect(ses.takePassed()).toHaveLength(1);
    expect(world.newMails()).toHaveLength(1);
    await expect(again()).rejects.toThrow("another claim");
    expect(world.newMails()).toHaveLength(0);

    world.clock.set("2027-03-02");
    await again();
    await again();
    expect(world.newMails()).toHaveLength(1);
    expect(await statusNow()).toBe("sent");
  });

  it("is repeated once at the most, however often the answer is lost", async () => {
    const { world, again, statusNow } = await start(() => "lost");
    for (const day of ["2027-03-02", "2027-03-03", "2027-03-04"]) {
      world.clock.set(day);
      await again().catch(() => undefined);
    }
    expect(world.newMails()).toHaveLength(2);
    expect(await statusNow()).toBe("failed");
  });

  it("is not retried by the SDK where the call never arrives (maxAttempts 1)", async () => {
    const { world, ses } = await start(() => "refused");
    expect(ses.takePassed()).toHaveLength(1);
    expect(world.newMails()).toHaveLength(0);
  });

  it("is tried again at once where SES clearly refuses", async () => {
    let answers = 0;
    const { world, ses, statusNow } = await start(() =>
      answers++ < 2 ? { status: 400, type: "MessageRejected" } : undefined,
    );
    expect(ses.takePassed()).toHaveLength(3);
    expect(world.newMails()).toHaveLength(1);
    expect(await statusNow()).toBe("sent");
  });

  it("goes out once where ten messages ask for it at once", async () => {
    const { world, again } = await start(() => ({ status: 400, type: "MessageRejected" }));
    faulty.ses.setFaults(() => undefined);
    await Promise.allSettled(Array.from({ length: 10 }, again));
    expect(world.newMails()).toHaveLength(1);
  });
});
