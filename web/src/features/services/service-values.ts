import type { BodyInputOf } from "@vigie/shared/http/route.ts";
import type { serviceRoutes } from "@vigie/shared/service/service.routes.ts";
import type { Service, ServiceKind } from "@vigie/shared/service/service.ts";
import { typedBody } from "#lib/api/typed-body.ts";
import { type HoursValues, hoursOf, hoursValuesOf } from "./form/hours-values.ts";

/** What the API takes of a service. */
type ServiceInput = BodyInputOf<typeof serviceRoutes.register>;

/** The service's form, field by field. */
export type ServiceValues = {
  vendorId: string;
  name: string;
  kind: string;
  criticality: string;
  tasks: readonly string[];
  hours: HoursValues;
  note: string;
};

/** The order in which the form asks, and in which two versions are compared. */
export const serviceFields = ["vendorId", "name", "kind", "criticality", "tasks", "hours", "note"] as const;

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
  tasks: service?.tasks ?? [],
  hours: hoursValuesOf(service?.hours),
  note: service?.note ?? "",
});

/** What is sent: lines left empty are none, and hours not known are left out. */
export const bodyOf = ({ tasks, hours, ...texts }: ServiceValues): ServiceInput => {
  const known = hoursOf(hours);
  return {
    ...typedBody<ServiceInput>(texts),
    tasks: tasks.filter((task) => task.trim() !== ""),
    ...(known && { hours: known }),
  };
};
