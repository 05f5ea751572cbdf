import type { caseRoutes } from "@vigie/shared/case/case.routes.ts";
import type { ApiRequest } from "#lib/api/request-api.ts";

/** The form of a new case: an empty text is "not said". The new cost is in francs. */
export type NewCaseValues = {
  origin: string;
  receivedOn: string;
  effectiveOn: string;
  newCost: string | number;
  announcementNote: string;
  outcome: string;
  reasons: string;
};

type Body = ApiRequest<typeof caseRoutes.open>["body"];

/** What the API is told: an announcement only where the vendor announced something, a proposal only where there is one. */
export const newCaseBody = (values: NewCaseValues, hasProposal: boolean): Body => {
  const { origin, receivedOn, effectiveOn, newCost, announcementNote, outcome, reasons } = values;
  const isAnnounced = origin === "vendorEnd" || origin === "priceRise";
  const given = <Key extends string>(key: Key, value: string) => (value.trim() ? { [key]: value } : {});
  const announcement = {
    ...given("receivedOn", receivedOn),
    ...given("effectiveOn", effectiveOn),
    ...(origin === "priceRise" && newCost !== "" && { newAnnualCostCents: Math.round(Number(newCost) * 100) }),
    ...given("note", announcementNote),
  };
  const proposal = { ...given("outcome", outcome), ...given("reasons", reasons) };
  // What was typed only claims to be a body: the API checks it and names the fields at fault.
  const body: unknown = { origin, ...(isAnnounced && { announcement }), ...(hasProposal && { proposal }) };
  return body as Body;
};

const fields: Record<string, string> = {
  "/announcement/note": "announcementNote",
  "/announcement/newAnnualCostCents": "newCost",
};

/** The form's field for a pointer of the body. */
export const newCaseField = (pointer: string): string =>
  fields[pointer] ?? pointer.replace(/^\/(announcement|proposal)/, "").replace(/^\//, "");
