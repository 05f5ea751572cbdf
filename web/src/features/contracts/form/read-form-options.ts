import "server-only";
import { communeRoutes } from "@vigie/shared/commune/commune.routes.ts";
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
  const { postalBufferDays, executiveLeadDays, decisionThresholds } = commune.settings;
  return {
    communeId: commune.id,
    today: vendors.today,
    settings: {
      postalBufferDays,
      executiveLeadDays,
      firstReminderDays: Math.max(...decisionThresholds),
      canton: commune.canton,
    },
    usualThresholds: decisionThresholds,
    vendors: vendors.items.map(({ id, name }) => ({ id, name })),
    services: services.items.map(({ id, vendorId, name }) => ({ id, vendorId, name })),
    frameworks: [],
    people: members.filter(({ status }) => status === "active").map(({ personId, name }) => ({ id: personId, name })),
  };
};
