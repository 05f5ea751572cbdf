import { riskDeadline } from "@vigie/shared/deadline/derive-deadline.ts";
import { Refusal } from "@vigie/shared/errors.ts";
import { riskRoutes } from "@vigie/shared/risk/risk.routes.ts";
import { isJudgedAnew } from "@vigie/shared/risk/risk.ts";
import { replace } from "../../lib/change.ts";
import { endpoint } from "../../lib/endpoint.ts";
import { followDeadline } from "../../lib/follow-deadline.ts";
import { sameVersion } from "../../lib/same-version.ts";
import { risks } from "../../tables/register.table.ts";
import { checkRisk } from "./check-risk.ts";

export const changeRisk = endpoint(
  riskRoutes.changeRisk,
  async ({ params, body, version, commune, profile, person }) => {
    const [found, settings] = await Promise.all([commune.fetch(risks, { id: params.riskId }), profile()]);
    if (found.vendorId !== params.vendorId) throw new Refusal("item.unknown");
    const before = sameVersion(found, version);
    await checkRisk(commune, before.vendorId, body);
    const { id, vendorId, createdAt, acceptance } = before;
    const kept = acceptance && !isJudgedAnew(before, body) ? { acceptance } : {};
    const after = { ...body, id, vendorId, createdAt, ...kept, version: version + 1 };
    const subject = { kind: "riskReview" as const, subjectId: id };
    await commune.save({
      action: before.status === after.status ? "risk.changed" : `risk.${after.status}`,
      by: person.id,
      changes: [
        replace(risks, before, after),
        ...(await followDeadline(commune, subject, riskDeadline(after, settings))),
      ],
    });
    return after;
  },
);
