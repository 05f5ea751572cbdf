import "server-only";
import { communeRoutes } from "@vigie/shared/commune/commune.routes.ts";
import { clockSettingsOf } from "@vigie/shared/contract/dates-of.ts";
import { thresholdsOf } from "@vigie/shared/deadline/thresholds-of.ts";
import { memberRoutes } from "@vigie/shared/member/member.routes.ts";
import { serviceRoutes } from "@vigie/shared/service/service.routes.ts";
import { vendorRoutes } from "@vigie/shared/vendor/vendor.routes.ts";
import { readApi } from "#lib/api/read-api.ts";
import type { FormOptions } from "./form-options.ts";

/** The commune's vendors, services, people and way of reckoning, as the form of a contract needs them. Frameworks follow the vendor chosen. */
export const readFormOptions = async (): Promise<FormOptions> => {
  const [commune, vendors, services, { members }] = await Promise.all([
    readApi(communeRoutes.show, {}),
    readApi(vendorRoutes.list, { query: {} }),
    readApi(serviceRoutes.list, { query: {} }),
    readApi(memberRoutes.list, {}),
  ]);
  return {
    communeId: commune.id,
    today: vendors.today,
    settings: clockSettingsOf({}, commune),
    usualThresholds: thresholdsOf("decision", commune.settings),
    vendors: vendors.items.map(({ id, name }) => ({ id, name })),
    services: services.items.map(({ id, vendorId, name }) => ({ id, vendorId, name })),
    frameworks: [],
    people: members.filter(({ status }) => status === "active").map(({ personId, name }) => ({ id: personId, name })),
  };
};
