import * as z from "zod";
import { route } from "../http/route.ts";
import { ServiceId } from "../ids.ts";
import { registerKeepers, registerReaders } from "../member/role.ts";
import { PlainDate } from "../time/plain-date.ts";
import { wholeNumber } from "../time/whole-number.ts";
import { CoverageMatrix } from "./coverage-shapes.ts";
import { Service, ServiceDraft } from "./service.ts";
import { ServicePage, ServiceRow } from "./service-page.ts";

const params = z.strictObject({ serviceId: ServiceId });

export const serviceRoutes = {
  list: route({
    method: "GET",
    path: "/services",
    summary: "The services of the commune and whether each is covered on a day, today unless said otherwise.",
    by: registerReaders,
    query: z.strictObject({ on: PlainDate.optional(), archived: z.stringbool().default(false) }),
    answer: z.object({ today: PlainDate, on: PlainDate, items: z.array(ServiceRow) }),
  }),
  coverage: route({
    method: "GET",
    path: "/coverage",
    summary: "Services × contracts over time: what covers each, where cover is missing and why, if nothing is done.",
    by: registerReaders,
    query: z.strictObject({
      /** The first month shown begins on this day's; today's unless said otherwise. */
      from: PlainDate.optional(),
      months: z.coerce
        .number()
        .pipe(wholeNumber(1, 60, "coverage.months"))
        .default(24),
    }),
    answer: CoverageMatrix,
  }),
  register: route({
    method: "POST",
    path: "/services",
    summary: "Enter a service in the register.",
    by: registerKeepers,
    body: ServiceDraft,
    answer: Service,
    status: 201,
    errors: ["item.unknown", "vendor.archived"],
  }),
  show: route({
    method: "GET",
    path: "/services/{serviceId}",
    summary: "One service with its vendor, contracts, coverage over time and service levels.",
    by: registerReaders,
    params,
    answer: ServicePage,
    errors: ["item.unknown"],
  }),
  change: route({
    method: "PUT",
    path: "/services/{serviceId}",
    summary: "Correct a service.",
    by: registerKeepers,
    params,
    body: ServiceDraft,
    answer: Service,
    versioned: true,
    errors: ["item.unknown", "vendor.archived"],
  }),
  archive: route({
    method: "PUT",
    path: "/services/{serviceId}/archived",
    summary: "Take a service out of use, or back.",
    by: registerKeepers,
    params,
    body: z.strictObject({ archived: z.boolean() }),
    answer: Service,
    versioned: true,
    errors: ["item.unknown"],
  }),
};
