import { contractRoutes } from "@vigie/shared/contract/contract.routes.ts";
import { insert } from "../../lib/change.ts";
import { endpoint } from "../../lib/endpoint.ts";
import { followContract } from "../../lib/follow-contract.ts";
import { contracts } from "../../tables/register.table.ts";
import { checkLinks } from "./check-links.ts";

export const registerContract = endpoint(
  contractRoutes.register,
  async ({ body, commune, profile, person, today, deps }) => {
    await checkLinks(commune, body);
    const settings = await profile();
    const contract = { ...body, id: deps.newId("ctr"), version: 1, createdAt: deps.now(), amendments: [] };
    const { associationId, id: communeId } = settings;
    await commune.save({
      action: "contract.registered",
      by: person.id,
      changes: [insert(contracts, contract), ...(await followContract(commune, contract, settings, today))],
      announce: [
        { job: "record-progress", message: { associationId, communeId, step: "firstContract", at: deps.now() } },
      ],
    });
    return contract;
  },
);
