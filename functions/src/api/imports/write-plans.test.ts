import { Refusal } from "@vigie/shared/errors.ts";
import type { Known, Put } from "@vigie/shared/import/ledger.ts";
import { planImport } from "@vigie/shared/import/plan-import.ts";
import { expect, it } from "vitest";
import { writePlans } from "./write-plans.ts";

const nothing: Known = { vendors: [], services: [], contracts: [], serviceLevels: [] };

/** A file of services of two vendors that are new with it, against an empty register. */
const plan = () => {
  let made = 0;
  const newId = (prefix: string) => {
    made += 1;
    return `${prefix}_${String(made).padStart(26, "0")}`;
  };
  const rows = ["Courriel", "Agenda", "Sauvegarde"].map((name, at) => ({
    row: at + 2,
    cells: { vendor: at < 2 ? "Premier SA" : "Second SA", name },
  }));
  return planImport("services", rows, nothing, { today: "2027-03-01", now: "2027-03-01T08:00:00.000Z", newId });
};
const namesOf = (puts: readonly Put[]) => puts.map((put) => ("name" in put.after ? put.after.name : ""));

it("writes a vendor once, with the first row that needs it", async () => {
  const written: string[][] = [];
  await writePlans(
    plan(),
    () => false,
    async (puts) => void written.push(namesOf(puts)),
  );
  expect(written.toSorted()).toEqual([["Agenda"], ["Premier SA", "Courriel"], ["Second SA", "Sauvegarde"]]);
});

it.each(["vendor.uidTaken", "contract.referenceTaken", "version.stale"] as const)(
  "refuses by itself a row that loses to somebody else (%s), and the next row brings what it needed",
  async (code) => {
    const written: string[][] = [];
    const results = await writePlans(
      plan(),
      () => false,
      async (puts) => {
        if (namesOf(puts).includes("Courriel")) throw new Refusal(code);
        written.push(namesOf(puts));
      },
    );
    expect(results.map(({ outcome }) => outcome)).toEqual(["refused", "created", "created"]);
    expect(results[0]?.faults.map(({ reason }) => reason)).toEqual([code]);
    expect(written.toSorted()).toEqual([
      ["Premier SA", "Agenda"],
      ["Second SA", "Sauvegarde"],
    ]);
  },
);

it("ends the batch with any other failure: half a file is never told as a whole one", async () => {
  const failing = writePlans(
    plan(),
    () => false,
    async () => {
      throw new Refusal("server.busy");
    },
  );
  await expect(failing).rejects.toThrow("server.busy");
});
