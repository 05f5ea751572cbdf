import { job as hearMail } from "@vigie/functions/jobs/mail-events/index.ts";
import type { SentMail } from "@vigie/infra/local/parts/ses.ts";
import { caseRoutes } from "@vigie/shared/case/case.routes.ts";
import { civilOf, parseDay, writeDay } from "@vigie/shared/time/day-number.oracle.ts";
import { vendorRoutes } from "@vigie/shared/vendor/vendor.routes.ts";
import { expect, it } from "vitest";
import { askedOfContract, askedOfEvaluation, evaluationThresholds, termEndFor } from "../harness/asked-of.ts";
import { contractDraft } from "../harness/drafts.ts";
import { faultyWorld } from "../harness/faulty-world.ts";
import { alphaPlace, association, betaPlace, type StaffedCommune, staffCommune } from "../harness/populated-world.ts";
import { printTable } from "../harness/print-table.ts";
import { randomFrom } from "../harness/random-from.ts";
import { type Asked, reminderCalendar } from "../harness/reminder-calendar.ts";
import { addContract, addEvaluation, addVendor } from "../harness/set-up-deadlines.ts";
import type { World } from "../harness/test-world.ts";

/**
 * A season with every test run; `VIGIE_SOAK_DAYS=365 npx vitest run tests/integration/soak-engines.test.ts` takes a year of it, and
 * `VIGIE_SOAK_SEED=…` repeats a run that failed. The ten years are run through by the pure rules, in soak.test.ts.
 */
const days = Number(process.env.VIGIE_SOAK_DAYS ?? 90);
const seed = Number(process.env.VIGIE_SOAK_SEED ?? 20261124);
const random = randomFrom(seed);
const firstDay = parseDay("2027-01-01") + random.below(3653 - days);
const lastDay = firstDay + days - 1;
const { year } = civilOf(firstDay);

type Contract = { id: string; term: ReturnType<typeof termOf>; decidedForOn?: string };
type Evaluation = { id: string; vendorId: string; version: number; dueOn: string };

const termOf = (startOn: string) =>
  ({ startOn, renewal: "tacit", initialMonths: 12, renewalMonths: 12, notice: { months: 3 } }) as const;

/** A commune with two contracts and three evaluations, and the calendar of what must be said in it. */
const followCommune = async (world: World, commune: StaffedCommune) => {
  const { people } = commune;
  const contracts = new Map<string, Contract>();
  const evaluations = new Map<string, Evaluation>();
  for (const month of [1 + random.below(6), 7 + random.below(6)]) {
    const vendor = await addVendor(world, commune, `Fournisseur ${month}`);
    const term = termOf(`${year - 3}-${String(month).padStart(2, "0")}-01`);
    const { reference } = contractDraft(vendor.id, { reference: `C-${month}` });
    const { id } = await addContract(world, commune, vendor.id, { reference, term, signedOn: term.startOn });
    contracts.set(id, { id, term });
  }
  for (const inDays of [20, 50, 80]) {
    const vendor = await addVendor(world, commune, `À évaluer ${inDays}`);
    const dueOn = writeDay(firstDay + inDays + random.below(30));
    const { id, version } = await addEvaluation(world, commune, vendor.id, dueOn);
    evaluations.set(id, { id, version, vendorId: vendor.id, dueOn });
  }
  await world.drain();
  const calendar = reminderCalendar(
    evaluationThresholds,
    Object.entries(people).map(([role, { personId }]) => ({ personId, roles: [role], isReachable: true })),
  );
  const askedOf = (subject: string, day: number): Asked | undefined => {
    const contract = contracts.get(subject);
    if (contract) return askedOfContract(contract.term, contract.decidedForOn, day);
    const evaluation = evaluations.get(subject);
    return evaluation && askedOfEvaluation(evaluation.dueOn);
  };
  const ask = (subject: string, day: number, why: "changed" | "lookedAt"): void => {
    const ownerId = evaluations.has(subject) ? people.contractOfficer.personId : "";
    calendar.ask(subject, askedOf(subject, day), { ownerId, day, why });
  };
  const subjects = [...contracts.keys(), ...evaluations.keys()];
  for (const subject of subjects) ask(subject, firstDay, "changed");

  const move = async (evaluation: Evaluation, day: number): Promise<void> => {
    const dueOn = writeDay(parseDay(evaluation.dueOn) + random.pick(-20, -1, 7, 45));
    const { vendorId, id: evaluationId, version } = evaluation;
    const params = { vendorId, evaluationId };
    const as = people.contractOfficer.as;
    const moved = await world.call(vendorRoutes.moveEvaluation, { as, params, version, body: { dueOn } });
    evaluations.set(evaluation.id, { ...evaluation, version: moved.version, dueOn });
    ask(evaluation.id, day, "changed");
  };
  const decide = async (contract: Contract, day: number): Promise<void> => {
    const proposal = { outcome: "renew" as const, reasons: "Il convient" };
    const { id: caseId, version } = await world.call(caseRoutes.open, {
      as: people.contractOfficer.as,
      params: { contractId: contract.id },
      body: { proposal },
    });
    const body = { outcome: "renew" as const, meetingOn: writeDay(day), reference: "M-1" };
    await world.call(caseRoutes.mandate, { as: people.executive.as, params: { caseId }, version, body });
    contracts.set(contract.id, { ...contract, decidedForOn: termEndFor(contract.term, day) });
    ask(contract.id, day, "changed");
  };

  return {
    commune,
    calendar,
    /** Everything is looked at, as the sweep of that day does. */
    look: (day: number): void => {
      for (const subject of subjects) ask(subject, day, "lookedAt");
      calendar.look(day);
    },
    edit: async (day: number): Promise<void> => {
      const undecided = [...contracts.values()].filter(({ decidedForOn }) => !decidedForOn);
      const contract = undecided[random.below(2)];
      if (contract && random.happens(0.3)) await decide(contract, day);
      else {
        const evaluation = [...evaluations.values()][random.below(3)];
        if (evaluation) await move(evaluation, day);
      }
    },
    /** Whom a mail of the commune went to, and the pages it leads to. */
    saidIn: ({ destination, body }: SentMail): string | undefined => {
      const person = Object.values(people).find(({ email }) => email === destination.to[0]);
      const pages = body.text?.match(/\/(contrats|prestataires)\/[a-z]{3}_[0-9a-z]{26}/g) ?? [];
      return person && [person.personId, ...[...new Set(pages)].sort()].join(" ");
    },
    /** What the letters of the day must lead to. */
    expectedOn: (day: number): string[] =>
      calendar
        .letters()
        .filter((letter) => letter.day === day)
        .map(({ personId, lines }) => {
          const pages = lines.map(({ subject }) => {
            const evaluation = evaluations.get(subject);
            return evaluation ? `/prestataires/${evaluation.vendorId}` : `/contrats/${subject}`;
          });
          return [personId, ...[...new Set(pages)].sort()].join(" ");
        })
        .sort(),
  };
};

const isDigest = ({ tags }: SentMail): boolean => {
  const rid = tags?.rid ?? "";
  return Buffer.from(rid.slice(rid.indexOf("-") + 1), "base64url")
    .toString("utf8")
    .startsWith("DIGEST#");
};

it(`sends in ${days} days from ${writeDay(firstDay)}, on the engines, what the calendar asks for (R-82; seed ${seed})`, async () => {
  const { world, ses } = await faultyWorld({ now: writeDay(firstDay) });
  await world.found(association);
  const asAssociation = await world.signIn(association.email);
  const followed: Awaited<ReturnType<typeof followCommune>>[] = [];
  for (const place of [alphaPlace, betaPlace])
    followed.push(await followCommune(world, await staffCommune(world, asAssociation, place)));
  await world.drain();
  world.newMails();
  const seen = { sweeps: 0, missed: 0, edits: 0, mails: 0, "replies lost": 0, repeated: 0, bounces: 0 };

  const pass = async (minutes: number): Promise<void> => {
    world.clock.advance(minutes);
    await world.backend.runScheduled("find-due-mails");
    await world.drain();
  };

  let outageUntil = 0;
  for (let day = firstDay; day <= lastDay; day += 1) {
    const on = writeDay(day);
    world.clock.set(on);
    if (day > outageUntil && random.happens(0.02)) outageUntil = day + random.below(5);
    if (day <= outageUntil) seen.missed += 1;
    else {
      let lost = 0;
      ses.setFaults(({ action }) => {
        if (action !== "SendRawEmail" || lost > 0 || !random.happens(0.1)) return undefined;
        lost += 1;
        return "lost";
      });
      const passage = random.pick("once", "once", "twice", "held", "lost");
      world.backend.mailEvents.setPassage(() => passage);
      await world.sweep();
      ses.setFaults(() => undefined);
      if (lost > 0) await pass(16);
      await world.backend.mailEvents.release();
      world.backend.mailEvents.setPassage(() => "once");
      if (lost > 0) await pass(16);
      const mails = world.newMails().filter(isDigest);
      const isUnheard = passage === "held" || passage === "lost";
      for (const each of followed) {
        each.look(day);
        const said = mails.flatMap((mail) => each.saidIn(mail) ?? []);
        expect([...new Set(said)].sort(), `${on}, seed ${seed}`).toEqual(each.expectedOn(day));
      }
      // Twice only what went out without anybody hearing of it.
      const repeated = mails.filter(({ tags }) => tags?.attempt === "2").length;
      expect(repeated, `${on}, seed ${seed}`).toBe(isUnheard ? lost : 0);
      seen.sweeps += 1;
      seen.mails += mails.length;
      seen["replies lost"] += lost;
      seen.repeated += repeated;
      const [mail] = mails;
      if (mail && random.happens(0.03)) {
        const tags = Object.fromEntries(Object.entries(mail.tags ?? {}).map(([name, value]) => [name, [value]]));
        const at = world.deps.now();
        const detail = {
          eventType: "Bounce",
          mail: { timestamp: at, messageId: mail.messageId, tags },
          bounce: { bounceType: "Permanent", timestamp: at },
        };
        await hearMail(world.deps, { source: "aws.ses", "detail-type": "Email Bounced", detail });
        for (const { calendar, commune } of followed) {
          const person = Object.values(commune.people).find(({ email }) => email === mail.destination.to[0]);
          if (person) calendar.returned(person.personId, day);
        }
        seen.bounces += 1;
      }
    }
    for (const each of followed) {
      if (!random.happens(0.03)) continue;
      await each.edit(day);
      await world.drain();
      world.newMails();
      seen.edits += 1;
    }
  }
  expect(world.backend.countDead()).toBe(0);
  printTable(`${days} days of two communes on the engines (seed ${seed})`, { [`from ${writeDay(firstDay)}`]: seen });
  expect(seen.mails).toBeGreaterThan(days / 10);
}, 300_000);
