import { communeRoutes } from "@vigie/shared/commune/commune.routes.ts";
import type { CommuneSettings } from "@vigie/shared/commune/commune.ts";
import { contractRoutes } from "@vigie/shared/contract/contract.routes.ts";
import { vendorRoutes } from "@vigie/shared/vendor/vendor.routes.ts";
import { contractDraft } from "./drafts.ts";
import type { StaffedCommune } from "./populated-world.ts";
import type { World } from "./test-world.ts";

/** A vendor of a commune. */
export const addVendor = (world: World, { people }: StaffedCommune, name = "Bitwerk") =>
  world.call(vendorRoutes.register, { as: people.contractOfficer.as, body: { name, criticality: "medium" } });

/** A contract that, under the usual settings, is to be decided by 24 August 2027. */
export const addContract = (
  world: World,
  { people }: StaffedCommune,
  vendorId: string,
  changes: Parameters<typeof contractDraft>[1] = {},
) => world.call(contractRoutes.register, { as: people.contractOfficer.as, body: contractDraft(vendorId, changes) });

/** An evaluation planned for a day, which the contract officer sees to. */
export const addEvaluation = (world: World, { people }: StaffedCommune, vendorId: string, dueOn: string) =>
  world.call(vendorRoutes.planEvaluation, {
    as: people.contractOfficer.as,
    params: { vendorId },
    body: { dueOn, ownerId: people.contractOfficer.personId },
  });

/** Changes how the commune reckons, and lets its deadlines follow. */
export const changeSettings = async (
  world: World,
  { people }: StaffedCommune,
  changes: Partial<CommuneSettings>,
): Promise<void> => {
  const { as } = people.communeAdmin;
  const { settings, version } = await world.call(communeRoutes.show, { as });
  await world.call(communeRoutes.changeSettings, { as, version, body: { ...settings, ...changes } });
  await world.drain();
};
