import { riskDeadline } from "@vigie/shared/deadline/derive-deadline.ts";
import { riskRoutes } from "@vigie/shared/risk/risk.routes.ts";
import { insert } from "../../lib/change.ts";
import { endpoint } from "../../lib/endpoint.ts";
import { followDeadline } from "../../lib/follow-deadline.ts";
import { risks, vendors } from "../../tables/register.table.ts";
import { checkInRegister } from "./check-in-register.ts";
import { checkRisk } from "./check-risk.ts";

export const addRisk = endpoint(riskRoutes.addRisk, async ({ params, body, commune, profile, person, deps }) => {
  const [vendor, settings] = await Promise.all([commune.fetch(vendors, { id: params.vendorId }), profile()]);
  checkInRegister(vendor);
  await checkRisk(commune, vendor.id, body);
  const risk = { ...body, id: deps.newId("rsk"), version: 1, vendorId: vendor.id, createdAt: deps.now() };
  const subject = { kind: "riskReview" as const, subjectId: risk.id };
  await commune.save({
    action: "risk.added",
    by: person.id,
    changes: [insert(risks, risk), ...(await followDeadline(commune, subject, riskDeadline(risk, settings)))],
  });
  return risk;
});
