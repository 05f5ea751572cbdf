import { contractRoutes } from "@vigie/shared/contract/contract.routes.ts";
import type { Contract } from "@vigie/shared/contract/contract.ts";
import { replace } from "../../lib/change.ts";
import { endpoint } from "../../lib/endpoint.ts";
import { followContract } from "../../lib/follow-contract.ts";
import { sameVersion } from "../../lib/same-version.ts";
import { contracts } from "../../tables/register.table.ts";
import { checkLinks } from "./check-links.ts";

/** What the draft does not hold, and so cannot change. */
const kept = ({ id, createdAt, amendments, archivedOn, decided, noticeGiven }: Contract) => ({
  id,
  createdAt,
  amendments,
  archivedOn,
  decided,
  noticeGiven,
});

export const changeContract = endpoint(
  contractRoutes.change,
  async ({ params, body, version, commune, profile, person, today }) => {
    const before = sameVersion(await commune.fetch(contracts, { id: params.contractId }), version);
    await checkLinks(commune, body, before);
    const after = { ...body, ...kept(before), version: version + 1 };
    await commune.save({
      action: "contract.changed",
      by: person.id,
      changes: [replace(contracts, before, after), ...(await followContract(commune, after, await profile(), today))],
    });
    return after;
  },
);
