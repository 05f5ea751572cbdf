import { contractRoutes } from "@vigie/shared/contract/contract.routes.ts";
import { decisionDeadline } from "@vigie/shared/deadline/derive-deadline.ts";
import { replace } from "../../lib/change.ts";
import { endpoint } from "../../lib/endpoint.ts";
import { followDeadline } from "../../lib/follow-deadline.ts";
import { sameVersion } from "../../lib/same-version.ts";
import { contracts } from "../../tables/register.table.ts";
import { checkLinks } from "./check-links.ts";

export const changeContract = endpoint(
  contractRoutes.change,
  async ({ params, body, version, commune, profile, person, today }) => {
    const before = sameVersion(await commune.fetch(contracts, { id: params.contractId }), version);
    await checkLinks(commune, body);
    const after = { ...body, id: before.id, createdAt: before.createdAt, version: version + 1 };
    const subject = { kind: "decision" as const, subjectId: after.id };
    await commune.save({
      action: "contract.changed",
      by: person.id,
      changes: [
        replace(contracts, before, after),
        ...(await followDeadline(commune, subject, decisionDeadline(after, await profile(), today))),
      ],
    });
    return after;
  },
);
