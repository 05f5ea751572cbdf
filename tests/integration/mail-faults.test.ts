import { job as planReminders } from "@vigie/functions/jobs/plan-reminders/index.ts";
import { job as sendDigest } from "@vigie/functions/jobs/send-digest/index.ts";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Fault, Passing } from "../harness/fault-proxy.ts";
import { faultyWorld } from "../harness/faulty-world.ts";
import { association, type StaffedCommune, staffCommune } from "../harness/populated-world.ts";
import { printTable } from "../harness/print-table.ts";
import { recipientsIn } from "../harness/read-mail.ts";
import { readRows } from "../harness/read-table.ts";
import { rememberCommune } from "../harness/rewind.ts";
import { addContract, addVendor } from "../harness/set-up-deadlines.ts";

const today = "2027-03-01";
const tomorrow = "2027-03-02";
const plain = () => undefined;

let faulty: Awaited<ReturnType<typeof faultyWorld>>;
let alpha: StaffedCommune;
let rewind: () => Promise<void>;

beforeAll(async () => {
  faulty = await faultyWorld({ now: today });
  const { world } = faulty;
  await world.found(association);
  const place = { slug: "alpha", name: "Aigle", ofsNumber: 5401 };
  alpha = await staffCommune(world, await world.signIn(association.email), place);
  await addContract(world, alpha, (await addVendor(world, alpha)).id);
  await world.drain();
  rewind = await rememberCommune(world, alpha.id);
});

const revive = (): void => {
  faulty.dynamodb.setFaults(plain);
  faulty.ses.setFaults(plain);
};

/** The commune on the morning on which one person is to be told of one contract: the digest is planned, its message on its way. */
const plan = async (): Promise<void> => {
  const { world } = faulty;
  revive();
  world.backend.mailEvents.setPassage(() => "once");
  await rewind();
  world.clock.set(today);
  const deadlines = (await readRows(world, `COMMUNE#${alpha.id}`, "DEADLINE#")).map(({ sk }) =>
    sk.slice("DEADLINE#".length),
  );
  await planReminders(world.deps, { communeId: alpha.id, on: today, deadlines });
  world.newMails();
  faulty.dynamodb.takePassed();
  faulty.ses.takePassed();
};

const send = (): Promise<void> =>
  sendDigest(faulty.world.deps, {
    communeId: alpha.id,
    on: today,
    personId: alpha.people.contractOfficer.personId,
  });

/** Sends once, whatever comes of it, and says whether that succeeded. */
const trySending = (): Promise<boolean> =>
  send().then(
    () => true,
    () => false,
  );

const digestNow = async () => {
  const rows = await readRows(faulty.world, `COMMUNE#${alpha.id}`, `DIGEST#${today}`);
  const { status, attempts, lookAgainAt } = Object(rows[0]?.item);
  return { status, attempts, lookAgainAt };
};

const pass = async (minutes: number): Promise<void> => {
  faulty.world.clock.advance(minutes);
  await faulty.world.backend.runScheduled("find-due-mails");
  await faulty.world.drain();
};

const isSending = ({ action }: Passing) => action === "SendRawEmail";
const isWriting = ({ action }: Passing) => action === "TransactWriteItems";

/** From the call on that it happens at, the process is dead: nothing of it reaches anybody any more. */
const dieAt = (at: (writes: number) => boolean, fault: "refused" | "lost"): void => {
  let writes = 0;
  let isDead = false;
  faulty.dynamodb.setFaults((call) => {
    if (isDead) return "refused";
    if (!isWriting(call)) return undefined;
    writes += 1;
    isDead = at(writes);
    return isDead ? fault : undefined;
  });
  faulty.ses.setFaults((call) => (isDead && isSending(call) ? "refused" : undefined));
};

const once = (matches: (call: Passing) => boolean, fault: Fault) => {
  let isOver = false;
  return (call: Passing): Fault | undefined => {
    if (isOver || !matches(call)) return undefined;
    isOver = true;
    return fault;
  };
};

/** Where the sender dies, or its call to SES goes wrong; a digest's sending writes twice: its claim, and its record. */
const deaths = {
  "before the claim": () => dieAt((writes) => writes === 1, "refused"),
  "after the claim": () => dieAt((writes) => writes === 1, "lost"),
  "before SES: the call never arrives": () => faulty.ses.setFaults(once(isSending, "refused")),
  "after SES: the reply is lost": () => faulty.ses.setFaults(once(isSending, "lost")),
  "after the reply, before the record": () => dieAt((writes) => writes === 2, "refused"),
  "after the record": () => dieAt((writes) => writes === 2, "lost"),
} as const;
type Death = keyof typeof deaths;
const events = ["at once", "late", "twice", "never"] as const;
type EventFate = (typeof events)[number];

const passages = { "at once": "once", late: "held", twice: "twice", never: "lost" } as const;

/** Mails that arrive: two only where one went out, nobody heard of it, and its event was not there after a quarter of an hour. */
const expected: Record<Death, Record<EventFate, number>> = {
  "before the claim": { "at once": 1, late: 1, twice: 1, never: 1 },
  "after the claim": { "at once": 1, late: 1, twice: 1, never: 1 },
  "before SES: the call never arrives": { "at once": 1, late: 1, twice: 1, never: 1 },
  "after SES: the reply is lost": { "at once": 1, late: 2, twice: 1, never: 2 },
  "after the reply, before the record": { "at once": 1, late: 2, twice: 1, never: 2 },
  "after the record": { "at once": 1, late: 1, twice: 1, never: 1 },
};

const cells = Object.keys(deaths).flatMap((death) => events.map((event) => ({ death: death as Death, event })));
const counted = new Map<Death, Partial<Record<EventFate, number>>>();

describe("a mail whose sender dies or whose reply is lost (R-17, R-18)", () => {
  it.each(cells)("arrives $death, its event $event", async ({ death, event }) => {
    const { world } = faulty;
    await plan();
    world.backend.mailEvents.setPassage(() => passages[event]);
    deaths[death]();
    await trySending();
    revive();
    // The queue brings the message again.
    await world.drain();
    await pass(6);
    await pass(10);
    world.clock.advance(4);
    await world.backend.mailEvents.release();
    await world.drain();
    await pass(20);
    world.clock.set(tomorrow);
    await world.sweep();
    const mails = world.newMails();
    counted.set(death, { ...counted.get(death), [event]: mails.length });
    expect(mails).toHaveLength(expected[death][event]);
    expect(new Set(recipientsIn(mails))).toEqual(new Set([alpha.people.contractOfficer.email]));
    // A repetition says so, and its mark tells it from the first try.
    expect(mails.map(({ tags }) => tags?.attempt)).toEqual(
      mails.length === 2 ? ["1", "2"] : [death === "before the claim" ? "1" : expect.any(String)],
    );
    if (mails.length === 2) expect(mails[1]?.subject).not.toBe(mails[0]?.subject);
    expect(await digestNow()).toEqual({ status: "sent", attempts: expect.any(Number), lookAgainAt: undefined });
    expect(world.backend.countDead()).toBe(0);
  });

  afterAll(() => {
    const lines = [...counted].map(([death, line]) => [death, line] as const);
    const all = lines.flatMap(([, line]) => Object.values(line));
    printTable(`Mails that arrive, by where the sender dies and when the event of SES comes (${all.length} cells)`, {
      ...Object.fromEntries(lines),
      "in all": {
        mails: all.reduce((sum, count) => sum + count, 0),
        lost: all.filter((count) => count === 0).length,
        repeated: all.filter((count) => count === 2).length,
        "more than twice": all.filter((count) => count > 2).length,
      },
    });
  });
});

describe("a mail that SES refuses", () => {
  it("waits a quarter of an hour where SES says later, and costs no try", async () => {
    await plan();
    let refusals = 0;
    faulty.ses.setFaults((call) => {
      if (!isSending(call) || refusals === 3) return undefined;
      refusals += 1;
      return { status: 400, type: "Throttling" };
    });
    await trySending();
    expect(await digestNow()).toMatchObject({ status: "planned", attempts: 0 });
    for (const minutes of [6, 10, 16, 16, 16]) await pass(minutes);
    expect(refusals).toBe(3);
    expect(faulty.world.newMails()).toHaveLength(1);
    expect(await digestNow()).toMatchObject({ status: "sent", attempts: 1 });
  });

  it("is told to whoever comes next, the next day, where SES will never take it (R-26)", async () => {
    const { world } = faulty;
    await plan();
    faulty.ses.setFaults(once(isSending, { status: 400, type: "MessageRejected" }));
    await trySending();
    await pass(20);
    expect(world.newMails()).toEqual([]);
    expect(await digestNow()).toMatchObject({ status: "failed" });
    world.clock.set(tomorrow);
    await world.sweep();
    await world.sweep();
    expect(recipientsIn(world.newMails())).toEqual([alpha.people.itContact.email]);
  });

  it("is asked of SES once: the SDK repeats nothing by itself (maxAttempts 1)", async () => {
    await plan();
    faulty.ses.setFaults((call) => (isSending(call) ? "refused" : undefined));
    await trySending();
    expect(faulty.ses.takePassed().filter(isSending)).toHaveLength(1);
  });

  it("is repeated once at the most, however often the answer is lost; then a person must look", async () => {
    const { world } = faulty;
    await plan();
    world.backend.mailEvents.setPassage(() => "lost");
    faulty.ses.setFaults((call) => (isSending(call) ? "lost" : undefined));
    await trySending();
    for (const minutes of [16, 16, 16, 16]) await pass(minutes);
    expect(world.newMails()).toHaveLength(2);
    expect(await digestNow()).toMatchObject({ status: "failed", attempts: 2, lookAgainAt: undefined });
  });

  it("goes out once where ten messages ask for it at once", async () => {
    await plan();
    await Promise.allSettled(Array.from({ length: 10 }, send));
    await pass(20);
    expect(faulty.world.newMails()).toHaveLength(1);
  });
});

describe("a mail while the table fails (R-78)", () => {
  const faults: Record<string, { fault: Fault; lasts: boolean }> = {
    "throttled on and on": { fault: { status: 400, type: "ThrottlingException" }, lasts: true },
    "5xx once": { fault: { status: 500, type: "InternalServerError" }, lasts: false },
    "reply lost": { fault: "lost", lasts: false },
    "reply lost, then dead": { fault: "lost", lasts: true },
  };

  it("arrives once, whichever of the sender's calls to the table fails", async () => {
    const { world, dynamodb } = faulty;
    await plan();
    await send();
    const sites = dynamodb.takePassed().map(({ action }) => action);
    await world.drain();
    const table: Record<string, Record<string, string>> = {};
    for (const [name, { fault, lasts }] of Object.entries(faults)) {
      for (const [index, site] of sites.entries()) {
        await plan();
        let calls = -1;
        dynamodb.setFaults(() => {
          calls += 1;
          if (calls === index) return fault;
          return lasts && calls > index ? "refused" : undefined;
        });
        const isDone = await trySending();
        revive();
        await world.drain();
        await pass(16);
        const mails = world.newMails();
        expect(mails, `${name} at call ${index + 1}, ${site}`).toHaveLength(1);
        expect(await digestNow()).toMatchObject({ status: "sent" });
        const line = `${index + 1} ${site}`;
        table[line] = { ...table[line], [name]: isDone ? "done" : "done at the next try" };
      }
    }
    printTable(`Sending one digest while the table fails at one of its ${sites.length} calls: one mail each`, table);
    expect(world.backend.countDead()).toBe(0);
  }, 120_000);
});
