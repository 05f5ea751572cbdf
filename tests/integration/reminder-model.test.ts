import type { Deadline } from "@vigie/shared/deadline/deadline.ts";
import type { MailEvent } from "@vigie/shared/mailing/mail-event.ts";
import { mailingTransitions } from "@vigie/shared/mailing/mailing.ts";
import type { Member } from "@vigie/shared/member/member.ts";
import type { CommuneRole } from "@vigie/shared/member/role.ts";
import { parseDay, writeDay } from "@vigie/shared/time/day-number.oracle.ts";
import { isAllowed } from "@vigie/shared/transition.ts";
import fc from "fast-check";
import { expect, it } from "vitest";
import { type Asked, type ReminderCalendar, reminderCalendar } from "../harness/reminder-calendar.ts";
import { type ReminderMachine, reminderMachine, type SendFault } from "../harness/reminder-machine.ts";

/** The nightly number is asked for by its variable. */
const numRuns = Number(process.env.VIGIE_MODEL_RUNS ?? 2000);
const firstDay = parseDay("2027-03-01");
const thresholds = [30, 7, 0];
const subjects = ["a", "b", "c", "d"].map((letter) => `evl_01kb${letter.repeat(22)}`);
const roles: CommuneRole[] = ["contractOfficer", "itContact", "communeAdmin", "executive"];
const personIds = roles.map((_, index) => `per_01kb${String(index).repeat(22)}`);
const ownerId = personIds[1] ?? "";

const member = (role: CommuneRole, index: number): Member => ({
  personId: personIds[index] ?? "",
  version: 1,
  tenantId: "abcdefghijkl",
  tenantName: "Aigle",
  email: `${role.toLowerCase()}@alpha.test`,
  name: role,
  language: "fr",
  roles: [role],
  status: "active",
  since: "2027-01-01T08:00:00.000Z",
});

/** What the register says of a subject: due on a day, closing some days later, then due again a year on; decided until a day. */
type Entry = { dueDay: number; openDays: number; settledUntil?: number | undefined };
type Register = Map<string, Entry>;
type Model = {
  calendar: ReminderCalendar;
  register: Register;
  /** Mails of which nobody knows whether they went out, though they did. */
  doubts: Set<string>;
  /** Tries of each mail that went nowhere. */
  vain: Map<string, number>;
  queue: string[];
};
type Command = fc.Command<Model, ReminderMachine>;

const year = 365;
const askedOn = ({ dueDay, openDays, settledUntil = 0 }: Entry, day: number): Asked => {
  const isOver = settledUntil > 0 && day >= settledUntil;
  let due = isOver ? dueDay + year : dueDay;
  while (day > due + openDays) due += year;
  return { dueDay: due, closeDay: due + openDays, isSettled: settledUntil > 0 && !isOver };
};

const deriveFrom =
  (register: Register) =>
  (subjectId: string, on: string): Deadline | undefined => {
    const entry = register.get(subjectId);
    if (!entry) return undefined;
    const { dueDay, closeDay, isSettled } = askedOn(entry, parseDay(on));
    return {
      version: 1,
      kind: "evaluation",
      subjectId,
      vendorId: `vnd_01kb${"0".repeat(22)}`,
      ...(subjectId === subjects[0] && { ownerId }),
      dueOn: writeDay(dueDay),
      closesOn: writeDay(closeDay),
      ...(isSettled && { wakesOn: writeDay(entry.settledUntil ?? 0) }),
      thresholds,
    };
  };

const ask = ({ calendar, register }: Model, subject: string, on: string, why: "changed" | "lookedAt"): void => {
  const entry = register.get(subject);
  const day = parseDay(on);
  const owner = subject === subjects[0] ? ownerId : "";
  calendar.ask(subject, entry && askedOn(entry, day), { ownerId: owner, day, why });
};

const wordsOf = (lines: { subjectId: string; dueOn: string; threshold: number }[]): string[] =>
  lines
    .map(({ subjectId, dueOn, threshold }) => `${subjectId} ${parseDay(dueOn)} ${parseDay(dueOn) - threshold}`)
    .sort();
const partsOf = (key: string) => ({ on: key.split(" ")[0] ?? "", personId: key.split(" ")[1] ?? "" });

const sweep = (days: number): Command => ({
  check: () => true,
  run: (model, machine) => {
    const on = writeDay(parseDay(machine.today()) + days);
    if (days > 0) machine.setNow(`${on}T05:00:00.000Z`);
    const known = new Set(machine.digests.keys());
    machine.sweep(on);
    for (const subject of model.register.keys()) ask(model, subject, on, "lookedAt");
    model.calendar.look(parseDay(on));
    const planned = [...machine.digests].filter(([key]) => !known.has(key));
    model.queue.push(...planned.map(([key]) => key));
    const written = model.calendar.letters().filter(({ day }) => day === parseDay(on));
    for (const [key, { lines }] of planned) {
      const letter = written.find(({ personId }) => `${on} ${personId}` === key);
      expect(wordsOf(lines), key).toEqual(
        letter?.lines.map(({ subject, dueDay, stageDay }) => `${subject} ${dueDay} ${stageDay}`).sort(),
      );
    }
    expect([...machine.digests.keys()].filter((key) => key.startsWith(on)).sort()).toEqual(
      written.map(({ personId }) => `${on} ${personId}`).sort(),
    );
  },
  toString: () => `sweep(+${days})`,
});

const change = (
  name: string,
  subject: number,
  make: (entry: Entry | undefined, day: number) => Entry | undefined,
): Command => ({
  check: () => true,
  run: (model, machine) => {
    const id = subjects[subject] ?? "";
    const on = machine.today();
    const entry = make(model.register.get(id), parseDay(on));
    if (entry) model.register.set(id, entry);
    else model.register.delete(id);
    machine.follow(id);
    ask(model, id, on, "changed");
  },
  toString: () => `${name}(${subject})`,
});

const plan = (subject: number, inDays: number, openDays: number) =>
  change(`plan+${inDays}/${openDays}`, subject, (entry, day) => entry ?? { dueDay: day + inDays, openDays });
const edit = (subject: number, byDays: number) =>
  change(`edit${byDays}`, subject, (entry) => entry && { ...entry, dueDay: entry.dueDay + byDays });
const decide = (subject: number, days: number) =>
  change(`decide+${days}`, subject, (entry, day) => entry && { ...entry, settledUntil: day + days });
const cancel = (subject: number) => change("cancel", subject, () => undefined);

const deliverOne = (model: Model, machine: ReminderMachine, key: string, fault: SendFault): void => {
  const { on, personId } = partsOf(key);
  const day = parseDay(on);
  const today = Math.max(day, parseDay(machine.today()));
  const before = machine.taken.length;
  if (machine.send(key, fault) === "nothing") {
    expect(machine.taken.length).toBe(before);
    return;
  }
  const said = model.calendar.rewrite(personId, day, (subject) => {
    const entry = model.register.get(subject);
    return entry && askedOn(entry, today);
  });
  model.calendar.take(personId, day);
  const mail = machine.taken[before];
  if (mail) {
    expect(wordsOf(mail.lines)).toEqual(said);
    if (mail.attempt > 1 && machine.taken.slice(0, before).some((each) => each.key === key))
      expect(model.doubts, "a repetition without a doubt").toContain(key);
    if (fault !== "none") model.doubts.add(key);
  }
  const wasTried = machine.digests.get(key)?.status !== "dropped";
  if (wasTried && (fault === "neverArrives" || fault === "diesAfterClaim"))
    model.vain.set(key, (model.vain.get(key) ?? 0) + 1);
  if (machine.digests.get(key)?.status === "planned") model.calendar.putBack(personId, day);
  if (machine.digests.get(key)?.returned) model.calendar.returned(personId, day);
};

const deliver = (fault: SendFault): Command => ({
  check: ({ queue }) => queue.length > 0,
  run: (model, machine) => {
    const key = model.queue.shift();
    if (key) deliverOne(model, machine, key, fault);
    // Who dies before it took the mail gets its message again.
    if (key && fault === "diesBeforeClaim") model.queue.push(key);
  },
  toString: () => `deliver(${fault})`,
});

const deliverAgain = (index: number): Command => ({
  check: ({ calendar }) => calendar.letters().length > 0,
  run: (model, machine) => {
    const keys = [...machine.digests.keys()];
    deliverOne(model, machine, keys[index % keys.length] ?? "", "none");
  },
  toString: () => `deliverAgain(${index})`,
});

const hear = (index: number, kind: MailEvent["kind"]): Command => ({
  check: () => true,
  run: ({ calendar, doubts }, machine) => {
    const mail = machine.taken[index % Math.max(machine.taken.length, 1)];
    if (!mail) return;
    const closing: readonly string[] = ["bounce", "complaint", "rejection"];
    const isClosed = () => closing.includes(machine.digests.get(mail.key)?.returned?.kind ?? "");
    const wasClosed = isClosed();
    machine.hear(mail.key, kind);
    doubts.delete(mail.key);
    // Whatever was said of the mail before, an address that is none is closed.
    expect(isClosed()).toBe(wasClosed || closing.includes(kind));
    if (isClosed() && !wasClosed) calendar.returned(mail.personId, parseDay(mail.on));
  },
  toString: () => `hear(${index}, ${kind})`,
});

const wait = (minutes: number, fault: SendFault): Command => ({
  check: () => true,
  run: (model, machine) => {
    machine.advance(minutes);
    for (const key of machine.dueMails()) deliverOne(model, machine, key, fault);
  },
  toString: () => `wait(${minutes}, ${fault})`,
});

const mend = (index: number): Command => ({
  check: () => true,
  run: ({ calendar }, machine) => {
    const personId = personIds[index];
    machine.setMembers(
      machine.members().map(({ undeliverable, ...each }) => ({
        ...each,
        ...(undeliverable && each.personId !== personId && { undeliverable }),
      })),
    );
    for (const person of calendar.people) if (person.personId === personId) person.isReachable = true;
  },
  toString: () => `mend(${index})`,
});

const subject = fc.nat({ max: subjects.length - 1 });
const fault = fc.oneof(
  { weight: 4, arbitrary: fc.constant<SendFault>("none") },
  {
    weight: 3,
    arbitrary: fc.constantFrom<SendFault>(
      "diesBeforeClaim",
      "diesAfterClaim",
      "neverArrives",
      "lostReply",
      "diesAfterReply",
      "throttled",
      "rejected",
    ),
  },
);
const commands = fc.commands<Model, ReminderMachine>(
  [
    fc
      .tuple(subject, fc.integer({ min: -10, max: 60 }), fc.integer({ min: 0, max: 40 }))
      .map((drawn) => plan(...drawn)),
    fc.tuple(subject, fc.constantFrom(-30, -1, 1, 7, 45)).map((drawn) => edit(...drawn)),
    fc.tuple(subject, fc.integer({ min: 1, max: 40 })).map((drawn) => decide(...drawn)),
    subject.map(cancel),
    fc.constantFrom(0, 1, 1, 1, 3, 7, 12).map(sweep),
    fc.constantFrom(1, 1, 2, 400).map(sweep),
    fault.map(deliver),
    fault.map(deliver),
    fc.nat({ max: 20 }).map(deliverAgain),
    fc
      .tuple(
        fc.nat({ max: 20 }),
        fc.constantFrom<MailEvent["kind"]>("sent", "delivered", "bounce", "softBounce", "complaint"),
      )
      .map((drawn) => hear(...drawn)),
    fc.tuple(fc.constantFrom(1, 14, 15, 16, 60), fault).map((drawn) => wait(...drawn)),
    fc.nat({ max: personIds.length - 1 }).map(mend),
  ],
  { maxCommands: 60, size: "max" },
);

const register = fc
  .array(fc.record({ inDays: fc.integer({ min: -10, max: 40 }), openDays: fc.integer({ min: 0, max: 40 }) }), {
    minLength: 2,
    maxLength: subjects.length,
  })
  .map((drawn) => drawn.map(({ inDays, openDays }, index) => plan(index, inDays, openDays)));

const start = () => {
  const register: Register = new Map();
  const people = roles.map((role, index) => ({ personId: personIds[index] ?? "", roles: [role], isReachable: true }));
  const model: Model = {
    calendar: reminderCalendar(thresholds, people),
    register,
    doubts: new Set(),
    vain: new Map(),
    queue: [],
  };
  const now = `${writeDay(firstDay)}T05:00:00.000Z`;
  return { model, real: reminderMachine({ derive: deriveFrom(register), members: roles.map(member), now }) };
};

/** Everything that still waits is done, without faults, until nothing is left to look at. */
const settle = (model: Model, machine: ReminderMachine): void => {
  for (const key of model.queue.splice(0)) deliverOne(model, machine, key, "none");
  for (let quarters = 0; machine.dueMails().length > 0 || quarters < 3; quarters += 1) {
    machine.advance(16);
    for (const key of machine.dueMails()) deliverOne(model, machine, key, "none");
    expect(quarters).toBeLessThan(10);
  }
};

it(`sends what the calendar asks for, once, whatever happens in whatever order (R-15, R-16; ${numRuns} runs)`, () => {
  const seen = { runs: 0, letters: 0, mails: 0, repeated: 0, failed: 0 };
  fc.assert(
    fc.property(register, commands, (planned, drawn) => {
      const { model, real } = start();
      for (const command of planned) command.run(model, real);
      fc.modelRun(() => ({ model, real }), drawn);
      settle(model, real);
      for (const { personId, day, lines } of model.calendar.letters()) {
        const key = `${writeDay(day)} ${personId}`;
        const mails = real.taken.filter((mail) => mail.key === key);
        const digest = real.digests.get(key);
        expect(mails.length, key).toBeLessThanOrEqual(2);
        // Lost is only what went nowhere twice, or what the mail service would not take: both are written down as failed.
        const isLost = mails.length === 0 && lines.length > 0 && digest?.status !== "dropped";
        if (isLost) expect({ status: digest?.status }).toEqual({ status: "failed" });
        if (isLost && !digest?.returned) expect(model.vain.get(key)).toBe(2);
        seen.letters += 1;
        seen.mails += mails.length;
        seen.repeated += mails.length > 1 ? 1 : 0;
        seen.failed += isLost ? 1 : 0;
      }
      for (const { before, after } of real.steps)
        expect(isAllowed(mailingTransitions, before, after), `${before} → ${after}`).toBe(true);
      seen.runs += 1;
    }),
    { numRuns },
  );
  console.log("Reminder model:", JSON.stringify(seen));
  // A model in which nothing happens proves nothing.
  expect(seen.mails).toBeGreaterThan(numRuns);
  expect(seen.repeated).toBeGreaterThan(numRuns / 100);
}, 600_000);
