import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { testCommune } from "../commune/test-commune.ts";
import type { Contract } from "../contract/contract.ts";
import { testContract } from "../contract/test-contract.ts";
import { dueItems, type Portfolio } from "../deadline/due-item.ts";
import { addDays } from "../time/plain-date.ts";
import { type Agenda, AgendaMonth, composeAgenda } from "./agenda.ts";
import { feedEntries } from "./calendar-feed.ts";

const commune = testCommune();
const idOf = (prefix: string, n: number) => `${prefix}_${String(n).padStart(26, "0")}`;
const portfolio = (contracts: Contract[], changes: Partial<Portfolio> = {}): Portfolio => ({
  vendors: [],
  services: [],
  contracts,
  evaluations: [],
  actions: [],
  risks: [],
  cases: [],
  ...changes,
});
const linesOf = ({ months }: Agenda) => months.flatMap(({ items }) => items.map(({ kind, on }) => `${on} ${kind}`));
const register = portfolio([testContract()]);

describe("the agenda of a contract", () => {
  it("shows the decision and, after it, the days that follow from the clock", () => {
    expect(linesOf(composeAgenda(register, commune, "2026-03-15"))).toEqual([
      "2026-08-24 decision",
      "2026-09-23 sending",
      "2026-09-30 lastReceipt",
      "2026-12-31 termEnd",
    ]);
  });

  it("keeps a decision that is late in sight, with the days that are still to come", () => {
    const agenda = composeAgenda(register, commune, "2026-09-24");
    expect(agenda.late.map(({ kind, dueOn }) => [kind, dueOn])).toEqual([["decision", "2026-08-24"]]);
    expect(linesOf(agenda)).toEqual(["2026-09-30 lastReceipt", "2026-12-31 termEnd"]);
  });

  it("has no day of notice where a notice changes nothing", () => {
    const term = { startOn: "2026-01-01", renewal: "none" as const, initialMonths: 12, notice: { months: 3 } };
    const kinds = linesOf(composeAgenda(portfolio([testContract({ term })]), commune, "2026-03-15"));
    expect(kinds.map((line) => line.slice(11))).toEqual(["decision", "contractEnd"]);
  });

  it("counts each kind of each month, and shows when the executive meets", () => {
    const meetings = { ...commune.settings, meetingsOn: ["2026-03-14", "2026-08-10", "2026-08-24"] };
    const { months } = composeAgenda(register, testCommune({ settings: meetings }), "2026-03-15");
    const august = months.find(({ month }) => month === "2026-08");
    expect(august?.counts).toEqual({ decision: 1, meeting: 2 });
    expect(months.flatMap(({ items }) => items).filter(({ kind }) => kind === "meeting")).toHaveLength(2);
  });

  it.each(["2026-13", "2026-00", "26-01", "2026-1", "1899-12", "2200-01"])("takes no month %s", (month) =>
    expect(AgendaMonth.safeParse(month).success).toBe(false),
  );
});

const anyRegister = fc
  .array(
    fc.record({
      kind: fc.constantFrom("action", "evaluation", "contract"),
      days: fc.integer({ min: -500, max: 900 }),
    }),
    {
      maxLength: 25,
    },
  )
  .map((drawn): Portfolio => {
    const of = (kind: string) => drawn.map((each, n) => ({ ...each, n })).filter((each) => each.kind === kind);
    const vendorId = idOf("vnd", 0);
    const common = { version: 1, vendorId, createdAt: "2026-01-01T08:00:00.000Z" };
    return portfolio(
      of("contract").map(({ n, days }) =>
        testContract({
          id: idOf("ctr", n),
          term: {
            startOn: addDays("2026-01-31", days),
            renewal: "tacit",
            initialMonths: 12,
            renewalMonths: 12,
            notice: { months: 3 },
          },
        }),
      ),
      {
        actions: of("action").map(({ n, days }) => ({
          ...common,
          id: idOf("act", n),
          title: "Mesure",
          assignedTo: "vendor" as const,
          status: "open" as const,
          dueOn: addDays("2027-02-28", days),
        })),
        evaluations: of("evaluation").map(({ n, days }) => ({
          ...common,
          id: idOf("evl", n),
          status: "planned" as const,
          dueOn: addDays("2028-02-29", days),
        })),
      },
    );
  });

describe("whatever the register, the day and the months asked for", () => {
  const day = fc.integer({ min: 0, max: 900 }).map((days) => addDays("2026-12-31", days));

  it("shows or counts every deadline exactly once", () => {
    return fc.assert(
      fc.property(anyRegister, day, day, (drawn, today, first) => {
        const { late, months, earlier, later } = composeAgenda(drawn, commune, today, first.slice(0, 7));
        const shown = months.flatMap(({ items }) => items);
        const keys = [...late, ...shown].map(({ kind, subjectId }) => `${kind} ${subjectId}`);
        expect(new Set(keys).size).toBe(keys.length);
        const due = dueItems(drawn, commune, today).map(({ kind, subjectId }) => `${kind} ${subjectId}`);
        const missing = due.filter((key) => !keys.includes(key));
        expect(missing.length).toBeLessThanOrEqual(earlier + later);
        const { length } = feedEntries(drawn, commune, [], { today, now: `${today}T06:00:00.000Z` });
        expect(keys.length + earlier + later).toBe(length);
      }),
    );
  });

  it("gives each day of a calendar a name of its own, the same tomorrow", () => {
    return fc.assert(
      fc.property(anyRegister, day, (drawn, today) => {
        const uidsOn = (on: string) =>
          feedEntries(drawn, commune, [], { today: on, now: `${on}T06:00:00.000Z` }).map(({ uid }) => uid);
        const uids = uidsOn(today);
        expect(new Set(uids).size).toBe(uids.length);
        expect(uidsOn(today)).toEqual(uids);
      }),
    );
  });
});

describe("a calendar's entries", () => {
  const now = "2026-03-15T09:00:00.000Z";
  const stored = [
    {
      kind: "decision" as const,
      subjectId: testContract().id,
      dueOn: "2026-08-24",
      armedAt: "2026-01-02T08:00:00.000Z",
    },
  ];
  const entries = (of = commune, armed = stored) => feedEntries(register, of, armed, { today: "2026-03-15", now });

  it("are as old as the day of their deadline, and so are the days that follow from it", () => {
    expect(new Set(entries().map(({ changedAt }) => changedAt))).toEqual(new Set(["2026-01-02T08:00:00.000Z"]));
  });

  it("are new while the stored deadline still has another day", () => {
    const moved = stored.map((each) => ({ ...each, dueOn: "2026-08-25" }));
    expect(new Set(entries(commune, moved).map(({ changedAt }) => changedAt))).toEqual(new Set([now]));
  });

  it("say no name where the commune keeps names out of mails and calendars (R-29)", () => {
    const silent = testCommune({ settings: { ...commune.settings, mailsNameContracts: false } });
    const said = entries(silent);
    expect(said.map(({ kind }) => kind)).toEqual(entries().map(({ kind }) => kind));
    for (const entry of said) expect(Object.keys(entry).sort()).toEqual(["changedAt", "kind", "on", "page", "uid"]);
    expect(JSON.stringify(said)).not.toContain(testContract().title);
    expect(JSON.stringify(entries())).toContain(testContract().title);
  });
});
