import { testCommune } from "@vigie/shared/commune/test-commune.ts";
import type { Contract } from "@vigie/shared/contract/contract.ts";
import type { Term } from "@vigie/shared/contract/term.ts";
import { rulingTerm } from "@vigie/shared/contract/terms-version.ts";
import { testContract } from "@vigie/shared/contract/test-contract.ts";
import { decisionDeadline, evaluationDeadline } from "@vigie/shared/deadline/derive-deadline.ts";
import type { Evaluation } from "@vigie/shared/evaluation/evaluation.ts";
import type { Member } from "@vigie/shared/member/member.ts";
import type { CommuneRole } from "@vigie/shared/member/role.ts";
import { parseDay, shiftMonths, writeDay } from "@vigie/shared/time/day-number.oracle.ts";
import { Temporal } from "temporal-polyfill";
import { expect, it } from "vitest";
import { askedOfContract, askedOfEvaluation, evaluationThresholds, termEndFor } from "../harness/asked-of.ts";
import { printTable } from "../harness/print-table.ts";
import { randomFrom } from "../harness/random-from.ts";
import { type Asked, reminderCalendar } from "../harness/reminder-calendar.ts";
import { reminderMachine, type SendFault } from "../harness/reminder-machine.ts";

/** `VIGIE_SOAK_SEED=… npx vitest run tests/integration/soak.test.ts` repeats a run that failed. */
const seed = Number(process.env.VIGIE_SOAK_SEED ?? 20261124);
const firstDay = parseDay("2027-01-01");
const lastDay = parseDay("2036-12-31");
const commune = testCommune();
const roles: CommuneRole[] = ["contractOfficer", "itContact", "communeAdmin", "executive"];

const idOf = (prefix: string, number: number): string => `${prefix}_01kb${String(number).padStart(22, "0")}`;
const personIdOf = (index: number): string => idOf("per", index);
const ownerId = personIdOf(1);

const members: Member[] = roles.map((role, index) => ({
  personId: personIdOf(index),
  version: 1,
  tenantId: commune.id,
  tenantName: commune.name,
  email: `${role.toLowerCase()}@alpha.test`,
  name: role,
  language: "fr",
  roles: [role],
  status: "active",
  since: "2026-01-01T08:00:00.000Z",
}));

const sixInTheMorning = (on: string): string =>
  Temporal.ZonedDateTime.from(`${on}T06:00[Europe/Zurich]`).toInstant().toString();

it(`sends in ten years what the calendar asks for, through edits, bounces and outages (R-22, R-82; seed ${seed})`, () => {
  const random = randomFrom(seed);
  const contracts = new Map<string, Contract>();
  const evaluations = new Map<string, Evaluation>();
  const seen = { sweeps: 0, missed: 0, edits: 0, letters: 0, lines: 0, mails: 0, repeated: 0, bounces: 0, lost: 0 };

  const people = roles.map((role, index) => ({ personId: personIdOf(index), roles: [role], isReachable: true }));
  const calendar = reminderCalendar(evaluationThresholds, people);
  const machine = reminderMachine({
    now: sixInTheMorning(writeDay(firstDay)),
    members,
    derive: (subjectId, on) => {
      const contract = contracts.get(subjectId);
      if (contract) return decisionDeadline(contract, commune, on);
      const evaluation = evaluations.get(subjectId);
      return evaluation && evaluationDeadline(evaluation, commune);
    },
  });

  const ownerOf = (subject: string): string => (contracts.get(subject) ?? evaluations.get(subject))?.ownerId ?? "";
  const askedOf = (subject: string, day: number): Asked | undefined => {
    const contract = contracts.get(subject);
    const term = contract && rulingTerm(contract, writeDay(day));
    if (term) return askedOfContract(term, contract.decided?.forTermEndOn, day);
    const evaluation = evaluations.get(subject);
    return evaluation?.status === "planned" ? askedOfEvaluation(evaluation.dueOn) : undefined;
  };
  const ask = (subject: string, day: number, why: "changed" | "lookedAt"): void =>
    calendar.ask(subject, askedOf(subject, day), { ownerId: ownerOf(subject), day, why });

  const follow = (subject: string, day: number): void => {
    machine.follow(subject);
    ask(subject, day, "changed");
    seen.edits += 1;
  };

  const drawTerm = (startOn: string): Term => ({
    startOn,
    renewal: "tacit",
    initialMonths: random.pick(6, 12, 24, 36),
    renewalMonths: random.pick(3, 12, 12, 24),
    notice: random.pick<Term["notice"]>({ months: 1 }, { months: 3 }, { months: 6 }, { days: 30 }, { days: 90 }),
  });
  const planEvaluation = (number: number, day: number): void => {
    const id = idOf("evl", number);
    const dueOn = writeDay(day + random.below(400));
    const owner = random.happens(0.5) ? { ownerId } : {};
    const known = {
      id,
      version: 1,
      vendorId: idOf("vnd", number),
      createdAt: machine.now(),
      status: "planned" as const,
    };
    evaluations.set(id, { ...known, dueOn, ...owner });
    follow(id, day);
  };

  // The ends of short months and leap years are among the starts.
  const starts = ["2026-01-31", "2024-02-29", "2025-08-31", "2026-03-28", "2025-10-31", "2026-07-01", "2027-02-28"];
  for (const [index, startOn] of starts.entries()) {
    const id = idOf("ctr", index);
    contracts.set(id, testContract({ id, term: drawTerm(startOn), ...(index % 2 === 0 && { ownerId }) }));
    follow(id, firstDay);
  }
  for (let number = 0; number < 7; number += 1) planEvaluation(number, firstDay);

  const edit = (day: number): void => {
    const contract = contracts.get(idOf("ctr", random.below(starts.length)));
    const number = random.below(7);
    const evaluation = evaluations.get(idOf("evl", number));
    if (!contract || !evaluation) throw new Error("none is ever deleted");
    const term = rulingTerm(contract, writeDay(day));
    const act = random.pick("move", "move", "close", "decide", "decide", "amend");
    if (act === "move" && evaluation.status === "planned") {
      const dueDay = parseDay(evaluation.dueOn) + random.pick(-40, -7, 1, 30, 200);
      evaluations.set(evaluation.id, { ...evaluation, dueOn: writeDay(dueDay) });
      follow(evaluation.id, day);
    } else if (act === "close") {
      evaluations.set(evaluation.id, { ...evaluation, status: "closed" });
      follow(evaluation.id, day);
      planEvaluation(number, day);
    } else if (act === "decide") {
      const dates = decisionDeadline(contract, commune, writeDay(day));
      if (!dates || dates.wakesOn || !term) return;
      const forTermEndOn = termEndFor(term, day);
      const caseId = idOf("cas", 0);
      contracts.set(contract.id, {
        ...contract,
        decided: { caseId, outcome: "renew", on: writeDay(day), forTermEndOn },
      });
      follow(contract.id, day);
    } else if (act === "amend" && term && contract.amendments.length < 20) {
      const signedOn = writeDay(day);
      const months = random.pick(1, 2, 3, 6);
      const amended: Term = random.happens(0.5)
        ? { ...term, notice: { months } }
        : drawTerm(writeDay(shiftMonths(parseDay(term.startOn), 1)));
      const number = contract.amendments.length + 1;
      const amendment = {
        id: idOf("amd", number),
        number,
        title: "Avenant",
        signedOn,
        effectiveOn: signedOn,
        term: amended,
      };
      contracts.set(contract.id, { ...contract, amendments: [...contract.amendments, amendment] });
      follow(contract.id, day);
    }
  };

  const doubts = new Set<string>();
  const send = (key: string, day: number, fault: SendFault): void => {
    const before = machine.taken.length;
    if (machine.send(key, fault) === "nothing") return;
    const [on = "", personId = ""] = key.split(" ");
    const said = calendar.rewrite(personId, parseDay(on), (subject) => askedOf(subject, day));
    calendar.take(personId, parseDay(on));
    if (machine.digests.get(key)?.status === "planned") calendar.putBack(personId, parseDay(on));
    const mail = machine.taken[before];
    if (!mail) return;
    expect(
      mail.lines
        .map((line) => `${line.subjectId} ${parseDay(line.dueOn)} ${parseDay(line.dueOn) - line.threshold}`)
        .sort(),
    ).toEqual(said);
    if (mail.attempt > 1 && machine.taken.slice(0, before).some((each) => each.key === key)) {
      expect(doubts).toContain(key);
      seen.repeated += 1;
    }
    seen.mails += 1;
    if (fault === "lostReply" || fault === "diesAfterReply") doubts.add(key);
  };
  const hear = (key: string): void => {
    machine.hear(key, "sent");
    doubts.delete(key);
  };

  const work = (day: number, keys: string[]): void => {
    const late: string[] = [];
    for (const key of keys) {
      const fault = random.happens(0.15)
        ? random.pick<SendFault>(
            "diesBeforeClaim",
            "diesAfterClaim",
            "neverArrives",
            "lostReply",
            "diesAfterReply",
            "throttled",
          )
        : "none";
      const before = machine.taken.length;
      send(key, day, fault);
      if (fault === "diesBeforeClaim") send(key, day, "none");
      if (machine.taken.length === before) continue;
      const fate = random.pick("once", "once", "once", "twice", "late", "never");
      if (fate === "once" || fate === "twice") hear(key);
      if (fate === "twice") hear(key);
      if (fate === "late") late.push(key);
    }
    for (const minutes of [16, 4, 12, 16]) {
      machine.advance(minutes);
      for (const key of machine.dueMails()) send(key, day, "none");
      if (minutes === 4) for (const key of late) hear(key);
    }
    for (const mail of machine.taken.slice(-keys.length)) {
      if (!keys.includes(mail.key) || !random.happens(0.01)) continue;
      const wasClosed = machine.digests.get(mail.key)?.returned !== undefined;
      machine.hear(mail.key, random.pick("bounce", "complaint"));
      if (!wasClosed) calendar.returned(mail.personId, parseDay(mail.on));
      seen.bounces += 1;
    }
  };

  const mend = (): void => {
    const closed = people.find(({ isReachable }) => !isReachable);
    if (!closed) return;
    closed.isReachable = true;
    machine.setMembers(
      machine
        .members()
        .map(({ undeliverable, ...member }) =>
          member.personId === closed.personId || !undeliverable ? member : { ...member, undeliverable },
        ),
    );
  };

  let outageUntil = 0;
  for (let day = firstDay; day <= lastDay; day += 1) {
    const on = writeDay(day);
    machine.setNow(sixInTheMorning(on));
    if (day > outageUntil && random.happens(0.02)) outageUntil = day + random.below(5);
    if (day <= outageUntil) seen.missed += 1;
    else {
      const known = new Set(machine.digests.keys());
      machine.sweep(on);
      for (const subject of [...contracts.keys(), ...evaluations.keys()]) ask(subject, day, "lookedAt");
      calendar.look(day);
      const planned = [...machine.digests.keys()].filter((key) => !known.has(key));
      const letters = calendar.letters().filter((letter) => letter.day === day);
      const saidOf = (key: string) =>
        machine.digests
          .get(key)
          ?.lines.map((line) => `${line.subjectId} ${parseDay(line.dueOn)} ${parseDay(line.dueOn) - line.threshold}`)
          .sort();
      expect(Object.fromEntries(planned.map((key) => [key, saidOf(key)])), `seed ${seed}`).toEqual(
        Object.fromEntries(
          letters.map(({ personId, lines }) => [
            `${on} ${personId}`,
            lines.map(({ subject, dueDay, stageDay }) => `${subject} ${dueDay} ${stageDay}`).sort(),
          ]),
        ),
      );
      seen.sweeps += 1;
      work(day, planned);
    }
    if (random.happens(0.08)) edit(day);
    if (random.happens(0.03)) mend();
  }

  const sent = new Set(machine.taken.map(({ key }) => key));
  for (const { personId, day, lines } of calendar.letters()) {
    const key = `${writeDay(day)} ${personId}`;
    seen.letters += 1;
    seen.lines += lines.length;
    // What was to be said and what went out are the same letters; one whose last line was struck out in time is none.
    if (sent.has(key) !== lines.length > 0 && machine.digests.get(key)?.status !== "dropped") seen.lost += 1;
    expect(machine.taken.filter((mail) => mail.key === key).length).toBeLessThanOrEqual(2);
  }
  printTable(`Ten years of daily sweeps by the pure rules (seed ${seed})`, { "2027 to 2036": seen });
  expect(seen.lost, `seed ${seed}`).toBe(0);
  expect(seen.letters).toBeGreaterThan(200);
  expect(seen.repeated).toBeGreaterThan(0);
}, 120_000);
