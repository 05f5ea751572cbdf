import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Contract } from "../contract/contract.ts";
import { contractDates } from "../contract/contract-dates.ts";
import { isInForce } from "../contract/contract-state.ts";
import { rulingTerm, servicesOn, startedOn } from "../contract/terms-version.ts";
import { addDays, daysBetween } from "../time/plain-date.ts";
import { Vendor } from "../vendor/vendor.ts";
import { coverageMatrix, coverageRows } from "./coverage.ts";
import { Service } from "./service.ts";
import { uncoveredServices } from "./uncovered-services.ts";

const id = (prefix: string, n: number) => `${prefix}_${String(n).padStart(26, "0")}`;
const createdAt = "2026-01-01T08:00:00.000Z";
const vendor = Vendor.parse({ id: id("vnd", 1), version: 1, createdAt, name: "Hélios", criticality: "high" });
const service = (n: number, changes: Partial<Service> = {}) =>
  Service.parse({
    id: id("srv", n),
    version: 1,
    createdAt,
    vendorId: vendor.id,
    name: `Service ${n}`,
    kind: "messaging",
    criticality: "high",
    ...changes,
  });
const mail = service(1);
const backup = service(2);

type Given = { [K in keyof Contract]?: unknown };
const contract = (n: number, changes: Given = {}) =>
  Contract.parse({
    id: id("ctr", n),
    version: 1,
    createdAt,
    vendorId: vendor.id,
    reference: `C-${n}`,
    title: `Contrat ${n}`,
    serviceIds: [mail.id],
    signedOn: "2025-12-01",
    ...changes,
  });
const fixed = (startOn: string, endOn: string) => ({ startOn, endOn, renewal: "none", notice: { months: 3 } });
const express = (startOn: string, endOn: string) => ({ startOn, endOn, renewal: "express", notice: { months: 3 } });
const tacit = (startOn: string, months = 12) => ({
  startOn,
  renewal: "tacit",
  initialMonths: months,
  renewalMonths: months,
  notice: { months: 3 },
});
const amendment = (number: number, signedOn: string, changes: object) => ({
  id: id("amd", number),
  number,
  title: `Avenant ${number}`,
  signedOn,
  effectiveOn: signedOn,
  ...changes,
});

const today = "2027-03-01";
const window = { today, fromOn: "2027-01-01", toOn: "2028-12-31" };
const register = (contracts: Contract[], services = [mail]) => ({ vendors: [vendor], services, contracts });
const rowOf = (...contracts: Contract[]) => {
  const [row] = coverageRows(register(contracts), window);
  if (!row) throw new Error("no row");
  return row;
};
/** « from..to basis end » a span, « from..to cause on » a gap. */
const told = (...contracts: Contract[]) => {
  const { spans, gaps } = rowOf(...contracts);
  return [
    ...spans.map(({ fromOn, toOn, basis, end }) => `${fromOn}..${toOn} ${basis}${end ? ` ${end}` : ""}`),
    ...gaps.map(({ fromOn, toOn, cause, relief }) =>
      [`gap ${fromOn}..${toOn} ${cause.key}`, cause.on, relief?.key, relief?.on].filter(Boolean).join(" "),
    ),
  ];
};
const caseId = id("cas", 1);

describe("coverage of a service over a window, and the sentence that says why it is missing (A1.3)", () => {
  test.each<[string, Contract[], string[]]>([
    ["no contract ever", [], ["gap 2027-01-01..2028-12-31 never"]],
    [
      "a contract that is not signed covers nothing",
      [contract(1, { signedOn: undefined, term: tacit("2026-01-01") })],
      ["gap 2027-01-01..2028-12-31 unsigned"],
    ],
    [
      "a contract without known term covers nothing that one may count on",
      [contract(1, { openTerm: { startOn: "2026-01-01" } })],
      ["gap 2027-01-01..2028-12-31 termUnknown"],
    ],
    [
      "a contract that is renewed tacitly: bound until the end one can still reach, then counted on",
      [contract(1, { term: tacit("2026-01-01") })],
      ["2027-01-01..2027-12-31 bound", "2028-01-01..2028-12-31 renewed"],
    ],
    [
      "a notice given ends it",
      [contract(1, { term: tacit("2026-01-01"), noticeGiven: { caseId, endsOn: "2027-12-31", sentOn: "2027-02-01" } })],
      ["2027-01-01..2027-12-31 bound noticeGiven", "gap 2028-01-01..2028-12-31 noticeGiven 2027-12-31"],
    ],
    [
      "a decision to end it ends it, although the notice is not sent yet",
      [
        contract(1, {
          term: tacit("2026-01-01"),
          decided: { caseId, outcome: "terminate", on: "2027-02-01", forTermEndOn: "2027-12-31" },
        }),
      ],
      ["2027-01-01..2027-12-31 bound decided", "gap 2028-01-01..2028-12-31 decided 2027-12-31"],
    ],
    [
      "but not once no notice can arrive in time: it is renewed all the same",
      [
        contract(1, {
          term: tacit("2026-04-01"),
          decided: { caseId, outcome: "terminate", on: "2026-12-01", forTermEndOn: "2027-03-31" },
        }),
      ],
      ["2027-01-01..2028-03-31 bound", "2028-04-01..2028-12-31 renewed"],
    ],
    [
      "a fixed term that ended",
      [contract(1, { term: fixed("2026-01-01", "2027-01-31") })],
      ["2027-01-01..2027-01-31 bound fixed", "gap 2027-02-01..2028-12-31 ended 2027-01-31"],
    ],
    [
      "a fixed term that will end",
      [contract(1, { term: fixed("2026-01-01", "2027-06-30") })],
      ["2027-01-01..2027-06-30 bound fixed", "gap 2027-07-01..2028-12-31 ends 2027-06-30"],
    ],
    [
      "a contract that ends unless it is renewed expressly",
      [contract(1, { term: express("2026-01-01", "2027-06-30") })],
      ["2027-01-01..2027-06-30 bound express", "gap 2027-07-01..2028-12-31 express 2027-06-30"],
    ],
    [
      "another contract takes over after a gap",
      [
        contract(1, { term: fixed("2026-01-01", "2027-01-31") }),
        contract(2, { term: fixed("2027-04-01", "2030-03-31") }),
      ],
      [
        "2027-01-01..2027-01-31 bound fixed",
        "2027-04-01..2028-12-31 bound",
        "gap 2027-02-01..2027-03-31 ended 2027-01-31 resumes 2027-04-01",
      ],
    ],
    [
      "the contract that would take over is not signed",
      [contract(1, { term: fixed("2026-01-01", "2027-06-30") }), contract(2, { signedOn: undefined })],
      ["2027-01-01..2027-06-30 bound fixed", "gap 2027-07-01..2028-12-31 ends 2027-06-30 unsigned"],
    ],
    [
      "a first contract that has not begun",
      [contract(1, { term: tacit("2027-06-01") })],
      [
        "2027-06-01..2028-05-31 bound",
        "2028-06-01..2028-12-31 renewed",
        "gap 2027-01-01..2027-05-31 notStarted 2027-06-01",
      ],
    ],
    [
      "an amendment drops the service",
      [
        contract(1, {
          term: tacit("2026-01-01"),
          amendments: [amendment(1, "2027-02-01", { effectiveOn: "2027-08-01", serviceIds: [backup.id] })],
        }),
      ],
      ["2027-01-01..2027-07-31 bound dropped", "gap 2027-08-01..2028-12-31 dropped 2027-07-31"],
    ],
    [
      "an amendment prolongs a contract that would have ended",
      [
        contract(1, {
          term: fixed("2026-01-01", "2027-06-30"),
          amendments: [amendment(1, "2027-02-01", { term: fixed("2027-07-01", "2028-06-30") })],
        }),
      ],
      ["2027-01-01..2028-06-30 bound fixed", "gap 2028-07-01..2028-12-31 ends 2028-06-30"],
    ],
    [
      "what is archived covers nothing",
      [contract(1, { term: fixed("2025-01-01", "2027-01-31"), archivedOn: today })],
      ["gap 2027-01-01..2028-12-31 never"],
    ],
  ])("%s", (_, contracts, expected) => {
    expect(told(...contracts)).toEqual(expected);
  });

  test("services out of use, or of an archived vendor, are not asked to be covered", () => {
    const archived = service(3, { archivedOn: today });
    expect(coverageRows(register([], [mail, archived]), window).map(({ serviceId }) => serviceId)).toEqual([mail.id]);
    const left = { ...register([]), vendors: [{ ...vendor, archivedOn: today }] };
    expect(coverageRows(left, window)).toEqual([]);
  });

  test("the matrix names what loses its cover if nothing is done, the earliest first; not what never had one", () => {
    const services = [mail, backup, service(3)];
    const contracts = [
      contract(1, { term: fixed("2026-01-01", "2028-01-31") }),
      contract(2, { term: express("2026-01-01", "2027-06-30"), serviceIds: [backup.id] }),
    ];
    const { losing } = coverageMatrix(register(contracts, services), window);
    expect(losing.map(({ name, gap }) => [name, gap.fromOn])).toEqual([
      ["Service 2", "2027-07-01"],
      ["Service 1", "2028-02-01"],
    ]);
  });
});

const day = (from: string, to: string) =>
  fc.integer({ min: 0, max: daysBetween(from, to) }).map((days) => addDays(from, days));
const term = fc
  .record({
    startOn: day("2024-01-01", "2028-12-31"),
    renewal: fc.constantFrom("tacit", "express", "none", "openEnded"),
    months: fc.integer({ min: 1, max: 36 }),
    renewalMonths: fc.integer({ min: 1, max: 24 }),
    notice: fc.oneof(
      fc.record({ months: fc.integer({ min: 0, max: 18 }) }),
      fc.record({ days: fc.integer({ min: 0, max: 400 }) }),
    ),
  })
  .map(({ startOn, renewal, months, renewalMonths, notice }) => ({
    startOn,
    renewal,
    notice,
    initialMonths: months,
    ...(renewal === "tacit" && { renewalMonths }),
  }));
const serviceIds = fc.subarray([mail.id, backup.id]);
const sometimes = <T>(drawn: fc.Arbitrary<T>) => fc.option(drawn, { nil: undefined, freq: 2 });
const drawnContract = fc
  .record({
    n: fc.integer({ min: 1, max: 9999 }),
    serviceIds,
    signedOn: fc.option(day("2023-06-01", "2028-12-31"), { nil: undefined, freq: 6 }),
    term: fc.option(term, { nil: undefined, freq: 6 }),
    endsOn: fc.option(day("2024-01-01", "2030-12-31"), { nil: undefined, freq: 1 }),
    amendments: fc.array(
      fc.record({
        signedOn: day("2024-01-01", "2029-12-31"),
        effectiveOn: day("2024-01-01", "2029-12-31"),
        term: sometimes(term),
        serviceIds: sometimes(serviceIds),
      }),
      { maxLength: 3 },
    ),
  })
  .map(({ n, endsOn, amendments, ...rest }) =>
    contract(n, {
      ...rest,
      ...(endsOn && { noticeGiven: { caseId, endsOn, sentOn: "2024-01-01" } }),
      amendments: amendments.map((each, index) => amendment(index + 1, each.signedOn, each)),
    }),
  );
const drawnContracts = fc.uniqueArray(drawnContract, { maxLength: 4, selector: ({ id: own }) => own });
const settings = { postalBufferDays: 7, executiveLeadDays: 30, firstReminderDays: 180, meetingsOn: [] };

/** Whether the clock itself says that a contract binds on a day and names the service then. */
const bindsOn = (each: Contract, serviceId: string, on: string): boolean => {
  const ruling = rulingTerm(each, on);
  if (!ruling || !servicesOn(each, on).includes(serviceId)) return false;
  const given = {
    signed: each.signedOn !== undefined,
    noticeGiven: each.noticeGiven,
    startedOn: startedOn(each),
  };
  return isInForce(contractDates(ruling, settings, on, given).state);
};

const runs = 400;
describe(`for any register (${runs} drawn)`, () => {
  const drawn = [drawnContracts, day("2024-01-01", "2030-12-31"), day("2024-01-01", "2030-12-31")] as const;

  test("coverage on any single day is what the clock says on that day", () => {
    fc.assert(
      fc.property(...drawn, (contracts, on, seenOn) => {
        const books = register(contracts, [mail, backup]);
        const uncovered = uncoveredServices(books, seenOn, on).map((each) => each.id);
        const expected = [mail, backup]
          .filter((each) => !contracts.some((one) => bindsOn(one, each.id, on)))
          .map((each) => each.id);
        expect(uncovered).toEqual(expected);
      }),
      { numRuns: runs },
    );
  });

  test("spans and gaps together leave out no day of the window, and never say both of one day", () => {
    fc.assert(
      fc.property(...drawn, fc.integer({ min: 0, max: 800 }), (contracts, fromOn, seenOn, length) => {
        const toOn = addDays(fromOn, length);
        for (const { spans, gaps } of coverageRows(register(contracts, [mail, backup]), {
          today: seenOn,
          fromOn,
          toOn,
        })) {
          const held = (on: string) => spans.some((span) => span.fromOn <= on && on <= span.toOn);
          const bare = (on: string) => gaps.filter((gap) => gap.fromOn <= on && on <= gap.toOn).length;
          for (let days = 0; days <= length; days += 7) {
            const on = addDays(fromOn, days);
            expect([on, bare(on)]).toEqual([on, held(on) ? 0 : 1]);
          }
          for (const { fromOn: first, toOn: last } of [...spans, ...gaps])
            expect(fromOn <= first && first <= last && last <= toOn).toBe(true);
          for (const gap of gaps) {
            if (gap.fromOn > fromOn) expect(held(addDays(gap.fromOn, -1))).toBe(true);
            if (gap.toOn < toOn) expect(held(addDays(gap.toOn, 1))).toBe(true);
          }
        }
      }),
      { numRuns: runs / 4 },
    );
  });
});
