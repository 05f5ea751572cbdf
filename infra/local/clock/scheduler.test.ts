import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { jobs } from "@vigie/functions/jobs/jobs.ts";
import { afterAll, expect, it } from "vitest";
import { openClock } from "./movable-clock.ts";
import { createScheduler } from "./scheduler.ts";

const directory = mkdtempSync(join(tmpdir(), "vigie-clock-"));
afterAll(() => rmSync(directory, { recursive: true }));

const start = (name: string) => {
  const clock = openClock(join(directory, name));
  const ran: string[] = [];
  const ranJobs: string[] = [];
  // Of the schedules the daily one is told; each keeps its own count.
  const scheduler = createScheduler(clock, async (job) => {
    if (job === "daily-sweep") ran.push(clock.today());
    ranJobs.push(job);
  });
  return { clock, ran, ranJobs, scheduler };
};

it("runs nothing at its first look: the count starts there", async () => {
  const { ran, scheduler } = start("first.json");
  await scheduler.runDue();
  expect(ran).toEqual([]);
});

it("runs once after a jump, however many days it skipped, and once a day after", async () => {
  const { clock, ran, scheduler } = start("jump.json");
  await scheduler.runDue();
  for (const day of ["2090-03-01", "2090-06-01", "2090-06-01", "2090-06-02"]) {
    clock.moveTo(day);
    await scheduler.runDue();
  }
  expect(ran).toEqual(["2090-03-01", "2090-06-01", "2090-06-02"]);
});

it("runs each schedule once after a jump over a year, were it due every five minutes of it", async () => {
  const { clock, ranJobs, scheduler } = start("year.json");
  await scheduler.runDue();
  clock.moveTo("2091-06-01");
  await scheduler.runDue();
  const scheduled = Object.entries(jobs).filter(([, { trigger }]) => trigger.kind === "schedule");
  expect(ranJobs.toSorted()).toEqual(scheduled.map(([job]) => job).toSorted());
  await scheduler.runDue();
  expect(ranJobs).toHaveLength(scheduled.length);
});

it("keeps where it was moved to over a restart", () => {
  const { clock } = start("kept.json");
  clock.moveTo("2090-03-01");
  expect(start("kept.json").clock.today()).toBe("2090-03-01");
});
