import { job as dailySweep } from "@vigie/functions/jobs/daily-sweep/index.ts";
import { job as planReminders } from "@vigie/functions/jobs/plan-reminders/index.ts";
import { insert } from "@vigie/functions/lib/change.ts";
import { communes } from "@vigie/functions/tables/commune.table.ts";
import { deadlines } from "@vigie/functions/tables/deadline.table.ts";
import { members } from "@vigie/functions/tables/member.table.ts";
import { evaluations, vendors } from "@vigie/functions/tables/register.table.ts";
import { testCommune } from "@vigie/shared/commune/test-commune.ts";
import { armDeadline, evaluationDeadline } from "@vigie/shared/deadline/derive-deadline.ts";
import { addDays } from "@vigie/shared/time/plain-date.ts";
import { Vendor } from "@vigie/shared/vendor/vendor.ts";
import { expect, it } from "vitest";
import { type Consumed, startCapacityProxy } from "../harness/capacity-proxy.ts";
import { printTable } from "../harness/print-table.ts";
import { testWorld } from "../harness/test-world.ts";
import { fillTable, type Inserts } from "./fill-table.ts";

/** Fewer for a quick look: `VIGIE_BENCH_COMMUNES=600 npm run bench -- sweep`. */
const many = Number(process.env.VIGIE_BENCH_COMMUNES ?? 3000);
const few = 300;
/** Communes whose reminders are planned for the figures; in the others the same stays due. */
const planned = 30;
const eachDue = 10;
const eachInAll = 100;
const dueOn = "2027-06-30";
const fill = { at: "2027-01-04T08:00:00.000Z", on: "2027-01-04" };

const ulid = (number: number): string => `01kb${String(number).padStart(22, "0")}`;
const communeIdOf = (index: number): string => `bench${String(index).padStart(7, "0")}`;

/** A commune with a hundred evaluations to come: in some communes ten of them at the end of June, all others years ahead. */
const communeRows = (index: number, isDue: boolean): Inserts => {
  const communeId = communeIdOf(index);
  const commune = testCommune({ id: communeId });
  const personId = `per_${ulid(index)}`;
  const member = {
    personId,
    version: 1,
    tenantId: communeId,
    tenantName: commune.name,
    email: `officer@c${index}.test`,
    name: "Responsable",
    language: "fr" as const,
    roles: ["contractOfficer" as const],
    status: "active" as const,
    since: fill.at,
  };
  const changes = Array.from({ length: eachInAll }, (_, at) => {
    const number = index * eachInAll + at;
    const vendorId = `vnd_${ulid(number)}`;
    const evaluation = {
      id: `evl_${ulid(number)}`,
      version: 1,
      vendorId,
      dueOn: isDue && at < eachDue ? dueOn : addDays("2031-01-01", number % 1000),
      ownerId: personId,
      status: "planned" as const,
      createdAt: fill.at,
    };
    const deadline = evaluationDeadline(evaluation, commune);
    if (!deadline) throw new Error("A planned evaluation is due some day");
    const stored = insert(deadlines, armDeadline(deadline, fill.at));
    if (evaluation.dueOn !== dueOn) return [stored];
    const vendor = Vendor.parse({
      id: vendorId,
      version: 1,
      name: `Prestataire ${at}`,
      criticality: "medium",
      createdAt: fill.at,
    });
    return [stored, insert(evaluations, evaluation), insert(vendors, vendor)];
  });
  return { communeId, changes: [insert(communes, commune), insert(members, member), ...changes.flat()] };
};

function* communesFrom(from: number, to: number): Generator<Inserts> {
  for (let index = from; index < to; index += 1) yield communeRows(index, index < few);
}

const isRead = ({ action }: Consumed): boolean => /Query|Get/.test(action);
const sum = (consumed: Consumed[]): number => consumed.reduce((total, { units }) => total + units, 0);
const spread = (values: number[], digits = 0): string => {
  const sorted = [...values].sort((a, b) => a - b);
  const shown = [sorted[0], sorted[Math.floor(sorted.length / 2)], sorted.at(-1)];
  return shown.map((value) => (value ?? 0).toFixed(digits)).join(" / ");
};
const median = (values: number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

it(`the sweep of ${few} and of ${many} communes, ${eachInAll} deadlines each, the same ${few * eachDue} due`, async () => {
  // What the engine keeps of so many rows needs more than it is given otherwise; this variable wins over its own argument.
  process.env._JAVA_OPTIONS = "-Xmx3g";
  await testWorld({ now: fill.on });
  const endpoint = process.env.AWS_ENDPOINT_URL_DYNAMODB ?? "";
  const proxy = await startCapacityProxy(endpoint);
  process.env.AWS_ENDPOINT_URL_DYNAMODB = proxy.url;
  const { deps, clock, tableName } = await testWorld({ now: fill.on });
  const dueKeys = (index: number): string[] =>
    Array.from({ length: eachDue }, (_, at) => `evaluation#evl_${ulid(index * eachInAll + at)}`);

  /** One day's run: the sweep itself, then the planning of some of the communes it found. */
  const runOn = async (on: string) => {
    clock.set(on);
    proxy.takeConsumed();
    const sweptAt = performance.now();
    const { found } = await dailySweep(deps, {});
    const sweepMs = performance.now() - sweptAt;
    const sweep = proxy.takeConsumed();
    expect(found).toBe(few * eachDue);
    const plannedAt = performance.now();
    let peakBytes = 0;
    for (let index = 0; index < planned; index += 1) {
      await planReminders(deps, { communeId: communeIdOf(index), on, deadlines: dueKeys(index) });
      peakBytes = Math.max(peakBytes, process.memoryUsage().heapUsed);
    }
    const planMs = performance.now() - plannedAt;
    const plan = proxy.takeConsumed();
    return {
      sweepMs,
      sweepUnits: sum(sweep.filter(isRead)),
      sweepQueries: sweep.filter(({ action }) => action === "Query").length,
      perSecond: (planned * eachDue * 1000) / planMs,
      readUnits: sum(plan.filter(isRead)) / (planned * eachDue),
      writeUnits: sum(plan.filter((call) => !isRead(call))) / (planned * eachDue),
      megabytes: peakBytes / 1_048_576,
    };
  };
  const measureAll = async (days: string[]) => {
    const runs: Awaited<ReturnType<typeof runOn>>[] = [];
    for (const on of days) runs.push(await runOn(on));
    return runs;
  };

  const where = { endpoint, tableName };
  const fewRows = await fillTable(where, communesFrom(0, few));
  // The days on which the ten evaluations of each commune cross a threshold: three before their day, three weeks over.
  const small = await measureAll([-30, -7, 0].map((days) => addDays(dueOn, days)));
  const filledAt = performance.now();
  const moreRows = await fillTable(where, communesFrom(few, many));
  const fillSeconds = (performance.now() - filledAt) / 1000;
  const large = await measureAll([7, 14, 21].map((days) => addDays(dueOn, days)));

  const lineOf = (rows: number, runs: typeof small) => ({
    rows,
    "sweep, ms": spread(runs.map(({ sweepMs }) => sweepMs)),
    "Query calls": spread(runs.map(({ sweepQueries }) => sweepQueries)),
    "sweep, read units": spread(runs.map(({ sweepUnits }) => sweepUnits)),
    "planned a second": spread(runs.map(({ perSecond }) => perSecond)),
    "read units a reminder": spread(
      runs.map(({ readUnits }) => readUnits),
      2,
    ),
    "write units a reminder": spread(
      runs.map(({ writeUnits }) => writeUnits),
      2,
    ),
    "heap, MB": spread(runs.map(({ megabytes }) => megabytes)),
  });
  const ratioOf = (of: (run: (typeof small)[number]) => number): string =>
    (median(large.map(of)) / median(small.map(of))).toFixed(2);
  printTable(`The daily run, ${few * eachDue} of all deadlines due (minimum / median / maximum of three days)`, {
    [`${few} communes`]: lineOf(fewRows, small),
    [`${many} communes`]: lineOf(fewRows + moreRows, large),
    "many to few": {
      "sweep, ms": ratioOf(({ sweepMs }) => sweepMs),
      "sweep, read units": ratioOf(({ sweepUnits }) => sweepUnits),
      "planned a second": ratioOf(({ perSecond }) => perSecond),
      "read units a reminder": ratioOf(({ readUnits }) => readUnits),
      "write units a reminder": ratioOf(({ writeUnits }) => writeUnits),
    },
  });
  console.log(`${moreRows} rows were filled in ${fillSeconds.toFixed(0)} s.`);
}, 1_800_000);
