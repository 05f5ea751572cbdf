import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { DeadlineKind } from "../deadline/deadline-kinds.ts";
import type { Digest, Reminder } from "../deadline/digest.ts";
import { MailingStatus, ReturnKind } from "../mailing/mailing.ts";
import { composeLog } from "./item-reminders.ts";
import { composeJournal } from "./reminder-journal.ts";

const id = (prefix: string, index: number) => `${prefix}_${String(index).padStart(26, "0")}`;
const at = "2027-03-01T05:00:00.000Z";
const days = ["2027-03-01", "2027-03-02", "2027-03-31"];

const reminder = fc.record({
  kind: fc.constantFrom(...DeadlineKind.options),
  subject: fc.integer({ min: 0, max: 5 }),
  threshold: fc.constantFrom(180, 30, 7, 0, -7),
  person: fc.integer({ min: 0, max: 2 }),
  digestOn: fc.constantFrom(...days),
  isWithdrawn: fc.boolean(),
});
const digest = fc.record({
  on: fc.constantFrom(...days),
  person: fc.integer({ min: 0, max: 2 }),
  status: fc.constantFrom(...MailingStatus.options),
  returned: fc.option(fc.constantFrom(...ReturnKind.options)),
});
const uniqueBy = <T>(of: (each: T) => string) => ({ maxLength: 40, selector: of });

const stored = fc.record({
  reminders: fc.uniqueArray(
    reminder,
    uniqueBy(({ kind, subject, threshold, person }) => `${kind}${subject}${threshold}${person}`),
  ),
  digests: fc.uniqueArray(
    digest,
    uniqueBy(({ on, person }) => `${on}${person}`),
  ),
});

const rowsOf = (drawn: { reminders: unknown[]; digests: unknown[] }) => ({
  reminders: drawn.reminders.map((each): Reminder => {
    const { kind, subject, threshold, person, digestOn, isWithdrawn } = Object(each);
    return {
      version: 1,
      kind,
      subjectId: id("ctr", subject),
      vendorId: id("vnd", 0),
      armedAt: at,
      dueOn: "2027-08-24",
      threshold,
      personId: id("per", person),
      digestOn,
      ...(isWithdrawn && { cancelledAt: at }),
    };
  }),
  digests: drawn.digests.map((each): Digest => {
    const { on, person, status, returned } = Object(each);
    return {
      version: 1,
      on,
      personId: id("per", person),
      status,
      attempts: 1,
      deferrals: 0,
      lines: [],
      more: 0,
      ...(returned && { returned: { kind: returned, at } }),
    };
  }),
});
const names = { vendors: new Map<string, string>(), titles: new Map<string, string>() };
const keyOf = ({ kind, subjectId, threshold }: Pick<Reminder, "kind" | "subjectId" | "threshold">) =>
  `${kind} ${subjectId} ${threshold}`;

describe("the journal of reminders (R-28)", () => {
  test("has every stored reminder exactly once, said or withdrawn, whatever became of its mail", () => {
    fc.assert(
      fc.property(stored, (drawn) => {
        const rows = rowsOf(drawn);
        const journal = composeJournal(rows, new Map(), names);
        const told = (isWithdrawn: boolean) =>
          rows.reminders
            .filter(({ cancelledAt }) => (cancelledAt !== undefined) === isWithdrawn)
            .map((each) => `${each.digestOn} ${each.personId} ${keyOf(each)}`)
            .sort();
        const shown = (of: "lines" | "withdrawn") =>
          journal.flatMap((mail) => mail[of].map((line) => `${mail.on} ${mail.personId} ${keyOf(line)}`)).sort();
        expect(shown("lines")).toEqual(told(false));
        expect(shown("withdrawn")).toEqual(told(true));
      }),
      { numRuns: 300 },
    );
  });

  test("has every mail exactly once, the newest first, and none of which nothing is known", () => {
    fc.assert(
      fc.property(stored, (drawn) => {
        const rows = rowsOf(drawn);
        const journal = composeJournal(rows, new Map(), names);
        const keys = journal.map(({ on, personId }) => `${on} ${personId}`);
        expect(new Set(keys).size).toBe(keys.length);
        for (const { on, personId } of rows.digests) expect(keys).toContain(`${on} ${personId}`);
        expect(journal.map(({ on }) => on)).toEqual(
          journal
            .map(({ on }) => on)
            .toSorted()
            .reverse(),
        );
        const known = new Set(rows.digests.map(({ on, personId }) => `${on} ${personId}`));
        for (const { on, personId, lines, withdrawn } of journal)
          expect(known.has(`${on} ${personId}`) || lines.length + withdrawn.length > 0).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  test("is the same that the log of each subject says", () => {
    fc.assert(
      fc.property(stored, (drawn) => {
        const rows = rowsOf(drawn);
        const log = composeLog(rows, new Map(), names);
        expect(log.map(keyOf).sort()).toEqual(rows.reminders.map(keyOf).sort());
        const mails = composeJournal(rows, new Map(), names);
        for (const { on, personId, outcome, withdrawnAt } of log) {
          const mail = mails.find((each) => each.on === on && each.personId === personId);
          expect(outcome).toBe(withdrawnAt ? "withdrawn" : mail?.outcome);
        }
      }),
      { numRuns: 300 },
    );
  });
});
