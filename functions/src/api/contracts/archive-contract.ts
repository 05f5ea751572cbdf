import { contractRoutes } from "@vigie/shared/contract/contract.routes.ts";
import { datesOf } from "@vigie/shared/contract/dates-of.ts";
import { stateOf } from "@vigie/shared/contract/state-of.ts";
import { Refusal } from "@vigie/shared/errors.ts";
import { replace } from "../../lib/change.ts";
import { endpoint } from "../../lib/endpoint.ts";
import { followContract } from "../../lib/follow-contract.ts";
import { sameVersion } from "../../lib/same-version.ts";
import { contracts } from "../../tables/register.table.ts";

export const archiveContract = endpoint(
  contractRoutes.archive,
  async ({ params, body, version, commune, profile, person, today }) => {
    const before = sameVersion(await commune.fetch(contracts, { id: params.contractId }), version);
    const settings = await profile();
    const state = stateOf(before, datesOf(before, settings, today), today);
    if (body.archived && state !== "draft" && state !== "ended") throw new Refusal("contract.stillBinding");
    const { archivedOn = today, ...rest } = before;
    const after = { ...rest, ...(body.archived && { archivedOn }), version: version + 1 };
    await commune.save({
      action: body.archived ? "contract.archived" : "contract.restored",
      by: person.id,
      changes: [replace(contracts, before, after), ...(await followContract(commune, after, settings, today))],
    });
    return after;
  },
);
