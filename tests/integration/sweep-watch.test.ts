import { job as planReminders } from "@vigie/functions/jobs/plan-reminders/index.ts";
import { associationRoutes } from "@vigie/shared/association/association.routes.ts";
import { afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { faultyWorld } from "../harness/faulty-world.ts";
import { alphaPlace, association, type StaffedCommune, staffCommune } from "../harness/populated-world.ts";
import { readRows } from "../harness/read-table.ts";
import { addContract, addVendor } from "../harness/set-up-deadlines.ts";

let faulty: Awaited<ReturnType<typeof faultyWorld>>;
let alpha: StaffedCommune;
let asAssociation: string;

beforeAll(async () => {
  faulty = await faultyWorld({ now: "2027-03-01" });
  const { world } = faulty;
  await world.found(association);
  asAssociation = await world.signIn(association.email);
  alpha = await staffCommune(world, asAssociation, alphaPlace);
  await addContract(world, alpha, (await addVendor(world, alpha)).id);
  await world.drain();
});

afterEach(() => {
  faulty.dynamodb.setFaults(() => undefined);
  vi.restoreAllMocks();
});

const readRun = async () => Object((await readRows(faulty.world, "WATCH"))[0]?.item);
const readWatch = () => faulty.world.call(associationRoutes.showWatch, { as: asAssociation });
/** Runs a job and answers what it logged. */
const linesOf = async (job: "daily-sweep" | "watch-reminders"): Promise<Record<string, unknown>[]> => {
  const info = vi.spyOn(console, "info").mockImplementation(() => {});
  await faulty.world.backend.runScheduled(job);
  const lines = info.mock.calls.map(([line]) => JSON.parse(String(line)));
  info.mockRestore();
  return lines.map(({ at: _, ...facts }) => facts);
};
const isPage = ({ action, body }: { action: string; body: string }) =>
  action === "Query" && body.includes('"IndexName":"due"');
/** From the n-th page of the due index on, nothing answers any more: the function died there. */
const dieAtPage = (n: number): void => {
  let pages = 0;
  faulty.dynamodb.setFaults((call) => {
    if (isPage(call)) pages += 1;
    return pages >= n ? "refused" : undefined;
  });
};

describe("the daily sweep's heartbeat (R-30)", () => {
  it("is silent before the first run, and the association is not alarmed yet", async () => {
    expect(await readWatch()).toEqual({ today: "2027-03-01", isMissing: false });
    expect(await linesOf("watch-reminders")).toEqual([{ event: "sweep.missing", never: true }]);
  });

  it("is never given by a run that dies, at whichever page it dies", async () => {
    const { world, dynamodb } = faulty;
    dynamodb.takePassed();
    await world.backend.runScheduled("daily-sweep");
    const pages = dynamodb.takePassed().filter(isPage).length;
    const { lastCompletedAt } = await readRun();
    expect(pages).toBe(16);
    expect(lastCompletedAt).toBeTruthy();
    for (let page = 1; page <= pages; page += 1) {
      dieAtPage(page);
      await expect(world.backend.runScheduled("daily-sweep"), `page ${page}`).rejects.toThrow();
      dynamodb.setFaults(() => undefined);
      const after = await readRun();
      expect(after.lastCompletedAt, `page ${page}`).toBe(lastCompletedAt);
      expect(after.lastStartedAt > lastCompletedAt).toBe(true);
    }
    // All was handed over, but the note itself could not be written.
    let isOver = false;
    dynamodb.setFaults((call) => {
      isOver ||= isPage(call);
      return isOver && call.action === "TransactWriteItems" ? "refused" : undefined;
    });
    await expect(world.backend.runScheduled("daily-sweep")).rejects.toThrow();
    dynamodb.setFaults(() => undefined);
    expect((await readRun()).lastCompletedAt).toBe(lastCompletedAt);
  }, 120_000);

  it("says what the run found, and a run whose start could not be noted still wakes the planners", async () => {
    const { world, dynamodb } = faulty;
    let isOver = false;
    dynamodb.setFaults((call) => {
      isOver ||= isPage(call);
      return !isOver && call.action === "TransactWriteItems" ? "refused" : undefined;
    });
    const lines = await linesOf("daily-sweep");
    expect(lines).toEqual([
      { event: "sweep.unrecorded" },
      { event: "sweep.completed", on: "2027-03-01", found: 1, communes: 1 },
    ]);
    expect(await readRun()).toMatchObject({ lastCompletedOn: "2027-03-01", found: 1, communes: 1 });
    dynamodb.setFaults(() => undefined);
    await world.drain();
    expect(
      world.newMails().filter(({ destination }) => destination.to[0] === alpha.people.contractOfficer.email),
    ).not.toEqual([]);
  });

  it("is given by each of ten runs at once", async () => {
    const before = await readRun();
    await Promise.all(Array.from({ length: 10 }, () => faulty.world.backend.runScheduled("daily-sweep")));
    expect((await readRun()).lastCompletedAt > before.lastCompletedAt).toBe(true);
    await faulty.world.drain();
  });
});

describe("the second watcher (R-30)", () => {
  it("says nothing while all is well, and after 26 hours for how long the sweep is missing", async () => {
    const { world } = faulty;
    expect(await linesOf("watch-reminders")).toEqual([]);
    world.clock.set("2027-03-02");
    expect(await linesOf("watch-reminders")).toEqual([]);
    world.clock.set("2027-03-03");
    expect(await linesOf("watch-reminders")).toEqual([{ event: "sweep.missing", hours: 47 }]);
    expect(await readWatch()).toMatchObject({ today: "2027-03-03", isMissing: true });
    await world.sweep();
    expect(await linesOf("watch-reminders")).toEqual([]);
    expect(await readWatch()).toMatchObject({
      isMissing: false,
      lastCompletedAt: expect.stringContaining("2027-03-03"),
    });
  });

  it("counts a mail of which it is unclear for an hour whether it went out", async () => {
    const { world, ses } = faulty;
    // No answer from the mail service and no event: whether it went out stays open, and nobody looks again.
    ses.setFaults(() => "refused");
    world.clock.set("2027-05-27");
    await world.sweep();
    ses.setFaults(() => undefined);
    world.clock.set("2027-05-28");
    await world.backend.runScheduled("daily-sweep");
    const lines = await linesOf("watch-reminders");
    expect(lines).toEqual([{ event: "mail.unclear", count: 1 }]);
    for (const line of lines) expect(JSON.stringify(line)).not.toMatch(/@|Bitwerk|per_|ctr_/);
    await world.backend.runScheduled("find-due-mails");
    await world.drain();
    expect(await linesOf("watch-reminders")).toEqual([]);
  });

  it("counts a mail whose message was lost as stuck", async () => {
    const { world } = faulty;
    world.clock.set("2027-06-26");
    const rows = await readRows(world, `COMMUNE#${alpha.id}`, "DEADLINE#");
    const deadlines = rows.map(({ sk }) => sk.slice("DEADLINE#".length));
    await planReminders(world.deps, { communeId: alpha.id, on: "2027-06-26", deadlines });
    world.clock.set("2027-06-27");
    await world.backend.runScheduled("daily-sweep");
    expect(await linesOf("watch-reminders")).toEqual([{ event: "reminders.stuck", count: 1 }]);
    await world.drain();
    expect(await linesOf("watch-reminders")).toEqual([]);
  });
});
