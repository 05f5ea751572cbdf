import { Contract } from "./contract.ts";

const vendorId = `vnd_${"0".repeat(26)}`;

/** A signed contract for tests: a year from 2026-01-01, renewed for a year, three months' notice, CHF 1200 a year. */
export const testContract = (changes: Partial<Contract> = {}): Contract =>
  Contract.parse({
    id: `ctr_${"0".repeat(26)}`,
    version: 1,
    createdAt: "2025-12-01T08:00:00.000Z",
    vendorId,
    reference: "C-1",
    title: "Logiciel de gestion",
    term: { startOn: "2026-01-01", renewal: "tacit", initialMonths: 12, renewalMonths: 12, notice: { months: 3 } },
    signedOn: "2025-12-01",
    costs: [{ fromOn: "2026-01-01", annualCostCents: 1200_00, reason: "signed" }],
    ...changes,
  });
