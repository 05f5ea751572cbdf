import { SQSClient } from "@aws-sdk/client-sqs";
import { job as dailySweep } from "@vigie/functions/jobs/daily-sweep/index.ts";
import { job as planReminders } from "@vigie/functions/jobs/plan-reminders/index.ts";
import { job as relayOutbox } from "@vigie/functions/jobs/relay-outbox/index.ts";
import { job as sendDigest } from "@vigie/functions/jobs/send-digest/index.ts";
import type { Deps } from "@vigie/functions/lib/deps.ts";
import { queues } from "@vigie/functions/lib/queues.ts";
import { beforeAll, expect, it } from "vitest";
import { type Fault, type Passing, startFaultProxy } from "../harness/fault-proxy.ts";
import { faultyWorld } from "../harness/faulty-world.ts";
import { alphaPlace, association, type StaffedCommune, staffCommune } from "../harness/populated-world.ts";
import { printTable } from "../harness/print-table.ts";
import { readRows } from "../harness/read-table.ts";
import { rememberCommune } from "../harness/rewind.ts";
import { addContract, addEvaluation, addVendor } from "../harness/set-up-deadlines.ts";

const today = "2027-03-01";

let faulty: Awaited<ReturnType<typeof faultyWorld>>;
let sqs: Awaited<ReturnType<typeof startFaultProxy>>;
let deps: Deps;
let alpha: StaffedCommune;
let rewind: () => Promise<void>;

const setFaults = (decide: (call: Passing) => Fault | undefined): void => {
  for (const proxy of [faulty.dynamodb, faulty.ses, sqs]) proxy.setFaults(decide);
};

beforeAll(async () => {
  // Who is dead tries nothing again.
  process.env.AWS_MAX_ATTEMPTS = "1";
  faulty = await faultyWorld({ now: today });
  const { world } = faulty;
  const { queues: engine } = world.engines;
  sqs = await startFaultProxy(engine.url);
  const prefix = engine.prefix(world.tableName).replace(engine.url, sqs.url);
  deps = { ...world.deps, queues: queues(new SQSClient({}), prefix) };
  await world.found(association);
  alpha = await staffCommune(world, await world.signIn(association.email), alphaPlace);
  // Three people to tell: the officer of two things, the contact of one, the executive of what is overdue.
  const vendor = await addVendor(world, alpha);
  await addContract(world, alpha, vendor.id);
  await addContract(world, alpha, vendor.id, { reference: "C-2", ownerId: alpha.people.itContact.personId });
  await addEvaluation(world, alpha, vendor.id, "2027-02-20");
  await world.drain();
  rewind = await rememberCommune(world, alpha.id);
});

const rowsOf = (prefix: string) => readRows(faulty.world, `COMMUNE#${alpha.id}`, prefix);

/** What arrived, whom and about what: a mail's links. */
const arrived = (): string[] =>
  faulty.world
    .newMails()
    .map(({ destination, body }) => {
      const pages = body.text?.match(/\/(contrats|prestataires)\/[a-z]{3}_[0-9a-z]{26}/g) ?? [];
      return [destination.to[0], ...[...new Set(pages)].sort()].join(" ");
    })
    .sort();

const plan = async (): Promise<void> => {
  const deadlines = (await rowsOf("DEADLINE#")).map(({ sk }) => sk.slice("DEADLINE#".length));
  await planReminders(deps, { communeId: alpha.id, on: today, deadlines });
};

const isRead = (action: string): boolean => /Get|Query/.test(action);

type Step = { before: () => Promise<void>; act: () => Promise<unknown> };

/** What dies, and what was done before it. */
const processes: Record<string, Step> = {
  "daily-sweep": { before: async () => {}, act: () => dailySweep(deps, {}) },
  "plan-reminders": { before: async () => {}, act: plan },
  "relay-outbox": {
    before: plan,
    act: async () => {
      for (const row of await rowsOf("OUTBOX#")) if (row.job === "send-digest") await relayOutbox(deps, row);
    },
  },
  "send-digest": {
    before: plan,
    act: () => sendDigest(deps, { communeId: alpha.id, on: today, personId: alpha.people.contractOfficer.personId }),
  },
};

const start = async ({ before }: Step): Promise<void> => {
  setFaults(() => undefined);
  await faulty.world.drain();
  await rewind();
  faulty.world.clock.set(today);
  faulty.world.newMails();
  await before();
};

/** What happens by itself once the machine stands again: the queues bring their messages, what is in doubt is looked at, the sweep runs anew. */
const heal = async (name: string): Promise<void> => {
  const { world } = faulty;
  setFaults(() => undefined);
  await world.drain();
  // Only where somebody died while sending can a mail be in doubt.
  if (name === "send-digest") {
    world.clock.advance(20);
    await world.backend.runScheduled("find-due-mails");
    await world.drain();
  }
  await world.sweep();
};

it("sends the same mails, none twice, wherever a run of the sweep dies, and whether its last call was done or not (R-19, R-78)", async () => {
  const undisturbed = new Set<string>();
  const table: Record<string, Record<string, number>> = {};
  for (const [name, step] of Object.entries(processes)) {
    await start(step);
    const calls: string[] = [];
    setFaults(({ action }) => void calls.push(action));
    await step.act();
    await heal(name);
    const whole = arrived();
    expect(whole).toHaveLength(3);
    for (const mail of whole) undisturbed.add(mail);
    let deaths = 0;
    for (const [index, action] of calls.entries()) {
      // To whoever died, a read that was answered and one that was not are the same.
      for (const fault of isRead(action) ? (["refused"] as const) : (["refused", "lost"] as const)) {
        await start(step);
        let made = 0;
        setFaults(() => {
          made += 1;
          if (made <= index) return undefined;
          return made === index + 1 ? fault : "refused";
        });
        await step.act().catch(() => {});
        expect(made).toBeGreaterThan(index);
        await heal(name);
        expect(arrived(), `${name}, call ${index + 1}, ${action}, ${fault}`).toEqual(whole);
        deaths += 1;
      }
    }
    const count = (matches: (action: string) => boolean) => calls.filter(matches).length;
    table[name] = {
      reads: count(isRead),
      writes: count((action) => action === "TransactWriteItems"),
      "to queues": count((action) => action.startsWith("SendMessage")),
      "to SES": count((action) => action === "SendRawEmail"),
      deaths,
      "mails lost": 0,
      "mails twice": 0,
    };
  }
  // However far the undisturbed process itself got, the people and what they are told are the same.
  expect(undisturbed.size).toBe(3);
  printTable("Deaths of the daily run, at each of its calls in turn", table);
  expect(faulty.world.backend.countDead()).toBe(0);
}, 180_000);
