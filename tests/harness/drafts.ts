import { createHash } from "node:crypto";
import type { contractRoutes } from "@vigie/shared/contract/contract.routes.ts";
import type { documentRoutes } from "@vigie/shared/document/document.routes.ts";
import type { BodyInputOf } from "@vigie/shared/http/route.ts";

type ContractInput = BodyInputOf<typeof contractRoutes.register>;

/**
 * A contract of a year, renewed for a year, three months' notice. Under a commune's usual settings one that starts on 2026-01-01 is to be
 * decided by 2027-08-24: received by 30 September 2027, posted by Thursday 23, a month for the executive before that.
 */
export const contractDraft = (vendorId: string, changes: Partial<ContractInput> = {}): ContractInput => ({
  vendorId,
  reference: "C-1",
  title: "Logiciel de gestion",
  term: { startOn: "2026-01-01", renewal: "tacit", initialMonths: 12, renewalMonths: 12, notice: { months: 3 } },
  signedOn: "2025-12-01",
  ...changes,
});

/** A measure the vendor is to take, far enough ahead that nobody is reminded of it yet. */
export const actionDraft = {
  title: "Tester la restauration",
  assignedTo: "vendor" as const,
  dueOn: "2029-06-30",
};

/** A risk with one measure, to be looked at again long after the tests' days. */
export const riskDraft = {
  title: "Panne prolongée",
  likelihood: 2,
  impact: 4,
  measures: [{ type: "preventive" as const, text: "Deuxième accès" }],
  reviewOn: "2029-09-30",
};

/** Bytes that begin as a PDF does. */
export const pdfBytes = (text = "essai"): Buffer => Buffer.from(`%PDF-1.7\n${text}\n%%EOF\n`);

type DocumentInput = BodyInputOf<typeof documentRoutes.promise>;

/** What the browser promises of those bytes. */
export const documentDraft = (
  vendorId: string,
  bytes: Buffer,
  { fileName = "contrat.pdf", ...changes }: Partial<DocumentInput> = {},
): DocumentInput => ({
  vendorId,
  kind: "contract",
  fileName,
  contentType: "application/pdf",
  bytes: bytes.length,
  sha256: createHash("sha256").update(bytes).digest("base64"),
  ...changes,
});

/** A promise to resolve an incident in four hours of service. */
export const levelDraft = {
  metric: "resolution",
  target: 4,
  unit: "hours",
  clock: "serviceHours",
  period: "month",
} as const;
