import { contractRoutes } from "@vigie/shared/contract/contract.routes.ts";
import { decisionDeadline } from "@vigie/shared/deadline/derive-deadline.ts";
import { insert } from "../../lib/change.ts";
import { endpoint } from "../../lib/endpoint.ts";
import { followDeadline } from "../../lib/follow-deadline.ts";
import { contracts } from "../../tables/register.table.ts";
import { checkLinks } from "./check-links.ts";

export const registerContract = endpoint(
  contractRoutes.register,
  async ({ body, commune, profile, person, today, deps }) => {
    await checkLinks(commune, body);
    const settings = await profile();
    const contract = { ...body, id: deps.newId("ctr"), version: 1, createdAt: deps.now() };
    const subject = { kind: "decision" as const, subjectId: contract.id };
    const { associationId, id: communeId } = settings;
    await commune.save({
      action: "contract.registered",
      by: person.id,
      changes: [
        insert(contracts, contract),
        ...(await followDeadline(commune, subject, decisionDeadline(contract, settings, today))),
      ],
      announce: [
        { job: "record-progress", message: { associationId, communeId, step: "firstContract", at: deps.now() } },
      ],
    });
    return contract;
  },
);
