import * as z from "zod";
import { route } from "../http/route.ts";
import { ServiceId } from "../ids.ts";
import { registerKeepers, registerReaders } from "../member/role.ts";
import { Service, ServiceDraft } from "./service.ts";

/** A service in the list, with who delivers it and whether a contract in force covers it today. */
export const ServiceRow = Service.extend({ vendorName: z.string(), isCovered: z.boolean() });
export type ServiceRow = z.infer<typeof ServiceRow>;

export const serviceRoutes = {
  list: route({
    method: "GET",
    path: "/services",
    summary: "The services of the commune and whether each is covered today.",
    by: registerReaders,
    answer: z.object({ items: z.array(ServiceRow) }),
  }),
  register: route({
    method: "POST",
    path: "/services",
    summary: "Enter a service in the register.",
    by: registerKeepers,
    body: ServiceDraft,
    answer: Service,
    status: 201,
    errors: ["item.unknown"],
  }),
  change: route({
    method: "PUT",
    path: "/services/{serviceId}",
    summary: "Correct a service.",
    by: registerKeepers,
    params: z.strictObject({ serviceId: ServiceId }),
    body: ServiceDraft,
    answer: Service,
    versioned: true,
    errors: ["item.unknown"],
  }),
};
