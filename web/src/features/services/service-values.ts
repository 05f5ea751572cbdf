import type { BodyInputOf } from "@vigie/shared/http/route.ts";
import type { serviceRoutes } from "@vigie/shared/service/service.routes.ts";
import type { Service, ServiceKind } from "@vigie/shared/service/service.ts";

/** What the API takes of a service. */
export type ServiceInput = BodyInputOf<typeof serviceRoutes.register>;

/** The service's form, field by field. */
export type ServiceValues = Record<keyof Required<ServiceInput>, string>;

/** The order in which the form asks, and in which two versions are compared. */
export const serviceFields = ["vendorId", "name", "kind", "criticality"] as const;

/** Kinds in the order of the list to choose from. */
export const serviceKinds = [
  "application",
  "messaging",
  "network",
  "workstations",
  "hosting",
  "backup",
  "telephony",
  "security",
  "gis",
  "other",
] as const satisfies ServiceKind[];

/** What the form shows of a service; of a new one, the vendor the person came from, if any. */
export const valuesOf = (service?: Service, vendorId = ""): ServiceValues => ({
  vendorId: service?.vendorId ?? vendorId,
  name: service?.name ?? "",
  kind: service?.kind ?? "",
  criticality: service?.criticality ?? "",
});
