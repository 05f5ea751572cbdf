import { datesOf } from "@vigie/shared/contract/dates-of.ts";
import { stateOf } from "@vigie/shared/contract/state-of.ts";
import { Refusal } from "@vigie/shared/errors.ts";
import { mayArchive } from "@vigie/shared/vendor/may-archive.ts";
import { vendorRoutes } from "@vigie/shared/vendor/vendor.routes.ts";
import { replace } from "../../lib/change.ts";
import { endpoint } from "../../lib/endpoint.ts";
import { sameVersion } from "../../lib/same-version.ts";
import { readPortfolio } from "../../tables/read-portfolio.ts";
import { vendors } from "../../tables/register.table.ts";

/** Takes a vendor out of the register, or puts it back; its reminders stop, or begin again, with it. */
export const archiveVendor = endpoint(
  vendorRoutes.archive,
  async ({ params, body, version, commune, profile, person, today }) => {
    const [portfolio, settings] = await Promise.all([readPortfolio(commune, params.vendorId), profile()]);
    const [found] = portfolio.vendors;
    if (!found) throw new Refusal("item.unknown");
    const before = sameVersion(found, version);
    const states = portfolio.contracts.map((contract) => stateOf(contract, datesOf(contract, settings, today), today));
    if (body.archived && !mayArchive(states)) throw new Refusal("vendor.stillBound");
    const { archivedOn, archiveReason, ...rest } = before;
    const archived = { archivedOn: archivedOn ?? today, ...(body.reason && { archiveReason: body.reason }) };
    const after = { ...rest, ...(body.archived && archived), version: version + 1 };
    await commune.save({
      action: body.archived ? "vendor.archived" : "vendor.restored",
      by: person.id,
      changes: [replace(vendors, before, after)],
      announce: [{ job: "rearm-deadlines", message: { communeId: settings.id } }],
    });
    return after;
  },
);
